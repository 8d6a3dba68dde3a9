"""The rules of an import: what a map and a row of a list must fulfil."""

from __future__ import annotations

from generator.finding import Rule
from generator.wording import say

MAP_SIGN = Rule(
    "map-sign",
    say("Tanda pemisah di peta terdiri atas satu sampai lima karakter."),
    say("Pemisah yang panjang hampir selalu salah ketik, sehingga isi sel tidak terpisah."),
    'splits: {unit: ""}',
    'splits: {unit: "|"}',
)
MAP_COLUMN = Rule(
    "map-column",
    say("Setiap kolom yang disebut peta ada satu kali di daftar."),
    say("Kolom yang tidak ada atau berganda akan membuat isian hilang diam-diam."),
    "columns: {title: nama jabatan}",
    "columns: {title: Nama Jabatan}",
)
MAP_COMPLETE = Rule(
    "map-complete",
    say("Isian wajib setiap lowongan berasal dari kolom atau dari constants, tidak dari keduanya."),
    say("Daftar jarang memuat semuanya; yang tidak ada harus dinyatakan, bukan ditebak."),
    "columns: {title: Nama Jabatan}\nconstants: {places: 1}",
    "columns: {title: Nama Jabatan}\n"
    "constants: {agency: Pemerintah Kota Contoh, places: 1, mechanism: talent_mobility, …}",
)
LIST_FORM = Rule(
    "list-form",
    say("Daftar adalah CSV yang utuh dengan pemisah dan pengodean yang disebut peta."),
    say("Berkas yang terpotong atau salah dibaca menggeser isi ke kolom yang salah."),
    "dialect: {separator: “,”}, padahal daftar memakai titik koma",
    "dialect: {separator: “;”}",
)
ROW_CELLS = Rule(
    "list-row-length",
    say("Setiap baris daftar memuat sel sebanyak judul kolom."),
    say("Satu pemisah lebih atau kurang menggeser isi ke kolom yang salah."),
    "No;Jabatan;Unit\n1;Camat",
    "No;Jabatan;Unit\n1;Camat;Kecamatan Contoh",
)
ROW_VALUE = Rule(
    "list-value",
    say("Isi sel dapat dibaca sebagai isian yang ditunjuk peta."),
    say("Nilai yang ditebak akan tampil di situs sebagai kenyataan."),
    "Batas Pendaftaran: akhir bulan",
    "Batas Pendaftaran: 27 Februari 2026",
)
ROW_WORD = Rule(
    "list-word",
    say("Isi kolom yang diterjemahkan tercantum dalam words di peta."),
    say("Hanya kata yang artinya sudah ditetapkan yang dapat menjadi pilihan."),
    "words: {class: {II.b: jpt_pratama}}, padahal ada baris dengan III.a",
    "words: {class: {II.b: jpt_pratama, III.a: administrator}}",
)
ROW_AGENCY = Rule(
    "list-agency",
    say("Setiap instansi di daftar cocok dengan salah satu aturan di agencies."),
    say("Jenis, wilayah, dan zona waktu instansi tidak ada di daftar, tetapi wajib diketahui."),
    "agencies: [{starts: Kementerian, …}], padahal ada Badan Pusat Statistik",
    "agencies: [{starts: Kementerian, …}, {starts: Badan, …}]",
)
ROW_UNIQUE = Rule(
    "list-unique",
    say("Setiap baris daftar dapat dibedakan dari baris lain."),
    say("Lowongan yang tercatat dua kali membuat jumlah kebutuhan terbaca dua kali lipat."),
    "dua baris dengan formasi_id yang sama",
    "satu baris untuk setiap formasi_id",
)
ROW_PLACES = Rule(
    "list-places",
    say("Setiap baris daftar membutuhkan paling sedikit satu orang."),
    say("Lowongan tanpa kebutuhan bukan lowongan."),
    "jumlah_formasi: 0",
    "jumlah_formasi: 1",
)
LIST_REFERENCE = Rule(
    "list-reference",
    say("Setiap baris daftar tingkat menunjuk entri yang ada di daftar pertama."),
    say(
        "Tingkat tanpa kompetensi tidak dapat dibaca siapa pun, jadi tidak boleh hilang diam-diam."
    ),
    "kompetensi.csv tanpa STPL, padahal kompetensi-level.csv menguraikan tingkat STPL",
    "kompetensi.csv memuat satu baris untuk STPL",
)
LIST_LEVELS = Rule(
    "list-levels",
    say("Setiap kompetensi yang diimpor menguraikan paling sedikit satu tingkat."),
    say("Kompetensi tanpa tingkat tidak dapat disyaratkan atau dikembangkan."),
    "kamus memuat Advokasi kebijakan, tetapi tingkatnya hanya berisi tanda -",
    "satu baris tingkat dengan uraian dan indikatornya",
)
LIST_EXISTS = Rule(
    "list-exists",
    say("Impor tidak menimpa rekaman yang sudah ada dengan isi lain."),
    say("Rekaman yang sudah diperbaiki dengan tangan tidak boleh hilang karena impor ulang."),
    "data/competencies/integritas.yml sudah ada, dan daftar memuat INTEGRITAS",
    "hapus berkas lamanya, atau pertahankan dan biarkan baris itu ditolak",
)

IMPORT_RULES: tuple[Rule, ...] = (
    MAP_SIGN,
    MAP_COLUMN,
    MAP_COMPLETE,
    LIST_FORM,
    ROW_CELLS,
    ROW_VALUE,
    ROW_WORD,
    ROW_AGENCY,
    ROW_UNIQUE,
    ROW_PLACES,
    LIST_REFERENCE,
    LIST_LEVELS,
    LIST_EXISTS,
)
