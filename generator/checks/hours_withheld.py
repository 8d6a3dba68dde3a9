"""Which hours of training go when the numbers of people beside them are withheld."""

from __future__ import annotations

from collections.abc import Sequence

from generator.checks.indicator_groups import by_period, families
from generator.checks.indicator_hours import few_without_hours
from generator.checks.indicator_system import hours_may_stand
from generator.counts.system import span_of
from generator.dataset import Dataset
from generator.records import TrainingHours


def without_telling_hours(
    dataset: Dataset, rows: Sequence[TrainingHours]
) -> tuple[TrainingHours, ...]:
    """Return the rows without the hours of few people, by themselves or as a difference.

    Where what is left of a whole is that of few, the hours of the smallest other group go too.
    """
    shown = tuple(row if hours_may_stand(row) else _without(row) for row in rows)
    while more := _next(dataset, shown):
        shown = tuple(_without(row) if row.id == more else row for row in shown)
    return shown


def _next(dataset: Dataset, rows: Sequence[TrainingHours]) -> str:
    """Return the id of a row whose hours must go as well; empty where none must."""
    for members in by_period(rows):
        for family in families(dataset, members):
            if few_without_hours(family):
                others = [
                    row
                    for row in family.parts
                    if isinstance(row, TrainingHours) and row.hours is not None
                ]
                whole = [row for row in family.wholes if isinstance(row, TrainingHours)]
                return min(others or whole, key=lambda row: (span_of(row.staff).low, row.id)).id
    return ""


def _without(row: TrainingHours) -> TrainingHours:
    return row.model_copy(update={"hours": None})
