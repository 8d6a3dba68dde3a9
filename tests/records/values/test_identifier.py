from __future__ import annotations

import pytest

from generator.records import value_rules as rule
from generator.records.values.identifier import parse_id
from tests.records.values.judging import Parse, refusal

VALUES: list[tuple[Parse, object, object]] = [
    (parse_id, "2026-dinkes-kadis", "2026-dinkes-kadis"),
    (parse_id, "a", "a"),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (parse_id, "Kadis", rule.ID_FORM, "pengenal memuat tanda yang tidak boleh dipakai"),
    (parse_id, "kadis-", rule.ID_FORM, "pengenal memuat tanda yang tidak boleh dipakai"),
    (parse_id, "a" * 65, rule.ID_FORM, "pengenal memuat tanda yang tidak boleh dipakai"),
    (parse_id, "kadis\n", rule.ID_FORM, "pengenal memuat tanda yang tidak boleh dipakai"),
    (parse_id, "unduh", rule.ID_FORM, "pengenal ini dipakai oleh situs sendiri"),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    assert refusal(parse, written) == (broken, message)
