"""Indicators, copied field by field into their public values; small counts are withheld."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from generator.checks.hours_withheld import without_telling_hours
from generator.checks.indicator_system import cell_of, indicator_system
from generator.counts.protection import protected
from generator.counts.system import Cell
from generator.counts.withheld import Count
from generator.dataset import Dataset
from generator.policy import SMALLEST_COUNT
from generator.publication.indicators import (
    PublicAppointeeProfile,
    PublicAssessmentCoverage,
    PublicDevelopment,
    PublicIndicators,
    PublicPerformance,
    PublicRatings,
    PublicTrainingHours,
)
from generator.records import (
    AppointeeProfile,
    AssessmentCoverage,
    Development,
    Indicator,
    Performance,
    Ratings,
    TrainingHours,
    Unit,
)

IndicatorT = TypeVar("IndicatorT", bound=Indicator)

GROUP_ORDER = ("total", "class", "district", "unit")


@dataclass(frozen=True, slots=True)
class Shown(Generic[IndicatorT]):
    """A row and its counts as they may be shown."""

    row: IndicatorT
    counts: Mapping[Cell, Count]

    def __getitem__(self, column: str) -> Count:
        """Return one count."""
        return self.counts[cell_of(self.row, column)]


def protect_indicators(dataset: Dataset, as_of: date) -> PublicIndicators:
    """Return what the public sees of all indicators of periods that are over on ``as_of``.

    The checks refuse counts that need to be withheld; this is the second lock. Where nothing that
    is withheld would make the table of an agency safe, there is no table.
    """
    rows = [entry.record for entry in dataset.of(TrainingHours).values()]
    hours = {row.id: row.hours for row in without_telling_hours(dataset, rows)}
    return PublicIndicators(
        training_hours=tuple(
            _training_hours(one, hours[one.row.id]) for one in shown(dataset, TrainingHours, as_of)
        ),
        assessment_coverage=tuple(
            _assessment(one) for one in shown(dataset, AssessmentCoverage, as_of)
        ),
        ratings=tuple(_ratings(one) for one in shown(dataset, Ratings, as_of)),
        development=tuple(_development(one) for one in shown(dataset, Development, as_of)),
        appointee_profile=tuple(_profile(one) for one in shown(dataset, AppointeeProfile, as_of)),
        performance=tuple(_performances(dataset, as_of)),
    )


def shown(dataset: Dataset, kind: type[IndicatorT], as_of: date) -> Iterator[Shown[IndicatorT]]:
    """Yield the rows of a table that may be shown, in the order of agency, period and group."""
    agencies: defaultdict[str, list[IndicatorT]] = defaultdict(list)
    for entry in dataset.of(kind).values():
        agencies[entry.record.agency].append(entry.record)
    for rows in agencies.values():
        system = protected(indicator_system(dataset, rows))
        for row in sorted(rows, key=_order) if system else ():
            if system and row.period.last <= as_of:
                yield Shown(row, system.counts)


def _order(row: Indicator) -> tuple[int, int, int, str]:
    return row.period.year, row.period.half, GROUP_ORDER.index(row.by), row.group


def _training_hours(one: Shown[TrainingHours], hours: int | None) -> PublicTrainingHours:
    row = one.row
    return PublicTrainingHours(
        agency=row.agency,
        period=row.period,
        by=row.by,
        group=row.group,
        staff=one["staff"],
        hours=hours if isinstance(one["staff"], int) else None,
        staff_20=one["staff_20"],
        source=row.source,
    )


def _assessment(one: Shown[AssessmentCoverage]) -> PublicAssessmentCoverage:
    row = one.row
    return PublicAssessmentCoverage(
        agency=row.agency,
        period=row.period,
        by=row.by,
        group=row.group,
        staff=one["staff"],
        valid=one["valid"],
        meets=one["meets"],
        nearly=one["nearly"],
        below=one["below"],
        source=row.source,
    )


def _ratings(one: Shown[Ratings]) -> PublicRatings:
    row = one.row
    return PublicRatings(
        agency=row.agency,
        period=row.period,
        by=row.by,
        group=row.group,
        very_good=one["very_good"],
        good=one["good"],
        needs_improvement=one["needs_improvement"],
        poor=one["poor"],
        very_poor=one["very_poor"],
        source=row.source,
    )


def _development(one: Shown[Development]) -> PublicDevelopment:
    row = one.row
    return PublicDevelopment(
        agency=row.agency,
        period=row.period,
        by=row.by,
        group=row.group,
        staff=one["staff"],
        with_plan=one["with_plan"],
        dialogues=one["dialogues"],
        mentored=one["mentored"],
        source=row.source,
    )


def _profile(one: Shown[AppointeeProfile]) -> PublicAppointeeProfile:
    row = one.row
    return PublicAppointeeProfile(
        agency=row.agency,
        period=row.period,
        by=row.by,
        group=row.group,
        appointed=one["appointed"],
        met_standard=one["met_standard"],
        training_done=one["training_done"],
        rated_good=one["rated_good"],
        source=row.source,
    )


def _performances(dataset: Dataset, as_of: date) -> Iterator[PublicPerformance]:
    rows = [entry.record for entry in dataset.of(Performance).values()]
    for row in sorted(rows, key=lambda row: (row.agency, row.period, row.unit, row.indicator.id)):
        unit = dataset.get(Unit, row.unit)
        enough = unit and unit.headcount is not None and unit.headcount >= SMALLEST_COUNT
        if enough and row.period.first <= as_of:
            yield PublicPerformance(
                agency=row.agency,
                unit=row.unit,
                period=row.period,
                indicator=row.indicator,
                measure=row.measure,
                target=row.target,
                actual=row.actual,
                source=row.source,
            )
