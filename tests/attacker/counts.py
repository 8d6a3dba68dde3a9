"""Bounds for every withheld count of people that a site leaves to its reader."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.attacker.site_reader import Element, definitions, numbers, pages, table

EVERYBODY = 10**7
Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Attacked:
    """One withheld count: where it stands, and the least and greatest value it can have."""

    training: str
    district: str
    column: int
    low: int
    high: int

    @property
    def width(self) -> int:
        """Return how far the bounds lie apart."""
        return self.high - self.low


def attack_counts(site: Path) -> list[Attacked]:
    return [
        one for name, page in pages(site, "pelatihan").items() for one in _attack_page(name, page)
    ]


def attack_editions(site: Path, other: Path) -> list[Attacked]:
    """Attack a site with another edition of it at hand, taking for unchanged whatever may be."""
    pages_of_other = pages(other, "pelatihan")
    return [
        one
        for name, page in pages(site, "pelatihan").items()
        for one in _attack_page(name, page, _known(pages_of_other[name]))
    ]


def _known(page: Element) -> dict[str, list[Bounds]]:
    return {row[0]: [_bounds(cell) for cell in row[1:]] for row in table(page, "Kecamatan")}


def _agreed(one: Bounds, other: Bounds) -> Bounds:
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return (low, high) if low <= high else one


def _attack_page(
    name: str, page: Element, other: dict[str, list[Bounds]] | None = None
) -> list[Attacked]:
    rows = table(page, "Kecamatan")
    own = [[_bounds(cell) for cell in row[1:]] for row in rows]
    known = [
        [_agreed(*both) for both in zip(bounds, (other or {}).get(row[0], bounds), strict=True)]
        for row, bounds in zip(rows, own, strict=True)
    ]
    remote = [row[0].endswith("terpencil") for row in rows]
    seats = [int(one) for one in numbers(definitions(page).get("Kursi", ""))]
    limits: list[tuple[list[int], int]] = []
    if seats:
        limits.append((list(range(len(rows))), seats[0]))
    if len(seats) > 1:
        near = [number for number, far in enumerate(remote) if not far]
        limits.append((near, seats[0] - seats[1]))
    bounds = _squeezed(known, limits)
    return [
        Attacked(name, rows[row][0], column, *bounds[row][column])
        for row in range(len(rows))
        for column, (low, high) in enumerate(own[row])
        if low < high
    ]


def _bounds(cell: str) -> Bounds:
    number = int(numbers(cell)[0])
    return {"<": (0, number - 1), "≥": (number, EVERYBODY)}.get(cell[0], (number, number))


def _squeezed(known: list[list[Bounds]], limits: list[tuple[list[int], int]]) -> list[list[Bounds]]:
    """Return exact bounds: limits from above and chains of parts leave nothing else to combine.

    All least values together fit whatever fits at all; so a count is greatest while the others
    are least.
    """
    lows = [[low for low, _ in row] for row in known]
    highs = [[high for _, high in row] for row in known]
    for row in lows:
        for whole in (1, 0):
            row[whole] = max(row[whole], row[whole + 1])
    for members, limit in limits:
        least = sum(lows[row][1] for row in members)
        for row in members if least <= limit else ():
            highs[row][1] = min(highs[row][1], limit - least + lows[row][1])
    for row in highs:
        for whole, part in pairwise(range(3)):
            row[part] = min(row[part], row[whole])
    return [list(zip(low, high, strict=True)) for low, high in zip(lows, highs, strict=True)]
