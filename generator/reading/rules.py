"""The rules that the readers hold: what a file must be before anybody asks what it says."""

from __future__ import annotations

from generator.finding import Rule
from generator.identifiers import DIRECT_IDENTIFIER
from generator.wording import say

PLAIN_FILE = Rule(
    "plain-file",
    say("Setiap berkas data adalah berkas biasa yang dapat dibaca, bukan tautan."),
    say("Tautan dapat membawa isi dari luar folder data ke dalam situs."),
    "ln -s /rumah/catatan.yml data/positions/catatan.yml",
    "cp catatan.yml data/positions/catatan.yml",
)
KNOWN_PLACE = Rule(
    "known-place",
    say("Di folder data hanya ada berkas dan folder yang dikenal."),
    say("Berkas di tempat yang salah tidak boleh diam-diam hilang dari situs."),
    "data/vacancy/2026-dinkes-kadis.yaml",
    "data/vacancies/2026-dinkes-kadis.yml",
)
FILE_NAME = Rule(
    "file-name",
    say("Nama berkas adalah pengenal: huruf kecil, angka, dan tanda hubung di tengah."),
    say("Nama berkas menjadi alamat halaman, jadi harus sama di semua komputer."),
    "data/positions/Kepala Dinas.yml",
    "data/positions/kepala-dinas.yml",
)
ONE_SPELLING = Rule(
    "one-spelling",
    say("Tidak ada dua nama berkas yang hanya berbeda huruf besar dan kecil."),
    say("Pada sebagian komputer kedua nama itu adalah berkas yang sama."),
    "data/positions/kepala-dinas.yml\ndata/positions/Kepala-Dinas.yml",
    "data/positions/kepala-dinas.yml",
)
FILE_SIZE = Rule(
    "file-size",
    say("Berkas YAML paling besar 1 MiB; CSV 32 MiB dengan baris paling panjang 100.000 huruf."),
    say("Berkas yang terlalu besar dapat menghentikan pembuatan situs."),
    "data/reports/semua-tahun.yml (3 MiB)",
    "data/reports/2025.yml (1 MiB)\ndata/reports/2026.yml (1 MiB)",
)
UTF_8 = Rule(
    "utf-8",
    say("Berkas disimpan sebagai teks UTF-8."),
    say("Dengan penyandian lain huruf berubah tanpa ketahuan; program tidak menebak (RFC 3629)."),
    "Save as: Unicode Text (UTF-16)",
    "Save as: CSV UTF-8",
)
PLAIN_CHARACTERS = Rule(
    "plain-characters",
    say("Teks tidak memuat karakter kendali, karakter tak terlihat, atau pengubah arah teks."),
    say("Karakter itu membuat yang dibaca orang berbeda dari yang dibaca program (UTS 39)."),
    "title: Kepala\u200b Dinas",
    "title: Kepala Dinas",
)
NO_TABS = Rule(
    "no-tabs",
    say("Berkas tidak memuat tab; pakai spasi."),
    say("Lebar tab berbeda pada setiap komputer, padahal spasi di awal baris berarti susunan."),
    "contact:\n\toffice: BKPSDM",
    "contact:\n  office: BKPSDM",
)
LINE_ENDS = Rule(
    "line-ends",
    say("Baris diakhiri LF atau CRLF."),
    say("Program lain menghitung baris secara berbeda bila ada CR yang berdiri sendiri."),
    "id,name\\rdinas-kesehatan,Dinas Kesehatan",
    "id,name\ndinas-kesehatan,Dinas Kesehatan",
)
ORDINARY_DIGITS = Rule(
    "ordinary-digits",
    say("Angka ditulis dengan 0–9, bukan angka aksara lain atau angka lebar."),
    say("Angka yang tampak sama tetapi berbeda karakter tidak dapat dihitung dan dicari."),
    "weight: ２５",  # noqa: RUF001 - these are the digits that are refused
    "weight: 25",
)
WHOLE_NUMBERS_KEPT = Rule(
    "spreadsheet-number",
    say("Angka tidak ditulis dalam bentuk 1,98609E+17."),
    say("Lembar kerja telah membuang angka di belakangnya; nilai aslinya tidak ada lagi."),
    "decree: 1,98609E+17",
    "decree: SK 800/0001/2026",
)
YAML_FORM = Rule(
    "yaml-form",
    say("Berkas YAML tersusun benar: nama isian, titik dua, nilai, dan spasi yang sejajar."),
    say("Susunan yang salah dapat dibaca berbeda oleh program yang berbeda (YAML 1.2)."),
    "title: Kepala Dinas: Kesehatan",
    'title: "Kepala Dinas: Kesehatan"',
)
NAMED_VALUES = Rule(
    "named-values",
    say("Berkas YAML berisi isian yang bernama; setiap nama berupa teks dan tidak kosong."),
    say("Nilai tanpa nama tidak dapat ditempatkan di halaman."),
    "- Kepala Dinas Kesehatan",
    "title: Kepala Dinas Kesehatan",
)
UNIQUE_KEYS = Rule(
    "unique-keys",
    say("Satu nama isian hanya tertulis satu kali dalam satu kelompok."),
    say("Bila tertulis dua kali, sebagian program memakai yang pertama, sebagian yang terakhir."),
    "title: Kepala Dinas\ntitle: Kepala Bidang",
    "title: Kepala Dinas",
)
NO_REFERENCES = Rule(
    "no-references",
    say("Berkas YAML tidak memakai jangkar (&), rujukan (*), atau penggabungan (<<)."),
    say(
        "Setiap nilai harus terbaca di tempatnya; rujukan berantai juga dapat melumpuhkan program."
    ),
    "first: &a Dinas\nsecond: *a",
    "first: Dinas\nsecond: Dinas",
)
NO_TAGS = Rule(
    "no-tags",
    say("Berkas YAML tidak memakai tanda jenis (!)."),
    say("Jenis setiap nilai ditentukan oleh isiannya, bukan oleh berkas."),
    "places: !!int 1",
    "places: 1",
)
ONE_DOCUMENT = Rule(
    "one-document",
    say("Satu berkas YAML berisi satu dokumen tanpa baris perintah (%%)."),
    say("Satu berkas adalah satu catatan; dokumen kedua akan terlewat tanpa ketahuan."),
    "id: satu\n---\nid: dua",
    "id: satu",
)
SMALL_TREE = Rule(
    "small-tree",
    say("Berkas YAML paling dalam 20 tingkat dan paling banyak 100.000 nilai."),
    say("Susunan yang lebih dalam bukan catatan, melainkan salah tulis atau serangan."),
    "a: [[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]",
    "a: [1]",
)
COMMA_SEPARATED = Rule(
    "comma-separated",
    say("Kolom berkas CSV dipisahkan dengan koma."),
    say("Titik koma atau tab membuat seluruh baris terbaca sebagai satu kolom (RFC 4180)."),
    "id;name",
    "id,name",
)
COLUMN_TITLES = Rule(
    "column-titles",
    say("Baris pertama berkas CSV memuat judul kolom; semuanya terisi dan berbeda."),
    say("Kolom tanpa judul atau dengan judul yang sama tidak dapat dibedakan."),
    "id,name,name",
    "id,name,kind",
)
ROW_LENGTH = Rule(
    "row-length",
    say("Setiap baris berkas CSV memuat sel sebanyak judul kolom."),
    say("Satu koma lebih atau kurang menggeser isi ke kolom yang salah."),
    "row,total\nxrffvgr5dp4tdl3d,80,25",
    "row,total\nxrffvgr5dp4tdl3d,80.25",
)
QUOTING = Rule(
    "quoting",
    say("Tanda kutip mengapit seluruh isi sel, dan isi sel tidak berganti baris."),
    say("Tanda kutip di tempat lain dibaca berbeda oleh program yang berbeda (RFC 4180)."),
    'id,name\naula,Aula "Lama"',
    'id,name\naula,"Aula ""Lama"""',
)
PLAIN_CELLS = Rule(
    "plain-cells",
    say("Isi sel tidak diapit spasi dan tidak diawali =, +, -, atau @."),
    say("Lembar kerja menjalankan isi seperti itu sebagai rumus (CWE-1236); spasi tidak terlihat."),
    "id,name\naula,=Aula",
    "id,name\naula,Aula",
)

READING_RULES: tuple[Rule, ...] = (
    PLAIN_FILE,
    KNOWN_PLACE,
    FILE_NAME,
    ONE_SPELLING,
    FILE_SIZE,
    UTF_8,
    PLAIN_CHARACTERS,
    NO_TABS,
    LINE_ENDS,
    ORDINARY_DIGITS,
    WHOLE_NUMBERS_KEPT,
    YAML_FORM,
    NAMED_VALUES,
    UNIQUE_KEYS,
    NO_REFERENCES,
    NO_TAGS,
    ONE_DOCUMENT,
    SMALL_TREE,
    COMMA_SEPARATED,
    COLUMN_TITLES,
    ROW_LENGTH,
    QUOTING,
    PLAIN_CELLS,
    DIRECT_IDENTIFIER,
)
