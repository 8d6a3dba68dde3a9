"""Tables of the people of one unit: assessed, rated, with a plan, appointed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from generator.counts.withheld import Count, Withheld
from generator.measures.indicator_parts import PLANS, PROFILE, RATINGS, Part
from generator.measures.indicator_rows import Indicator
from generator.measures.measure import Cell
from generator.measures.period_words import period_words
from generator.pages.unit_facts import UnitFacts
from generator.pages.unit_tables import FactTable, counted
from generator.publication.indicators import (
    PublicAppointeeProfile,
    PublicAssessmentCoverage,
    PublicDevelopment,
    PublicRatings,
)
from generator.wording import Sentence, say

Row = TypeVar("Row", bound=Indicator)
Parts = Sequence[tuple[Sentence, Count]]

_HEADINGS = (say("Yang dihitung"), say("Orang"))


def people_tables(facts: UnitFacts) -> Iterator[FactTable]:
    """Yield the newest counts of each kind that the unit has."""
    yield from _newest(facts.assessments, _assessed)
    yield from _newest(facts.ratings, _rated)
    yield from _newest(facts.development, _planned)
    yield from _newest(facts.appointees, _appointed)


def _newest(rows: Iterable[Row], table: Callable[[Row], FactTable]) -> Iterator[FactTable]:
    row = max(rows, key=lambda row: row.period, default=None)
    if row is not None:
        yield table(row)


def _assessed(row: PublicAssessmentCoverage) -> FactTable:
    """Return the valid assessments out of the staff, and their categories out of the valid ones."""
    valid = _rows(((say("Asesmen masih berlaku"), row.valid),), row.staff)
    categories = (
        (say("Memenuhi standar"), row.meets),
        (say("Hampir memenuhi"), row.nearly),
        (say("Belum memenuhi"), row.below),
    )
    return FactTable(
        say("Asesmen kompetensi, %(period)s", period=period_words(row.period)),
        _HEADINGS,
        (*valid, *_rows(categories, row.valid)),
        _source(row),
    )


def _rated(row: PublicRatings) -> FactTable:
    """Return the ratings; out of all where all are shown, because else the base is not known."""
    ratings = _parts(row, RATINGS)
    return FactTable(
        say("Predikat kinerja pegawai, %(period)s", period=period_words(row.period)),
        _HEADINGS,
        _rows(ratings, _total(count for _, count in ratings)),
        _source(row),
    )


def _planned(row: PublicDevelopment) -> FactTable:
    return FactTable(
        say("Rencana pengembangan, %(period)s", period=period_words(row.period)),
        _HEADINGS,
        _rows(_parts(row, PLANS), row.staff),
        _source(row),
    )


def _appointed(row: PublicAppointeeProfile) -> FactTable:
    return FactTable(
        say("Pegawai yang diangkat, %(period)s", period=period_words(row.period)),
        _HEADINGS,
        _rows(_parts(row, PROFILE), row.appointed),
        _source(row),
    )


def _parts(row: Row, parts: Iterable[Part[Row]]) -> Parts:
    return tuple((name, count(row)) for name, count in parts)


def _rows(parts: Parts, base: Count) -> tuple[tuple[Cell, ...], ...]:
    return tuple((name, counted(count, base)) for name, count in parts)


def _total(counts: Iterable[Count]) -> Count:
    total = 0
    for count in counts:
        if isinstance(count, Withheld):
            return count
        total += count
    return total


def _source(row: Indicator) -> Sentence:
    return say("%(source)s", source=row.source)
