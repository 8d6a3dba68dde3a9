from __future__ import annotations

import pytest

from generator.period import Period
from generator.records import value_rules as rule
from generator.records.values.report_period import parse_report_period
from tests.records.values.judging import refusal


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026", Period(2026)),
        ("2026-s1", Period(2026, 1)),
        (Period(2026, 2), Period(2026, 2)),
    ],
)
def test_value(written: object, meant: Period) -> None:
    """A year or a half of it is a period; what has a meaning keeps it."""
    assert parse_report_period(written) == meant


@pytest.mark.parametrize("written", ["2026-s3", "2026-1", "26", "1926", "2026-s1 "])
def test_refusal(written: str) -> None:
    """Another text is refused in words."""
    assert refusal(parse_report_period, written) == (
        rule.PERIOD_FORM,
        "periode tidak ditulis sebagai tahun atau semester",
    )
