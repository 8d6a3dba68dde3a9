"""The rules of an identified list, of its key, and of where both may stand."""

from __future__ import annotations

from generator.finding import Rule
from generator.wording import say

LIST_READABLE = Rule(
    "private-list-form",
    say("Daftar rahasia adalah CSV atau satu lembar .xlsx dengan baris judul."),
    say("Yang tidak terbaca utuh tidak boleh menjadi peringkat; nilai orang dapat tertukar."),
    "daftar.xls, atau buku kerja dengan dua lembar berisi",
    "daftar.xlsx dengan satu lembar, atau daftar.csv",
)
LIST_COLUMNS = Rule(
    "private-list-columns",
    say("Daftar rahasia memuat satu kolom nomor, nama, dan satu kolom setiap kriteria."),
    say("Nomor menentukan kode baris; kriteria yang tidak ada berarti nilai yang tidak dihitung."),
    "nama;assessment;paper",
    "nip;nama;assessment;paper;interview;track-record",
)
LIST_PERSON = Rule(
    "private-list-person",
    say("Setiap baris daftar rahasia menunjuk satu orang, dan tidak ada orang yang berulang."),
    say("Kode baris dihitung dari nomor. Nomor yang salah membuat tanda terima orangnya gagal."),
    "nip;nama\n1,98609E+17;…",
    "# format kolom nip sebagai teks sebelum diisi: 18 angka utuh",
)
LIST_SCORE = Rule(
    "private-list-score",
    say("Setiap nilai dalam daftar rahasia terisi, berupa angka, dan berada dalam skalanya."),
    say("Nilai yang kosong bukan nol; titik ribuan yang terbaca desimal mengubah hasil."),
    "nip;nama;assessment\n…;…;",
    "nip;nama;assessment\n…;…;84,5",
)
LIST_ANNOUNCED = Rule(
    "private-list-announced",
    say("Yang diumumkan sama dengan hasil hitung ulang bila yang terbit hanya nilai akhir."),
    say("Pada tingkat totals orang luar tidak dapat menghitung ulang, jadi diperiksa di sini."),
    "nip;nama;…;announced_rank\n# nilai akhir tertinggi kedua ditulis 1",
    "nip;nama;…;announced_rank\n# nilai akhir tertinggi kedua ditulis 2",
)
LEVEL_POSSIBLE = Rule(
    "publishable-level",
    say("Dari daftar rahasia terbit paling banyak apa yang dinyatakan dan yang mungkin."),
    say("Pada baris yang sedikit rekan kerja dapat menebak orangnya, apa pun kodenya."),
    "# publication: {level: totals, …}\n# empat peserta",
    "# publication: {level: aggregate}\n# empat peserta, tanpa berkas peringkat",
)
KEY_FORM = Rule(
    "key-form",
    say("Kunci adalah berkas buatan merit key new: 32 bita acak."),
    say("Kunci yang pendek atau dapat ditebak membuka semua kode dalam hitungan detik."),
    "merit key v1\nrahasia",
    "merit key new /media/brankas/2026-jpt.key",
)
KEY_ONCE = Rule(
    "key-once",
    say("Satu kunci dipakai untuk satu seleksi saja."),
    say("Kunci yang bocor atau dimusnahkan hanya boleh menyangkut satu seleksi."),
    "merit anonymise --vacancy 2027-camat-hulu --key 2026-jpt.key …",
    "merit key new 2027.key\nmerit anonymise --vacancy 2027-camat-hulu --key 2027.key …",
)
COUNT_COLUMNS = Rule(
    "count-list-columns",
    say("Daftar jumlah orang memuat setiap kolom tabelnya satu kali."),
    say("Kolom yang ditebak akan menjadi jumlah orang yang tidak pernah ada."),
    "pelatihan;kecamatan;pendaftar",
    "pelatihan;kecamatan;terpencil;pendaftar;diterima;selesai",
)
COUNT_VALUE = Rule(
    "count-list-value",
    say("Setiap jumlah orang dalam daftar kantor adalah bilangan bulat, juga yang kecil."),
    say("Yang menahan angka kecil adalah program, dan untuk itu ia perlu angka yang sebenarnya."),
    "pka-2026-1;Contoh Barat;ya;12;<10;-",
    "pka-2026-1;Contoh Barat;ya;12;4;3",
)
COUNT_TABLE = Rule(
    "count-table-protectable",
    say("Tabel jumlah orang ditulis bila angka kecilnya dapat ditahan dengan aman."),
    say("Bila kuota atau terbitan sebelumnya membuka angka kecil, menahannya tidak menolong."),
    "# quota: 4\npka-2026-1;Contoh Barat;ya;12;4;3",
    "merit import counts daftar.csv --table uptake --without pka-2026-1",
)
PRIVATE_PLACE = Rule(
    "private-place",
    say("Kunci, daftar rahasia, dan roster berada di luar repositori dan di luar situs."),
    say("Git tidak melupakan, dan folder content disalin ke situs apa adanya."),
    "merit anonymise --in data/nilai.xlsx …",
    "merit anonymise --in /media/brankas/nilai.xlsx …",
)

ANONYMISING_RULES: tuple[Rule, ...] = (
    LIST_READABLE,
    LIST_COLUMNS,
    LIST_PERSON,
    LIST_SCORE,
    LIST_ANNOUNCED,
    LEVEL_POSSIBLE,
    KEY_FORM,
    KEY_ONCE,
    COUNT_COLUMNS,
    COUNT_VALUE,
    COUNT_TABLE,
    PRIVATE_PLACE,
)
