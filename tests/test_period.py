from __future__ import annotations

from datetime import date

import pytest

from generator.period import Period


@pytest.mark.parametrize(
    ("written", "first", "last", "before"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "2025"),
        ("2026-s1", date(2026, 1, 1), date(2026, 6, 30), "2025-s2"),
        ("2026-s2", date(2026, 7, 1), date(2026, 12, 31), "2026-s1"),
    ],
)
def test_days(written: str, first: date, last: date, before: str) -> None:
    """A period knows its days, the period before it, and how it is written."""
    period = Period.written(written)
    assert period is not None
    assert (period.first, period.last, str(period.before)) == (first, last, before)
    assert str(period) == written


def test_no_period() -> None:
    """Another text is no period."""
    assert Period.written("2026-s3") is None


def test_holds() -> None:
    """A period holds its first and last day and none outside."""
    half = Period(2026, 2)
    days = [date(2026, 6, 30), date(2026, 7, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [half.holds(day) for day in days] == [False, True, True, False]


def test_order() -> None:
    """Periods are ordered by year; a year stands before its halves."""
    periods = [Period(2026, 2), Period(2025), Period(2026), Period(2026, 1)]
    assert [str(one) for one in sorted(periods)] == ["2025", "2026", "2026-s1", "2026-s2"]
