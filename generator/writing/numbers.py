"""Days, times and amounts as people read them; each form is worked out once and remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache, lru_cache

from babel.numbers import get_decimal_symbol, get_group_symbol, get_minus_sign_symbol
from markupsafe import Markup, escape

from generator.wording import Language, Wording, say

ZONES = {"WIB": 7, "WITA": 8, "WIT": 9}
"""Hours before Universal Time of the three zones of Indonesia."""

_UNTIL = say("sampai")
_SAME_IN_BOTH = {
    "long": "d MMMM yyyy",
    "short": "d MMM yyyy",
    "long month": "d MMMM",
    "short month": "d MMM",
    "day": "d",
}
DAY_FORMS: dict[Language, dict[str, str]] = {
    "id": {"weekday": "EEEE, d MMMM yyyy", **_SAME_IN_BOTH},
    "en": {"weekday": "EEEE d MMMM yyyy", **_SAME_IN_BOTH},
}
"""``long`` stands in sentences, ``weekday`` names a deadline, ``short`` fits a table."""


REMEMBERED = 20_000
"""As many numbers are remembered for each language; scores and weights come again and again."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How one language writes days and numbers."""

    wording: Wording
    day: Callable[[date, str], str]
    number: Callable[[str], Markup]


def speech(wording: Wording) -> Speech:
    """Return the remembered forms of one language.

    Numbers are remembered by their text, because 1.0 and 1.00 are equal and are not the same.
    """
    forms = DAY_FORMS[wording.language]

    @cache
    def day(value: date, form: str) -> str:
        return wording.date(value, forms[form])

    symbols = {
        ",": get_group_symbol(wording.locale),
        ".": get_decimal_symbol(wording.locale),
        "-": get_minus_sign_symbol(wording.locale),
    }
    separators = str.maketrans({sign: escape(symbol) for sign, symbol in symbols.items()})

    @lru_cache(maxsize=REMEMBERED)
    def number(text: str) -> Markup:
        # Babel knows the signs, and would read a pattern anew for every number.
        return Markup(f"{Decimal(text):,f}".translate(separators))  # noqa: S704 - digits and signs

    return Speech(wording, day, number)


def marked_day(speech: Speech, value: date, form: str = "long") -> Markup:
    """Return a day in words with its machine form."""
    return _time(value.isoformat(), speech.day(value, form))


def marked_period(speech: Speech, days: tuple[date, date], form: str = "long") -> Markup:
    """Return a period of whole days, both included, with its machine forms.

    What both days share is said once (``9 sampai 13 Maret 2026``); ``short`` has an en dash.
    """
    start, end = days
    if start == end:
        return marked_day(speech, start, form)
    until = "–" if form == "short" else speech.wording.text(_UNTIL)
    opening = speech.day(start, _needed(start, end, form))
    dash = until if form == "short" and opening.isdecimal() else f" {until} "
    return _time(start.isoformat(), opening) + dash + marked_day(speech, end, form)


def _time(machine: str, words: str) -> Markup:
    return Markup(f'<time datetime="{machine}">{escape(words)}</time>')  # noqa: S704 - escaped


def _needed(start: date, end: date, form: str) -> str:
    """Return the form of the first day that leaves out what the last day says anyway."""
    if start.year != end.year or form == "weekday":
        return form
    return "day" if start.month == end.month else f"{form} month"


def clock(wording: Wording, moment: datetime) -> str:
    """Return the time of day: ``23.59`` in Indonesian, ``11:59 pm`` in English."""
    if wording.language == "id":
        return f"{moment:%H.%M}"
    half = "am" if moment.hour < 12 else "pm"  # noqa: PLR2004
    return f"{moment.hour % 12 or 12}:{moment:%M}\N{NO-BREAK SPACE}{half}"


def marked_moment(speech: Speech, value: date, at: str, zone: str) -> Markup:
    """Return a deadline in the zone of its agency: weekday, date, time and zone."""
    moment = datetime.combine(value, time.fromisoformat(at))
    offset = ZONES[zone]
    day = speech.day(value, "weekday")
    time_of_day = clock(speech.wording, moment)
    # The time is never torn from its zone at the end of a line.
    words = (
        f"{day}, pukul\N{NO-BREAK SPACE}{time_of_day}\N{NO-BREAK SPACE}{zone}"
        if speech.wording.language == "id"
        else f"{day}, {time_of_day}\N{NO-BREAK SPACE}{zone} (UTC+{offset})"
    )
    return _time(f"{moment:%Y-%m-%dT%H:%M}+{offset:02}:00", words)


def elsewhere(speech: Speech, value: date, at: str, zone: str) -> str:
    """Return the same moment in the two other zones, with the weekday where it is another day.

    Where both are on one other day it is said once: ``00.59 WITA dan 01.59 WIT, Sabtu``.
    """
    moment = datetime.combine(value, time.fromisoformat(at))
    there = {
        other: moment + timedelta(hours=offset - ZONES[zone])
        for other, offset in ZONES.items()
        if other != zone
    }
    days = {one.date() for one in there.values()}
    said: list[str] = []
    for other, one in there.items():
        words = f"{clock(speech.wording, one)}\N{NO-BREAK SPACE}{other}"
        if one.date() != value and len(days) > 1:
            words += f" ({speech.wording.date(one.date(), 'EEEE')})"
        said.append(words)
    first, second = said
    both = speech.wording.text(say("%(first)s dan %(second)s", first=first, second=second))
    (day,) = days if len(days) == 1 else (value,)
    return both if day == value else f"{both}, {speech.wording.date(day, 'EEEE')}"
