from __future__ import annotations

from generator.records import value_rules as rule
from generator.records.values.day import parse_time
from generator.records.values.text import parse_line
from tests.records.values.judging import refusal


def test_curly_quotes() -> None:
    """A value between curly quotes is refused; quotes inside a text are not."""
    assert refusal(parse_time, "\u201c16:00\u201d") == (
        rule.TEXT_FORM,
        "nilai diapit tanda kutip melengkung",
    )
    assert parse_line("\u201cA\u201d dan \u201cB\u201d")
