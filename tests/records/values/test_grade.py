from __future__ import annotations

import pytest

from generator.records import value_rules as rule
from generator.records.values.grade import CONTRACT_GRADES, GRADES, parse_grade
from tests.records.values.judging import hint, refusal


def test_grades() -> None:
    """There are seventeen grades of either kind, and each is a value."""
    assert (len(GRADES), len(CONTRACT_GRADES)) == (17, 17)
    assert GRADES.index("III/d") < GRADES.index("IV/a") < GRADES.index("IV/e")
    assert [parse_grade(grade) for grade in GRADES + CONTRACT_GRADES] == [*GRADES, *CONTRACT_GRADES]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("IV.a", "Tulis IV/a."),
        ("IVa", "Tulis IV/a."),
        ("iv-a", "Tulis IV/a."),
        ("III D", "Tulis III/d."),
        ("ix", "Tulis IX."),
        ("III/e", "Tulis misalnya III/d"),
        ("4a", "Tulis misalnya III/d"),
        ("XVIII", "I sampai XVII"),
    ],
)
def test_refused(written: str, told: str) -> None:
    """Another way to write a grade is told its one form; what is none is refused."""
    assert refusal(parse_grade, written) == (
        rule.GRADE_FORM,
        "golongan tidak ditulis seperti IV/a",
    )
    assert told in hint(parse_grade, written)
