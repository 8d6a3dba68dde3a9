from __future__ import annotations

import pytest

from generator.counts.withheld import Withheld
from generator.records import value_rules as rule
from generator.records.values.people import parse_people
from tests.records.values.judging import Parse, refusal

VALUES: list[tuple[Parse, object, object]] = [
    (parse_people, "<10", Withheld.SMALL),
    (parse_people, ">=10", Withheld.GUARD),
    (parse_people, "12", 12),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (parse_people, "< 10", rule.WHOLE_NUMBER, "angka yang ditahan ditulis tanpa spasi"),
    (parse_people, "<5", rule.WHOLE_NUMBER, "bukan bilangan bulat"),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    assert refusal(parse, written) == (broken, message)
