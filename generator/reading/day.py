"""The day that a site speaks of: given, or from the environment, or today."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone

from generator.errors import UsageError
from generator.wording import say

WIB = timezone(timedelta(hours=7), "WIB")
"""Western Indonesian Time. Days are those of Asia/Jakarta, which has kept UTC+7 since 1964."""

SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH"
_LAST_SECOND = 253_402_275_599
"""The end of the year 9999 in Jakarta."""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def read_day(given: str, environment: Mapping[str, str]) -> date:
    """Return the day ``given``, or that of ``SOURCE_DATE_EPOCH``, or today in Asia/Jakarta.

    ``SOURCE_DATE_EPOCH`` counts seconds since 1970-01-01 UTC (reproducible-builds.org). Raises
    ``UsageError`` where either is written wrongly; the variable is examined even where a day is
    given, because MkDocs reads it too.
    """
    moment = _moment(environment.get(SOURCE_DATE_EPOCH, ""))
    return _given(given) if given else moment.astimezone(WIB).date()


def _given(text: str) -> date:
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise UsageError(say("--as-of bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-03-20."))


def _moment(seconds: str) -> datetime:
    if not seconds:
        return datetime.now(UTC)
    if not (seconds.isascii() and seconds.isdigit()) or int(seconds) > _LAST_SECOND:
        raise UsageError(
            say(
                "Variabel lingkungan SOURCE_DATE_EPOCH bukan bilangan detik. "
                "Hapus variabel itu, atau isi misalnya dengan hasil git log -1 --format=%%ct."
            )
        )
    return datetime.fromtimestamp(int(seconds), UTC)
