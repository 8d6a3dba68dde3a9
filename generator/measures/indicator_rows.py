"""Rows of indicators: which are the newest, what their groups are called, and their percentages."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Protocol, TypeAlias, TypeVar

from generator.counts.shares import percentage
from generator.counts.withheld import Count, Withheld
from generator.measures.amounts import rounded
from generator.period import WHOLE_YEAR, Period
from generator.publication import Publication
from generator.vocabulary import POSITION_CLASS
from generator.wording import Sentence, Text, say

WITHHELD = say("disembunyikan")
"""In the place of a percentage or a mean of few people."""

REMOTE, OTHER = say("Kecamatan terpencil"), say("Kecamatan lain")
"""The two groups in which districts are compared."""

District: TypeAlias = tuple[str, str]
"""An agency's id and the name of a district of it: two agencies may name theirs alike."""


class Indicator(Protocol):
    """What rows of all indicators have in common."""

    @property
    def agency(self) -> str:
        """Return the id of the agency."""
        ...

    @property
    def period(self) -> Period:
        """Return the period."""
        ...

    @property
    def by(self) -> str:
        """Return what the row speaks of."""
        ...

    @property
    def group(self) -> str:
        """Return which one."""
        ...

    @property
    def source(self) -> str:
        """Return where the agency has the numbers from."""
        ...


Found = TypeVar("Found", bound=Indicator)


def newest(rows: Iterable[Found], by: str) -> tuple[Found, ...]:
    """Return the rows of the last period that has rows of this kind."""
    some = [row for row in rows if row.by == by]
    last = max((row.period for row in some), default=None)
    return tuple(row for row in some if row.period == last)


def years(rows: Iterable[Found], by: str) -> tuple[Found, ...]:
    """Return the rows of whole years in order: a half cannot be compared with a year."""
    some = [row for row in rows if row.by == by and row.period.half == WHOLE_YEAR]
    return tuple(sorted(some, key=lambda row: (row.period, row.agency)))


def group_name(publication: Publication, row: Indicator) -> Sentence | Text:
    """Return what the group of a row is called; the total bears the name of its agency."""
    match row.by:
        case "class":
            return POSITION_CLASS[row.group]
        case "unit":
            return publication.units[row.group].name
        case "district":
            return Text(row.group)
        case _:
            return publication.agencies[row.agency].name


def remote_districts(publication: Publication) -> frozenset[District]:
    """Return the districts in which a unit is recorded as remote."""
    return frozenset((one.agency, one.district) for one in publication.units.values() if one.remote)


def share(part: Count, base: Count, *, told: bool = False) -> Decimal | Sentence:
    """Return the percentage that a count of people is of another, or the word in its place.

    ``told`` means that both counts are shown beside it.
    """
    found = percentage(part, base, told=told)
    return rounded(found) if isinstance(found, Fraction) else WITHHELD


def sources(rows: Iterable[Indicator]) -> Sentence:
    """Return where all the rows are from, each source once."""
    named = dict.fromkeys(row.source for row in rows)
    return say("%(sources)s", sources="; ".join(named))


def people(counts: Iterable[Count]) -> int:
    """Return the sum of the counts that are shown."""
    return sum(count for count in counts if not isinstance(count, Withheld))
