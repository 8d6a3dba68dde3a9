"""The calendar of the coming weeks, day by day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from generator.pages import addresses
from generator.pages.coming_events import Event, coming_events, until
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import Publication


@dataclass(frozen=True, slots=True)
class Week:
    """A week from Monday to Sunday; ``ahead`` is 0 for the present one."""

    days: tuple[date, date]
    ahead: int
    events: tuple[tuple[date, tuple[Event, ...]], ...]


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the calendar; with nothing to come one page that says so."""
    events = coming_events(publication)
    for part in parts(events, addresses.calendar()):
        yield Page(
            address=part.address,
            template="pages/calendar.html",
            context={
                "as_of": publication.as_of,
                "until": until(publication.as_of),
                "part": part,
                "weeks": weeks(part.items, publication.as_of),
                "all_count": len(events),
            },
        )


def weeks(events: Sequence[Event], as_of: date) -> tuple[Week, ...]:
    """Return the weeks that have events, each with the days that have some."""
    this = _monday(as_of)
    return tuple(
        Week(
            (monday, monday + timedelta(6)),
            (monday - this).days // 7,
            tuple((day, tuple(found)) for day, found in groupby(week, lambda one: one.day)),
        )
        for monday, week in groupby(events, lambda one: _monday(one.day))
    )


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())
