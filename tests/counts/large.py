"""Tables as large as a province's: units by period with totals, in the columns of an indicator."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from generator.counts.system import Cell, Link, Span, Sum, System
from generator.policy import MOST_PEOPLE

COLUMNS = ("staff", "valid", "meets", "nearly", "below")
AT_MOST = Span(-MOST_PEOPLE, 0)
NOTHING = Span(0, 0)


def coverage(seed: int, periods: int, units: int, staff: tuple[int, int]) -> System:
    """Return staff, how many hold a valid assessment, and its three categories, by unit."""
    chance = Random(seed)  # noqa: S311 - the same table for the same seed
    counts: dict[Cell, int] = {}
    sums: list[Sum] = []
    links: list[Link] = []
    for period in range(periods):
        rows = {(str(period), str(unit)): _row(chance, staff) for unit in range(units)}
        whole = (str(period), "total")
        totals = tuple(sum(column) for column in zip(*rows.values(), strict=True))
        for name, numbers in {**rows, whole: totals}.items():
            counts |= {(*name, c): n for c, n in zip(COLUMNS, numbers, strict=True)}
            links.append(Link((*name, "valid"), (*name, "staff")))
            categories = tuple((*name, column) for column in COLUMNS[2:])
            sums.append(Sum(categories, NOTHING, ((*name, "valid"),)))
        sums += [
            Sum(tuple((*name, column) for name in rows), span, ((*whole, column),))
            for column in COLUMNS
            for span in (AT_MOST, NOTHING)
        ]
    return System(counts, tuple(sums), tuple(links))


def _row(chance: Random, staff: tuple[int, int]) -> Sequence[int]:
    people = chance.randint(*staff)
    valid = chance.randint(people // 2, people)
    meets = chance.randint(valid // 2, valid)
    nearly = chance.randint(0, valid - meets)
    return people, valid, meets, nearly, valid - meets - nearly
