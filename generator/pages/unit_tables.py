"""Tables of one unit: its hours of training, its district beside others, its performance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from generator.counts.shares import mean
from generator.counts.withheld import Count, Withheld
from generator.measures.amounts import rounded, whole
from generator.measures.district_training import DistrictTraining
from generator.measures.indicator_rows import WITHHELD, share, sources
from generator.measures.measure import Cell
from generator.measures.period_words import period_words
from generator.pages.unit_facts import UnitFacts
from generator.publication.indicators import PublicPerformance, PublicTrainingHours
from generator.wording import NO_WORDS, Sentence, Text, say


@dataclass(frozen=True, slots=True)
class FactTable:
    """A small table: its headings, its rows whose first cell names them, and where it is from."""

    caption: Sentence
    headings: tuple[Sentence, ...]
    rows: tuple[tuple[Cell, ...], ...]
    source: Sentence = NO_WORDS


def hours_table(facts: UnitFacts) -> Iterator[FactTable]:
    """Yield the hours of training of the unit's own staff, the newest period first."""
    if facts.hours:
        yield FactTable(
            say("Rata-rata JP pegawai unit ini, dan yang mendapat 20 JP atau lebih"),
            (say("Periode"), say("Pegawai"), say("JP"), say("≥ 20 JP")),
            tuple(
                (
                    period_words(row.period),
                    row.staff,
                    _mean(row),
                    counted(row.staff_20, row.staff),
                )
                for row in sorted(facts.hours, key=lambda row: row.period, reverse=True)
            ),
            sources(facts.hours),
        )


def counted(part: Count, base: Count) -> Cell:
    """Return a count of people, with its percentage where that may be shown."""
    percent = share(part, base)
    if isinstance(part, Withheld) or isinstance(percent, Sentence):
        return part
    return say("%(count)s (%(percent)s%%)", count=whole(part), percent=percent)


def _mean(row: PublicTrainingHours) -> Cell:
    found = None if row.hours is None else mean(Fraction(row.hours), row.staff)
    return rounded(found, 1) if isinstance(found, Fraction) else WITHHELD


def district_table(found: DistrictTraining) -> FactTable:
    """Return a district beside the remote ones and the others."""
    period = period_words(found.period) if found.period else None
    return FactTable(
        say(
            "Kecamatan ini di samping yang lain: rata-rata JP %(period)s, dan berapa persen"
            " mendapat 20 JP atau diterima sebagai peserta",
            period=period,
        )
        if period
        else say("Kecamatan ini di samping yang lain: berapa persen diterima sebagai peserta"),
        (say("Kecamatan"), say("JP"), say("≥ 20 JP"), say("Diterima")),
        tuple((one.name, one.hours, one.enough, one.accepted) for one in found.places),
        say("%(sources)s", sources=found.source) if found.source else NO_WORDS,
    )


def performance_tables(facts: UnitFacts) -> Iterator[FactTable]:
    """Yield a table for each indicator of the unit's performance, the newest period first."""
    by_indicator: defaultdict[tuple[Text, str], list[PublicPerformance]] = defaultdict(list)
    for row in facts.performance:
        by_indicator[row.indicator, row.measure].append(row)
    for (indicator, measure), rows in by_indicator.items():
        yield FactTable(
            say("%(indicator)s (%(measure)s)", indicator=indicator, measure=measure),
            (say("Periode"), say("Target"), say("Capaian")),
            tuple(
                (period_words(row.period), row.target, row.actual)
                for row in sorted(rows, key=lambda row: row.period, reverse=True)
            ),
            say("%(sources)s", sources="; ".join(dict.fromkeys(row.source for row in rows))),
        )
