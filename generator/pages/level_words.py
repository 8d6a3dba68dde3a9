"""What each level of publication shows, what it holds back, and why."""

from __future__ import annotations

from generator.pages.labels import Labels
from generator.publication import PublicCriteriaSet, PublicResult
from generator.wording import Sentence, say

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


def shown(level: str, criteria_set: PublicCriteriaSet | None) -> Sentence:
    """Return what is published at a level; without a set there are no weights to promise."""
    if level == "aggregate" and criteria_set is None:
        return say("Yang terbit: jumlah orang pada tiap tahap, keputusan dan alasannya.")
    return SHOWS[level]


def withheld(level: str, criteria_set: PublicCriteriaSet | None) -> Sentence:
    """Return what a level holds back; where nobody is ranked it speaks of no rank."""
    if level == "aggregate" and (criteria_set is None or not criteria_set.ranks):
        return say(
            "Penilaian per orang tidak terbit: belum ada keputusan yang menjadi dasarnya, atau"
            " orangnya terlalu sedikit sehingga dapat ditebak."
        )
    return HOLDS_BACK[level]


def held_back(result: PublicResult, criteria_set: PublicCriteriaSet | None) -> Sentence:
    """Return what a result holds back and why; after their last day that is the rows."""
    if not result.rows_ended or result.rows_until is None:
        return withheld(result.level, criteria_set)
    return say(
        "Nilai dan peringkat per orang tayang paling lama sampai %(day)s. Hari itu sudah lewat,"
        " jadi barisnya tidak ada lagi di sini; jumlah, kriteria, dan keputusannya tetap tayang.",
        day=result.rows_until,
    )
