"""How many of the demo's staff have a plan, a dialogue, a mentor: counts that need protection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from generator.checks.indicator_system import cell_of, protected_alone
from generator.counts.protection import protected
from generator.counts.system import Link, Span, Sum, System
from generator.demo.order import DemoOrder, Rows
from generator.records import Development

HEADER = ("agency", "period", "by", "group", *Development.counts, "source")
SOURCE = "Rekap contoh, angka karangan"
OFFICE_STAFF = (40, 180)
DISTRICT_STAFF = (14, 60)
SHARES = ((35, 75), (45, 90), (3, 30))
"""Of hundred people of a unit so many have a plan, a dialogue, a mentor."""
ALIKE = Span(0, 0)


def people_rows(order: DemoOrder, units: Sequence[Rows]) -> Rows:
    """Return the rows of ``indicators/development.csv``, by unit and in total, protected.

    They tell of the year before that of the order. An agency whose counts cannot be protected has
    none.
    """
    chance = Random(order.seed)  # noqa: S311 - nothing secret: the same demo for the same seed
    return tuple(row for rows in units for row in _agency(chance, str(order.as_of.year - 1), rows))


def _agency(chance: Random, year: str, units: Rows) -> Iterator[tuple[str, ...]]:
    counts = {unit[0]: _drawn(chance, unit[3]) for unit in units}
    total = tuple(sum(column) for column in zip(*counts.values(), strict=True))
    rows = [_row(units[0][1], year, "unit", unit, numbers) for unit, numbers in counts.items()]
    whole = _row(units[0][1], year, "total", "", total)
    safe = protected(_system(rows, whole))
    for row in (whole, *rows) if safe else ():
        shown = [str(safe.counts[cell_of(row, name)]) for name in row.counts] if safe else []
        yield (row.agency, year, row.by, row.group, *shown, SOURCE)


def _drawn(chance: Random, kind: str) -> tuple[int, ...]:
    staff = chance.randint(*(DISTRICT_STAFF if kind == "kecamatan" else OFFICE_STAFF))
    return (staff, *(staff * chance.randint(*share) // 100 for share in SHARES))


def _row(agency: str, year: str, by: str, group: str, numbers: Sequence[int]) -> Development:
    counts = dict(zip(Development.counts, map(str, numbers), strict=True))
    told = {"agency": agency, "period": year, "by": by, "source": SOURCE}
    told |= {"group": group} if group else {}
    return Development.model_validate({**told, **counts})


def _system(rows: Sequence[Development], whole: Development) -> System:
    """Return all rows and their total; a part is guarded where few people are left out of it."""
    everyone = (*rows, whole)
    return System(
        {
            cell_of(row, name): count
            for row in everyone
            for name, count in protected_alone(row).items()
        },
        tuple(
            Sum(tuple(cell_of(row, name) for row in rows), ALIKE, (cell_of(whole, name),))
            for name in whole.counts
        ),
        tuple(
            Link(cell_of(row, part), cell_of(row, all_of_them))
            for row in everyone
            for part, all_of_them in row.whole_of.items()
        ),
    )
