"""The rules of the search through everything that is public, or that git keeps."""

from __future__ import annotations

from generator.finding import Rule, Severity
from generator.wording import say

OFFICE_LIST = Rule(
    "office-list",
    say("Nama, nomor, dan surel dalam daftar rahasia kantor tidak tertulis di mana pun."),
    say("Nama tidak berpola, jadi hanya daftar kantor sendiri yang dapat menemukannya."),
    "merit scan --roster /media/brankas/peserta.csv\n# nama peserta ada di content/berita.md",
    "# content/berita.md menyebut kode baris, bukan nama",
)
SEARCHABLE = Rule(
    "searchable",
    say("Setiap berkas yang terbit atau tersimpan di git dapat ditelusuri isinya."),
    say("Berkas terbungkus (PDF, Excel, ZIP) menyembunyikan nomor orang dari penelusuran."),
    "content/pengumuman.pdf",
    "[Pengumuman](https://kota-contoh.example/p/0001.pdf)",
)
AUTHOR_ADDRESS = Rule(
    "author-address",
    say("Surel penulis di riwayat git adalah alamat tanpa balas, atau di domain instansi."),
    say("Setiap simpanan git memuat nama dan surel penulisnya, dan salinannya menyebar."),
    "git config user.email <surel pribadi>",
    "git config user.email <bot>@noreply.kota-contoh.example",
)
RELEASE_USED = Rule(
    "release-used",
    say("Setiap pengecualian dalam releases.yml menunjuk temuan yang masih ada."),
    say("Pengecualian yang tertinggal dapat meloloskan nomor orang pada baris yang sama kelak."),
    "releases:\n  - {file: content/berita.md, line: 9, …}\n# baris 9 sudah tidak bermasalah",
    "releases: []",
    Severity.WARNING,
)

SEARCH_RULES: tuple[Rule, ...] = (OFFICE_LIST, SEARCHABLE, AUTHOR_ADDRESS, RELEASE_USED)
