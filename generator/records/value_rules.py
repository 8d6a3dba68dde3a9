"""The rules of single values: what each kind of value looks like."""

from __future__ import annotations

from generator.finding import Rule
from generator.wording import say

REQUIRED = Rule(
    "required",
    say("Isian wajib selalu diisi."),
    say("Pembaca dan pemeriksa harus menemukan isian yang sama pada setiap berkas."),
    "id: pka-2026-1\nagency: kota-contoh\n# title: …",
    "id: pka-2026-1\nagency: kota-contoh\ntitle: Pelatihan Kepemimpinan Administrator",
)
KNOWN_KEY = Rule(
    "known-key",
    say("Hanya isian yang dikenal yang boleh ada."),
    say("Salah ketik pada nama isian tidak boleh diam-diam menghilangkan isinya."),
    "titel: Kepala Dinas Kesehatan",
    "title: Kepala Dinas Kesehatan",
)
SHAPE = Rule(
    "shape",
    say("Setiap isian berbentuk seperti yang ditentukan: satu nilai, daftar, atau kelompok isian."),
    say("Bentuk yang tetap membuat isian dapat dibaca oleh orang dan oleh program."),
    "documents: Surat lamaran",
    "documents: [Surat lamaran]",
)
ID_FORM = Rule(
    "id-form",
    say("Pengenal terdiri atas huruf kecil, angka, dan tanda hubung di tengah, paling panjang 64."),
    say("Pengenal menjadi alamat halaman, jadi harus sama di semua komputer dan tidak berubah."),
    "id: Kadis_Kesehatan",
    "id: kadis-kesehatan",
)
TEXT_FORM = Rule(
    "text-form",
    say(
        "Teks ditulis biasa: tanpa tanda < dan >, tidak diawali =, +, -, atau @, dan tidak diapit "
        "tanda kutip melengkung."
    ),
    say("Tanda itu dapat dibaca sebagai perintah oleh peramban atau oleh lembar kerja."),
    "title: =Kepala Dinas",
    "title: Kepala Dinas",
)
DATE_FORM = Rule(
    "date-form",
    say("Tanggal ditulis tahun-bulan-hari dan benar ada dalam kalender."),
    say("Satu cara menulis mencegah hari dan bulan tertukar (ISO 8601)."),
    "date: 13/02/2026",
    "date: 2026-02-13",
)
TIME_FORM = Rule(
    "time-form",
    say("Jam ditulis dengan dua angka jam, titik dua, dan dua angka menit."),
    say("Pukul 24.00 dapat dibaca sebagai awal atau akhir hari; 23:59 hanya punya satu arti."),
    'closing_time: "24:00"',
    'closing_time: "23:59"',
)
NUMBER_FORM = Rule(
    "number-form",
    say("Angka ditulis dengan angka 0–9 dan titik desimal, paling banyak empat desimal."),
    say("Angka yang ditulis dengan satu cara dihitung sama oleh setiap pemeriksa."),
    "weight: 12,5",
    "weight: 12.5",
)
WHOLE_NUMBER = Rule(
    "whole-number",
    say("Jumlah ditulis sebagai bilangan bulat tanpa titik, koma, atau spasi."),
    say("Titik ribuan terbaca sebagai desimal, sehingga 1.000 dapat menjadi 1."),
    "quota: 1.000",
    "quota: 1000",
)
WITHIN_RANGE = Rule(
    "within-range",
    say("Angka berada dalam batas yang ditentukan untuk isiannya."),
    say("Angka di luar batas hampir selalu salah ketik."),
    "level: 10",
    "level: 4",
)
KNOWN_WORD = Rule(
    "known-word",
    say("Isian pilihan memakai salah satu kata yang ditentukan."),
    say("Kata yang tetap dapat diterjemahkan, disaring, dan dihitung."),
    "kind: kota",
    "kind: city",
)
YES_OR_NO = Rule(
    "yes-or-no",
    say("Isian ya atau tidak ditulis yes atau no (boleh juga true atau false)."),
    say("Kata lain dapat dibaca berbeda oleh program yang berbeda."),
    "open_to_disabled: ya",
    "open_to_disabled: yes",
)
LINK_FORM = Rule(
    "link-form",
    say("Tautan adalah alamat lengkap yang diawali https://."),
    say("Alamat lain dapat menjalankan perintah atau tidak dapat dibuka oleh pembaca."),
    "source: www.kota-contoh.example",
    "source: https://www.kota-contoh.example/",
)
CODE_FORM = Rule(
    "row-code-form",
    say("Kode baris terdiri atas 16 huruf kecil a–z atau angka 2–7."),
    say("Kode dibuat acak oleh program, sehingga tidak memuat apa pun tentang orangnya."),
    "row\nP-03",
    "row\nxrffvgr5dp4tdl3d",
)
GRADE_FORM = Rule(
    "grade-form",
    say("Golongan ruang ditulis angka Romawi, garis miring, dan huruf, misalnya IV/a."),
    say("Golongan dibandingkan menurut urutan pangkat, bukan menurut abjad."),
    "minimum: 4a",
    "minimum: IV/a",
)
DIGEST_FORM = Rule(
    "digest-form",
    say("Sidik berkas (SHA-256) terdiri atas 64 angka atau huruf a–f."),
    say("Sidik menunjukkan bahwa berkas yang ditaut masih berkas yang sama (FIPS 180-4)."),
    "sha256: 9f86d0",
    "sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
)
PERIOD_FORM = Rule(
    "period-form",
    say("Periode ditulis sebagai tahun (2026) atau semester (2026-s1, 2026-s2)."),
    say("Periode yang seragam dapat diurutkan dan dibandingkan dengan periode sebelumnya."),
    "period: semester 1 2026",
    "period: 2026-s1",
)

VALUE_RULES = (
    REQUIRED,
    KNOWN_KEY,
    SHAPE,
    ID_FORM,
    TEXT_FORM,
    DATE_FORM,
    TIME_FORM,
    NUMBER_FORM,
    WHOLE_NUMBER,
    WITHIN_RANGE,
    KNOWN_WORD,
    YES_OR_NO,
    LINK_FORM,
    CODE_FORM,
    GRADE_FORM,
    DIGEST_FORM,
    PERIOD_FORM,
)
