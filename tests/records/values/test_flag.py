from __future__ import annotations

import pytest

from generator.records import value_rules as rule
from generator.records.values.flag import parse_flag
from tests.records.values.judging import Parse, refusal

VALUES: list[tuple[Parse, object, object]] = [
    (parse_flag, "yes", True),
    (parse_flag, "false", False),
    (parse_flag, True, True),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (parse_flag, "ya", rule.YES_OR_NO, "seharusnya yes atau no"),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    assert refusal(parse, written) == (broken, message)
