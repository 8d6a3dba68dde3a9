from __future__ import annotations

from decimal import Decimal

import pytest

from generator.records import value_rules as rule
from generator.records.values.number import Level, Places, parse_number, parse_weight, parse_whole
from tests.records.values.judging import Parse, as_written, hint, refusal, refusal_by_kind

VALUES: list[tuple[Parse, object, object]] = [
    (parse_number, "84.50", Decimal("84.50")),
    (parse_number, "0", Decimal(0)),
    (parse_number, Decimal("1.5"), Decimal("1.5")),
    (parse_whole, "1000", 1000),
    (parse_whole, 7, 7),
    (parse_weight, "100", Decimal(100)),
    (parse_weight, "0.0001", Decimal("0.0001")),
    (as_written(Level), "5", 5),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (parse_number, "84,5", rule.NUMBER_FORM, "angka ditulis dengan koma desimal"),
    (parse_number, "84.12345", rule.NUMBER_FORM, "angka memuat lebih dari empat desimal"),
    (parse_number, "1e2", rule.NUMBER_FORM, "bukan angka biasa"),
    (parse_number, "-1", rule.NUMBER_FORM, "bukan angka biasa"),
    (parse_whole, "1.000", rule.WHOLE_NUMBER, "bukan bilangan bulat"),
    (parse_whole, "010", rule.WHOLE_NUMBER, "bukan bilangan bulat"),
    (
        parse_weight,
        "0",
        rule.WITHIN_RANGE,
        "bobot seharusnya lebih dari 0 dan paling tinggi 100",
    ),
    (
        parse_weight,
        "100.1",
        rule.WITHIN_RANGE,
        "bobot seharusnya lebih dari 0 dan paling tinggi 100",
    ),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    assert refusal(parse, written) == (broken, message)


HINTS = [
    (parse_number, "84,5", "Tulis 84.5."),
]


@pytest.mark.parametrize(("parse", "written", "told"), HINTS)
def test_hint(parse: Parse, written: str, told: str) -> None:
    """Where the right form can be told, the hint tells it."""
    assert hint(parse, written) == told


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        (Level, "10", "angka di luar batas 1 sampai 9"),
        (Places, "0", "angka di luar batas 1 sampai 100000"),
    ],
)
def test_refused_by_kind(kind: object, written: str, message: str) -> None:
    """Kinds of values with a pattern or with limits refuse what lies outside."""
    assert refusal_by_kind(kind, written) == message
