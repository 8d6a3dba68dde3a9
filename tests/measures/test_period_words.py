from __future__ import annotations

import pytest

from generator.measures.period_words import period_words
from generator.period import Period
from generator.wording import Wording


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(2026), "2026"),
        (Period(2026, 1), "semester I 2026"),
        (Period(2026, 2), "semester II 2026"),
    ],
)
def test_words(period: Period, words: str) -> None:
    """A year is its number, and a half of it is named as people name it."""
    assert Wording().text(period_words(period)) == words
