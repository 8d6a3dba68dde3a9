"""What each level shows and holds back."""

from __future__ import annotations

from datetime import date

from generator.pages.labels import LEVEL
from generator.pages.level_words import CHECKED, HOLDS_BACK, SHOWS, held_back, shown, withheld
from generator.wording import Wording
from tests.builders import a_public_criteria_set, a_public_result


def test_every_level_has_its_words() -> None:
    """Every level is told with what it shows, what it holds back and what is checked."""
    assert set(SHOWS) == set(HOLDS_BACK) == set(CHECKED) == set(LEVEL)


def test_codes_are_cover_codes() -> None:
    """A code is called a cover code; nobody is promised to be anonymous."""
    words = " ".join(s.msgid for told in (SHOWS, HOLDS_BACK, CHECKED) for s in told.values())
    assert "kode samaran" in words
    assert "anonim" not in words


def test_no_weights_without_criteria() -> None:
    """Where there are no criteria, none are promised, and no rank is said to be held back."""
    assert "bobot" not in shown("aggregate", None).msgid
    assert "peringkat" not in withheld("aggregate", None).msgid
    boxes = a_public_criteria_set(method="nine_box")
    assert "bobot" in shown("aggregate", boxes).msgid
    assert "peringkat" not in withheld("aggregate", boxes).msgid


def test_with_criteria() -> None:
    """Where people are ranked, the words are those of the level."""
    for level in LEVEL:
        assert shown(level, a_public_criteria_set()) == SHOWS[level]
        assert withheld(level, a_public_criteria_set()) == HOLDS_BACK[level]


def test_rows_that_ended() -> None:
    """After their last day the page says until when the rows stood there."""
    ended = a_public_result(rows=(), rows_until=date(2027, 4, 30), rows_ended=True)
    said = Wording().text(held_back(ended, a_public_criteria_set()))
    assert "paling lama sampai 30 April 2027" in said


def test_rows_in_time() -> None:
    """Until then the level says what is held back."""
    in_time = a_public_result(rows_until=date(2027, 4, 30))
    assert held_back(in_time, a_public_criteria_set()) == HOLDS_BACK["full"]
