from __future__ import annotations

from datetime import date

import pytest

from generator.records import value_rules as rule
from generator.records.values.day import parse_date, parse_time
from tests.records.values.judging import Parse, hint, refusal

VALUES: list[tuple[Parse, object, object]] = [
    (parse_date, "2026-02-13", date(2026, 2, 13)),
    (parse_date, date(2026, 2, 13), date(2026, 2, 13)),
    (parse_time, "23:59", "23:59"),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (parse_date, "13/02/2026", rule.DATE_FORM, "tanggal tidak ditulis tahun-bulan-hari"),
    (parse_date, "20260213", rule.DATE_FORM, "tanggal tidak ditulis tahun-bulan-hari"),
    (parse_date, "2026-02-30", rule.DATE_FORM, "tanggal ini tidak ada dalam kalender"),
    (parse_time, "24:00", rule.TIME_FORM, "jam tidak ditulis seperti 23:59"),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    assert refusal(parse, written) == (broken, message)


HINTS = [
    (parse_date, "13/02/2026", "Tulis 2026-02-13."),
    (parse_date, "3-2-2026", "Tulis 2026-02-03."),
    (parse_date, "02/13/2026", "Tulis misalnya 2026-02-13 untuk 13 Februari 2026."),
]


@pytest.mark.parametrize(("parse", "written", "told"), HINTS)
def test_hint(parse: Parse, written: str, told: str) -> None:
    """Where the right form can be told, the hint tells it."""
    assert hint(parse, written) == told
