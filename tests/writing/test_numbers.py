from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.wording import Language, Wording
from generator.writing.numbers import elsewhere, marked_moment, marked_period, speech

ID, EN = speech(Wording("id")), speech(Wording("en"))


def words(html: str) -> str:
    return re.sub("<[^>]*>", "", html)


def test_a_deadline_names_weekday_time_and_zone() -> None:
    """A deadline can be read in one way only, by people and by machines."""
    said = marked_moment(ID, date(2026, 11, 27), "23:59", "WIB")
    assert said == (
        '<time datetime="2026-11-27T23:59+07:00">'
        "Jumat, 27 November 2026, pukul\N{NO-BREAK SPACE}23.59\N{NO-BREAK SPACE}WIB</time>"
    )
    english = marked_moment(EN, date(2026, 11, 27), "23:59", "WIT")
    assert (
        words(english)
        == "Friday 27 November 2026, 11:59\N{NO-BREAK SPACE}pm\N{NO-BREAK SPACE}WIT (UTC+9)"
    )


@pytest.mark.parametrize(
    ("language", "zone", "at", "expected"),
    [
        ("id", "WIB", "23:59", "00.59 WITA dan 01.59 WIT, Sabtu"),
        ("id", "WIT", "16:00", "14.00 WIB dan 15.00 WITA"),
        ("id", "WITA", "00:30", "23.30 WIB (Kamis) dan 01.30 WIT"),
        ("en", "WIB", "12:00", "1:00 pm WITA dan 2:00 pm WIT"),
    ],
)
def test_the_other_zones_read_their_own_clock(
    language: Language, zone: str, at: str, expected: str
) -> None:
    """Nobody has to subtract; where the day differs, it is named, once where it is one day."""
    said = elsewhere(speech(Wording(language)), date(2026, 11, 27), at, zone)
    assert said.replace("\N{NO-BREAK SPACE}", " ") == expected
    assert "\N{NO-BREAK SPACE}WI" in said


@pytest.mark.parametrize(
    ("start", "end", "form", "expected"),
    [
        (date(2026, 3, 9), date(2026, 3, 13), "long", "9 sampai 13 Maret 2026"),
        (date(2026, 3, 9), date(2026, 4, 13), "long", "9 Maret sampai 13 April 2026"),
        (date(2025, 12, 30), date(2026, 1, 2), "long", "30 Desember 2025 sampai 2 Januari 2026"),
        (date(2026, 3, 9), date(2026, 3, 9), "long", "9 Maret 2026"),
        (date(2026, 3, 9), date(2026, 3, 13), "short", "9–13 Mar 2026"),
        (date(2026, 3, 9), date(2026, 4, 13), "short", "9 Mar – 13 Apr 2026"),
    ],
)
def test_a_period_says_once_what_its_days_share(
    start: date, end: date, form: str, expected: str
) -> None:
    """Month and year stand at the end; in tables a dash parts the days."""
    said = marked_period(ID, (start, end), form)
    assert words(said) == expected
    assert f'datetime="{start.isoformat()}"' in said


def test_numbers_keep_the_decimals_that_they_carry() -> None:
    """1.0 and 1.00 are equal and are written differently, in any order."""
    assert [ID.number(text) for text in ("1.0", "1.00", "1234.5", "1")] == [
        "1,0",
        "1,00",
        "1.234,5",
        "1",
    ]
    assert EN.number("1234.50") == "1,234.50"


@given(
    st.decimals(-(10**15), 10**15, places=4)
    | st.decimals(-(10**15), 10**15, places=1)
    | st.integers(-(10**15), 10**15)
)
def test_numbers_are_written_as_babel_writes_them(value: Decimal | int) -> None:
    """Writing numbers ourselves, for speed, changes no character in either language."""
    for speech_of_one in (ID, EN):
        text = str(value)
        assert speech_of_one.number(text) == speech_of_one.wording.number(Decimal(text))
