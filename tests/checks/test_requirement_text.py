from __future__ import annotations

import pytest

from generator.checks.requirement_text import requirement_says_its_bound
from tests.checks.conftest import Found
from tests.record_builders import SELECTION, VACANCY, more, swap

GRADE = "{id: grade, text: Pangkat paling rendah Pembina (IV/a), minimum: IV/a}"
RULE = "tidak sama dengan angka dalam kalimatnya [requirement-says-its-bound]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GRADE, []),
        (GRADE.replace("minimum: IV/a", "minimum: IV/d"), ["minimum"]),
        ("{id: grade, text: Pembina, minimum: IV/d}", []),
        ("{id: age, text: Usia paling tinggi 56 tahun, maximum: 58}", ["maximum"]),
        ("{id: age, text: Usia paling tinggi 56 (lima puluh enam) tahun, maximum: 56}", []),
        ("{id: age, text: Usia 18 sampai 35 tahun, minimum_age: 18, maximum: 35}", []),
        ("{id: age, text: Usia paling tinggi lima puluh tahun, maximum: 56}", []),
        ("{id: residence, text: Bersedia tinggal 10 tahun}", []),
    ],
)
def test_vacancy(found: Found, text: str, expected: list[str]) -> None:
    """A bound that the sentence says otherwise is a warning; words in letters are left alone."""
    told = found(requirement_says_its_bound, (VACANCY, swap(GRADE, text)))
    assert [line.partition(": peringatan: ")[2] for line in told] == [
        f"{name} {RULE}" for name in expected
    ]


def test_selection(found: Found) -> None:
    """What several posts share is read as well."""
    shared = more("requirements:\n  - {id: age, text: Usia 56 tahun, maximum: 65}\n")
    assert len(found(requirement_says_its_bound, (SELECTION, shared))) == 1
