"""What an outsider knows of the counts of one table of indicators of one agency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from generator.checks.indicator_groups import INDICATORS, Family, by_period, families
from generator.counts.ranges import fits
from generator.counts.system import Cell, Link, Span, Spans, Sum, System
from generator.counts.withheld import Count, Withheld, primary
from generator.dataset import Dataset
from generator.period import Period
from generator.policy import MOST_PEOPLE, SMALLEST_MEAN_BASE
from generator.records import AppointeeProfile, Appointment, Indicator, Ratings, TrainingHours, Unit

EVENTS: tuple[type[Indicator], ...] = (AppointeeProfile,)
"""Tables that count what happened, so that both halves of a year make the year."""
ENOUGH_HOURS = 20
"""The hours (JP) from which a person counts in ``staff_20``, which is named after them.

Source: the least that each PNS trains in a year, 20 JP (PP 11/2017 article 203).
"""
NOTHING = Span(0, 0)
AT_MOST = Span(-MOST_PEOPLE, 0)


def cell_of(row: Indicator, column: str) -> Cell:
    """Return the name of a count: period, kind of group, group, column."""
    return str(row.period), row.by, row.group, column


def protected_alone(row: Indicator) -> Mapping[str, Count]:
    """Return the counts of a row as far as they may be shown beside each other.

    A part is withheld where those who are not in it are few: 3 of 40 without a plan are as easily
    known as 3 with one.
    """
    counts = {name: cast("Count", getattr(row, name)) for name in row.counts}
    shown = {name: primary(count) for name, count in counts.items()}
    for part, whole in row.whole_of.items():
        one, all_of_them = shown[part], shown[whole]
        if isinstance(one, int) and isinstance(all_of_them, int):
            rest = all_of_them - one
            if rest >= 0 and isinstance(primary(rest), Withheld):
                shown[part] = Withheld.GUARD
    return shown


def indicator_system(dataset: Dataset, rows: Sequence[Indicator]) -> System:
    """Return what the rows of one table and one agency tell together with all other records.

    A limit that the counts themselves contradict tells an outsider nothing and is left out, such as
    that classes make up the whole agency, where one of them was not reported.
    """
    counts = {cell_of(row, name): count for row in rows for name, count in _counts(dataset, row)}
    links = tuple(
        Link(cell_of(row, part), cell_of(row, whole))
        for row in rows
        for part, whole in row.whole_of.items()
    )
    sums = tuple(
        Sum(tuple(cell_of(row, part) for part in parts), NOTHING, (cell_of(row, whole),))
        for row in rows
        if row.partition
        for whole, parts in (row.partition,)
    )
    system = System(counts, sums, links, frozenset(_known(dataset, rows)))
    spans = system.spans()
    limits = tuple(limit for limit in _limits(dataset, rows) if _possible(limit, spans))
    limited = replace(system, sums=(*sums, *limits))
    return limited if fits(limited) else _as_far_as_they_fit(system, limits)


def _possible(limit: Sum, spans: Spans) -> bool:
    """Tell whether a limit can hold by itself, which is quick to see."""
    least = {cell: spans[cell].low for cell in limit.cells}
    most = {cell: spans[cell].high for cell in limit.cells}
    least |= {cell: spans[cell].high for cell in limit.less}
    most |= {cell: spans[cell].low for cell in limit.less}
    return limit.of(least) <= limit.total.high and limit.of(most) >= limit.total.low


def _as_far_as_they_fit(system: System, limits: Sequence[Sum]) -> System:
    """Return the system with each limit that does not contradict those before it."""
    for limit in limits:
        limited = replace(system, sums=(*system.sums, limit))
        system = limited if fits(limited) else system
    return system


def _counts(dataset: Dataset, row: Indicator) -> Iterator[tuple[str, Count]]:
    """Yield the counts as they stand, or as guards where they are that by themselves or elsewhere.

    Staff that another table withholds would be told by showing it here.
    """
    guarded = {name for name, one in protected_alone(row).items() if one is Withheld.GUARD}
    if any(other is Withheld.GUARD for other in _staff_of_others(dataset, row)):
        guarded.add("staff")
    for name in row.counts:
        yield name, Withheld.GUARD if name in guarded else getattr(row, name)


def _known(dataset: Dataset, rows: Sequence[Indicator]) -> Iterator[Cell]:
    """Yield the staff, and those appointed, that another file shows too."""
    for row in rows:
        if "staff" in row.counts and any(staff_elsewhere(dataset, row)):
            yield cell_of(row, "staff")
        if isinstance(row, AppointeeProfile) and row.appointed == appointed_by_decree(dataset, row):
            yield cell_of(row, "appointed")


def _limits(dataset: Dataset, rows: Sequence[Indicator]) -> Iterator[Sum]:
    for members in by_period(rows):
        for family in families(dataset, members):
            yield from _of_family(family)
    for row in rows:
        yield from _of_row(dataset, row)
    if isinstance(rows[0], EVENTS):
        yield from _halves(rows)


def _of_family(family: Family) -> Iterator[Sum]:
    for name in family.parts[0].counts:
        parts = tuple(cell_of(row, name) for row in family.parts)
        wholes = tuple(cell_of(row, name) for row in family.wholes)
        yield Sum(parts, AT_MOST, wholes)
        if family.complete or family.parts[0].by == "class":
            yield Sum(parts, NOTHING, wholes)


def _of_row(dataset: Dataset, row: Indicator) -> Iterator[Sum]:
    """Yield what other numbers tell of the counts of one row."""
    staff = staff_elsewhere(dataset, row)
    if "staff" in row.counts:
        yield from (Sum((cell_of(row, "staff"),), Span(number, number)) for number in staff)
    if isinstance(row, Ratings):
        rated = tuple(cell_of(row, name) for name in row.counts)
        yield from (Sum(rated, Span(0, number)) for number in staff)
    if isinstance(row, TrainingHours) and row.hours is not None and hours_may_stand(row):
        yield Sum((cell_of(row, "staff_20"),), Span(0, row.hours // ENOUGH_HOURS))
    if isinstance(row, AppointeeProfile) and (decreed := appointed_by_decree(dataset, row)):
        yield Sum((cell_of(row, "appointed"),), Span(decreed, decreed))


def appointed_by_decree(dataset: Dataset, row: AppointeeProfile) -> int:
    """Return how many people of a row's group the listed decrees of its period appointed.

    The decrees are shown one by one. Whoever only acts in a post was not appointed to it.
    """
    decrees = (entry.record for entry in dataset.of(Appointment).values())
    return sum(
        one.count
        for one in decrees
        if one.agency == row.agency
        and one.kind != "acting"
        and row.period.holds(one.date)
        and row.by in ("total", "class")
        and row.group in ("", one.position_class)
    )


def staff_elsewhere(dataset: Dataset, row: Indicator) -> Iterator[int]:
    """Yield the staff of a row's group and period as other files show it."""
    for staff in _staff_of_others(dataset, row):
        if isinstance(staff, int):
            yield staff
    unit = dataset.get(Unit, row.group) if row.by == "unit" else None
    counted_then = unit and unit.headcount_at and row.period.holds(unit.headcount_at)
    if unit and counted_then and unit.headcount is not None:
        yield unit.headcount


def _staff_of_others(dataset: Dataset, row: Indicator) -> Iterator[Count]:
    """Yield the staff of a row's group and period in the other tables, shown or withheld."""
    for kind in INDICATORS:
        other = dataset.get(kind, row.id)
        if other and "staff" in kind.counts and not isinstance(row, kind):
            yield cast("Count", getattr(other, "staff"))  # noqa: B009 - not every indicator has it


def hours_may_stand(row: TrainingHours) -> bool:
    """Tell whether the hours of a row are those of enough people, whose number is shown."""
    return isinstance(row.staff, int) and row.staff >= SMALLEST_MEAN_BASE


def _halves(rows: Sequence[Indicator]) -> Iterator[Sum]:
    found = {(row.period, row.by, row.group): row for row in rows}
    for row in rows:
        halves = [
            found[half, row.by, row.group]
            for half in (Period(row.period.year, 1), Period(row.period.year, 2))
            if (half, row.by, row.group) in found
        ]
        if not row.period.half and len(halves) == 2:  # noqa: PLR2004 - halves
            for name in row.counts:
                parts = tuple(cell_of(half, name) for half in halves)
                yield Sum(parts, NOTHING, (cell_of(row, name),))
