"""What each level shows and holds back."""

from __future__ import annotations

from generator.pages.labels import LEVEL
from generator.pages.level_words import CHECKED, HOLDS_BACK, SHOWS


def test_every_level_has_its_words() -> None:
    """Every level is told with what it shows, what it holds back and what is checked."""
    assert set(SHOWS) == set(HOLDS_BACK) == set(CHECKED) == set(LEVEL)


def test_codes_are_cover_codes() -> None:
    """A code is called a cover code; nobody is promised to be anonymous."""
    words = " ".join(s.msgid for told in (SHOWS, HOLDS_BACK, CHECKED) for s in told.values())
    assert "kode samaran" in words
    assert "anonim" not in words
