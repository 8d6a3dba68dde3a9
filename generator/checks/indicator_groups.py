"""Which groups of staff together are others: units, districts, classes, and the whole agency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.dataset import Dataset
from generator.records import (
    AppointeeProfile,
    AssessmentCoverage,
    Development,
    Indicator,
    Ratings,
    TrainingHours,
    Unit,
)

INDICATORS: tuple[type[Indicator], ...] = (
    TrainingHours,
    AssessmentCoverage,
    Ratings,
    Development,
    AppointeeProfile,
)
"""Every table of indicators of people."""

GROUPINGS = ("unit", "district", "class")


@dataclass(frozen=True, slots=True)
class Family:
    """Rows of one period, ``parts``, whose people are together those of ``wholes``.

    Where not all groups are there (``complete``), they are no more than those; of classes nobody
    can tell from the records, because an agency need not have all of them.
    """

    wholes: tuple[Indicator, ...]
    parts: tuple[Indicator, ...]
    complete: bool


def by_period(rows: Sequence[Indicator]) -> Iterator[tuple[Indicator, ...]]:
    """Yield the rows of one table that speak of one agency and one period."""
    found: defaultdict[tuple[str, str], list[Indicator]] = defaultdict(list)
    for row in rows:
        found[row.agency, str(row.period)].append(row)
    for members in found.values():
        yield tuple(members)


def families(dataset: Dataset, rows: Sequence[Indicator]) -> Iterator[Family]:
    """Yield what belongs together among the rows of one table, one agency and one period."""
    grouped: defaultdict[str, list[Indicator]] = defaultdict(list)
    for row in rows:
        grouped[row.by].append(row)
    present = [tuple(grouped[by]) for by in GROUPINGS if grouped[by]]
    if grouped["total"]:
        for parts in present:
            yield Family(tuple(grouped["total"]), parts, is_complete(dataset, parts))
    else:
        for parts in present[1:]:
            both = is_complete(dataset, parts) and is_complete(dataset, present[0])
            yield Family(present[0], parts, both)
    yield from _districts(dataset, grouped["district"], grouped["unit"])


def is_complete(dataset: Dataset, rows: Sequence[Indicator]) -> bool:
    """Tell whether the rows of one grouping hold all its groups as far as the records tell."""
    by, agency = rows[0].by, rows[0].agency
    units = [entry.record for entry in dataset.of(Unit).values() if entry.record.agency == agency]
    known = {"unit": {unit.id for unit in units}, "district": {unit.district for unit in units}}
    return bool(known.get(by)) and known[by] <= {row.group for row in rows}


def _districts(
    dataset: Dataset, districts: Sequence[Indicator], units: Sequence[Indicator]
) -> Iterator[Family]:
    """Yield each district with its units, where all of them are there."""
    rows = {row.group: row for row in units}
    for row in districts:
        wanted = [
            entry.record.id
            for entry in dataset.of(Unit).values()
            if (entry.record.agency, entry.record.district) == (row.agency, row.group)
        ]
        if wanted and rows.keys() >= set(wanted):
            yield Family((row,), tuple(rows[unit] for unit in wanted), complete=True)
