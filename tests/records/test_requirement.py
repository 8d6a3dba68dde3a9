from __future__ import annotations

from typing import get_args

import pytest

from generator.pages import requirement_labels as labels
from generator.records import requirement as vocabulary
from generator.records import value_rules as rule
from generator.records.requirement import (
    Requirement,
    parse_any_of,
    parse_measured_at,
    parse_minimum,
)
from generator.records.values.grade import CONTRACT_GRADES, GRADES
from tests.records.values.judging import hint, refusal


def written(**fields: object) -> Requirement:
    return Requirement.model_validate({"id": "syarat", "text": "Syarat", **fields})


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({}, ""),
        ({"id": "education"}, ""),
        ({"id": "experience", "measured_at": "inauguration"}, ""),
        ({"kind": "education"}, "education"),
        ({"id": "education", "minimum": "S-1"}, "education"),
        ({"id": "degree", "kind": "education", "minimum": "S-1"}, "education"),
        ({"id": "age", "maximum": "56"}, "age"),
        ({"minimum": "IV/a"}, "grade"),
        ({"minimum": "IX"}, "grade"),
        ({"maximum": "56"}, "age"),
        ({"minimum": "good"}, ""),
        ({"any_of": ["pka"]}, ""),
    ],
)
def test_kind(fields: dict[str, object], kind: str) -> None:
    """The kind is that written, else the id; files older than kinds keep their meaning."""
    assert written(**fields).judged_as == kind


def test_bounds() -> None:
    """Only what a machine reads is a bound, in the order of the record."""
    one = written(years="2", minimum="good", preferred="yes", legal_basis=["UU 20/2023"])
    assert one.bounds == ("minimum", "years")


@pytest.mark.parametrize("value", ["IV/a", "XVII", "S-1", "SMA", "good"])
def test_minimum(value: str) -> None:
    """The lowest bound is a grade, a level of education, or a rating."""
    assert parse_minimum(value) == value


@pytest.mark.parametrize(
    ("value", "broken", "message", "told"),
    [
        ("S1", rule.KNOWN_WORD, "kata ini tidak ditulis seperti yang dikenal", "Tulis S-1."),
        ("D3", rule.KNOWN_WORD, "jenjang pendidikan ini tidak dikenal", "D-III"),
        ("Baik", rule.KNOWN_WORD, "kata ini tidak ditulis seperti yang dikenal", "Tulis good."),
        ("memuaskan", rule.KNOWN_WORD, "predikat kinerja ini tidak dikenal", "very_good"),
        ("IV.a", rule.GRADE_FORM, "golongan tidak ditulis seperti IV/a", "Tulis IV/a."),
    ],
)
def test_strange_minimum(value: str, broken: object, message: str, told: str) -> None:
    """What is written otherwise is refused with the words that are known."""
    assert refusal(parse_minimum, value) == (broken, message)
    assert told in hint(parse_minimum, value)


def test_any_of() -> None:
    """One of several words is a status, a level of education or a training, told once."""
    assert [parse_any_of(word) for word in ("pns", "D-IV", "pkn_ii")] == ["pns", "D-IV", "pkn_ii"]
    assert refusal(parse_any_of, "PKN II") == (rule.KNOWN_WORD, "kata ini tidak dikenal")
    assert hint(parse_any_of, "PKN II") == "Tulis pkn_ii."
    assert hint(parse_any_of, "honorer").startswith("Pilih salah satu: SD, SMP,")


def test_measured_at() -> None:
    """An age is counted on a stage, at the end of registration, on appointment, or on a date."""
    for day in ("inauguration", "registration_close", "appointment", "date", "site-visit"):
        assert parse_measured_at(day) == day


def test_words() -> None:
    """Every word of a vocabulary has a label, in the same order."""
    assert tuple(labels.KIND) == get_args(vocabulary.Kind) == vocabulary.KINDS
    assert tuple(labels.STATUS) == get_args(vocabulary.Status) == vocabulary.STATUSES
    assert tuple(labels.EDUCATION) == get_args(vocabulary.Education) == vocabulary.EDUCATIONS
    assert tuple(labels.RATING) == get_args(vocabulary.Rating) == vocabulary.RATINGS
    trainings = get_args(vocabulary.LeadershipTraining)
    assert tuple(labels.TRAINING) == trainings == vocabulary.TRAININGS
    assert set(labels.POST) == set(get_args(vocabulary.PostClass))
    assert (labels.GRADES, labels.CONTRACT_GRADES) == (GRADES, CONTRACT_GRADES)
