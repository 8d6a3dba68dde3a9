"""Periods as people say them."""

from __future__ import annotations

from generator.period import FIRST_HALF, Period
from generator.wording import Sentence, say


def period_words(period: Period) -> Sentence:
    """Return a year, or a half of it, in words."""
    if period.half:
        half = "I" if period.half == FIRST_HALF else "II"
        return say("semester %(half)s %(year)s", half=half, year=period.year)
    return say("%(year)s", year=period.year)
