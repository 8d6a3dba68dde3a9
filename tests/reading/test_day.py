"""The day that a site speaks of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from generator.errors import UsageError
from generator.reading.day import read_day


def seconds(*moment: int) -> dict[str, str]:
    return {"SOURCE_DATE_EPOCH": str(int(datetime(*moment, tzinfo=UTC).timestamp()))}


def test_a_given_day() -> None:
    """The day that is given is the day."""
    assert read_day("2026-03-20", {}) == date(2026, 3, 20)


def test_the_environment() -> None:
    """Without a day the environment says it, and the day is that of Jakarta, 7 hours ahead."""
    assert read_day("", seconds(2026, 3, 19, 16, 59, 59)) == date(2026, 3, 19)
    assert read_day("", seconds(2026, 3, 19, 17)) == date(2026, 3, 20)
    assert read_day("2026-01-01", seconds(2026, 3, 19)) == date(2026, 1, 1)


def test_today() -> None:
    """Without either it is today in Jakarta."""
    before = (datetime.now(UTC) + timedelta(hours=7)).date()
    assert before <= read_day("", {}) <= (datetime.now(UTC) + timedelta(hours=7)).date()


@pytest.mark.parametrize("text", ["20260320", "2026-W12-5", "2026-02-30", "besok", "2026-3-1"])
def test_a_day_that_is_none(text: str) -> None:
    """A text that is no day is refused with an example."""
    with pytest.raises(UsageError, match="misalnya 2026-03-20"):
        read_day(text, {})


@pytest.mark.parametrize("text", ["abc", "-5", "1.5", "99999999" + "9999999", "٣"])
def test_an_environment_that_is_no_number(text: str) -> None:
    """A SOURCE_DATE_EPOCH that is no count of seconds is refused, even where a day is given."""
    for given in ("", "2026-03-20"):
        with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
            read_day(given, {"SOURCE_DATE_EPOCH": text})
