"""What each level of publication shows, what it holds back, and why."""

from __future__ import annotations

from generator.pages.labels import Labels
from generator.wording import say

SHOWS: Labels = {
    "aggregate": say(
        "Yang terbit: jumlah orang pada tiap tahap, kriteria dan bobotnya, keputusan dan alasannya."
    ),
    "totals": say("Yang terbit: kode samaran, peringkat, dan nilai akhir setiap peserta."),
    "full": say(
        "Yang terbit: kode samaran dan nilai tiap kriteria, sehingga siapa pun dapat menghitung"
        " ulang nilai akhirnya."
    ),
}

HOLDS_BACK: Labels = {
    "aggregate": say(
        "Nilai dan peringkat per orang tidak terbit: belum ada keputusan yang menjadi dasarnya,"
        " atau pesertanya terlalu sedikit sehingga orangnya dapat ditebak."
    ),
    "totals": say(
        "Nilai tiap kriteria tidak terbit, karena rincian itu dapat menunjuk orangnya."
        " Peserta dapat memeriksa rinciannya sendiri pada panitia."
    ),
    "full": say(
        "Nama, nomor induk, dan asal peserta tidak terbit. Kode samaran hanya berlaku untuk"
        " seleksi ini."
    ),
}

CHECKED: Labels = {
    "aggregate": say("Situs ini memeriksa bahwa jumlah orang pada tiap tahap cocok."),
    "totals": say(
        "Situs ini memeriksa urutan; nilai akhir dihitung panitia dan dapat diperiksa peserta."
    ),
    "full": say("Situs ini menghitung ulang setiap nilai akhir dan setiap peringkat."),
}
