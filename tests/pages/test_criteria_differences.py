"""Was and is of two sets of criteria."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.pages.criteria_differences import differences, rounding_words, tie_words
from generator.publication import PublicCriteriaSet
from generator.publication.criteria_set import PublicRounding, PublicScale
from generator.wording import Wording
from tests.builders import a_criterion, a_public_criteria_set

OLD = a_public_criteria_set()
FIRST, *REST = OLD.criteria


def lines(old: PublicCriteriaSet, new: PublicCriteriaSet) -> list[tuple[str, str, str]]:
    say = Wording().text
    return [(say(d.subject), say(d.was), say(d.becomes)) for d in differences(old, new)]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (OLD, []),
        (
            replace(OLD, criteria=(replace(FIRST, minimum=None), *REST)),
            [("Batas nilai Asesmen kompetensi", "paling rendah 68", "tidak ada")],
        ),
        (
            replace(
                OLD,
                criteria=(replace(FIRST, scale=PublicScale(Decimal(1), Decimal(5))), *REST),
            ),
            [("Skala Asesmen kompetensi", "0 sampai 100", "1 (terburuk) sampai 5 (terbaik)")],
        ),
        (
            replace(OLD, criteria=(replace(FIRST, origin="facts"), *REST)),
            [("Asal nilai Asesmen kompetensi", "Hasil uji", "Fakta rekam jejak")],
        ),
        (
            replace(OLD, criteria=(*REST, a_criterion("health", "Kesehatan", "25"))),
            [
                ("Bobot Kesehatan", "tidak ada", "25 %"),
                ("Bobot Asesmen kompetensi", "25 %", "tidak ada"),
            ],
        ),
        (replace(OLD, pass_mark=None), [("Ambang batas nilai akhir", "70", "tidak ada")]),
        (replace(OLD, shortlist=5), [("Banyaknya nama untuk PPK", "3", "5")]),
        (
            replace(OLD, ties=("paper",)),
            [
                (
                    "Pembeda nilai sama",
                    "Wawancara akhir, lalu Asesmen kompetensi, lalu Makalah",
                    "Makalah",
                )
            ],
        ),
    ],
)
def test_differences(new: PublicCriteriaSet, expected: list[tuple[str, str, str]]) -> None:
    """What differs is told once, with what it was and what it is."""
    removed = set(OLD.ties) - {c.id for c in new.criteria}
    old = replace(OLD, ties=()) if removed else OLD
    new = replace(new, ties=()) if removed else new
    assert lines(old, new) == expected


def test_no_ties() -> None:
    """A set without tie criteria has nothing to say of them."""
    assert tie_words(replace(OLD, ties=())) is None


@pytest.mark.parametrize(
    ("rounding", "said"),
    [
        (None, "tanpa pembulatan"),
        (PublicRounding(None, None), "tanpa pembulatan"),
        (PublicRounding(2, None), "tiap bagian 2 desimal"),
        (PublicRounding(None, 1), "jumlahnya 1 desimal"),
        (PublicRounding(2, 1), "tiap bagian 2 desimal, lalu jumlahnya 1 desimal"),
    ],
)
def test_rounding_words(rounding: PublicRounding | None, said: str) -> None:
    """The declared rounding is said as declared."""
    assert Wording().text(rounding_words(rounding)) == said


def test_limit_of_a_cost() -> None:
    """Where less is better, the minimum is the most that still passes."""
    scale = PublicScale(Decimal(100), Decimal(0))
    old = a_public_criteria_set(criteria=(replace(FIRST, scale=scale, minimum=Decimal(50)), *REST))
    new = replace(old, criteria=(replace(old.criteria[0], minimum=Decimal(40)), *REST))
    assert lines(old, new) == [
        ("Batas nilai Asesmen kompetensi", "paling tinggi 50", "paling tinggi 40")
    ]
