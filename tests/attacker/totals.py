"""Bounds for every score that stands behind the published totals of a site."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

from tests.attacker.site_reader import Element, cells, numbers, pages, table

HALF_CENT = Fraction(1, 200)
UNITS = 10**6
"""Sums are kept in millionths; a millionth more or less is granted to either side."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of the table of weights."""

    title: str
    weight: Fraction
    minimum: Fraction | None
    worst: Fraction
    best: Fraction

    @property
    def span(self) -> Fraction:
        """Return the length of the scale."""
        return abs(self.best - self.worst)

    def points(self, raw: Fraction) -> Fraction:
        """Return what a raw score adds to the total."""
        return self.weight * abs(raw - self.worst) / self.span


@dataclass(frozen=True, slots=True)
class Row:
    """One published row."""

    code: str
    total: Fraction
    result: str


@dataclass(frozen=True, slots=True)
class Totals:
    """One page of totals: criteria, rows, and how parts may have been rounded."""

    selection: str
    criteria: tuple[Criterion, ...]
    rows: tuple[Row, ...]
    part_decimals: int | None


@dataclass(frozen=True, slots=True)
class Attacked:
    """One withheld score: how many hundredths are open, and which share of the scale they are.

    ``facts`` is the number of open whole points of a criterion of facts, whatever the tests are;
    ``whole`` that of any criterion where all totals of the page can come from whole points.
    """

    selection: str
    code: str
    criterion: str
    hundredths: int
    share: Fraction
    facts: int | None
    whole: int | None


def attack_totals(site: Path) -> list[Attacked]:
    return [one for page in totals_pages(site) for one in _attack(page)]


def totals_pages(site: Path) -> Iterator[Totals]:
    for name, page in pages(site, "hasil").items():
        bodies = list(page.all("tbody", "ranking__row"))
        if not bodies or any(True for body in bodies for _ in body.all("details")):
            continue
        rows = tuple(_row(body) for body in bodies)
        words = re.search(r"tiap bagian (\d) desimal", page.text)
        decimals = int(words[1]) if words else None
        yield Totals(name, tuple(_criteria(page)), rows, decimals)


def _row(body: Element) -> Row:
    _, _, total, result = cells(next(body.all("tr")))
    missed = "minimum" if "nilai minimum" in result else ""
    return Row(body.attributes["id"], Fraction(numbers(total)[0]), missed)


def _criteria(page: Element) -> Iterator[Criterion]:
    for head, weight, minimum in table(page, "Yang dinilai"):
        scale = re.search(r"skala ([\d.,]+) sampai ([\d.,]+)", head)
        ends = [Fraction(numbers(end)[0]) for end in scale.groups()] if scale else []
        # Without weights the scores are summed: then the highest score stands in their place.
        most = Fraction(numbers(weight)[0])
        worst, best = ends or [Fraction(0), Fraction(100) if "%" in weight else most]
        least = [Fraction(one) for one in numbers(minimum)]
        yield Criterion(head, most, least[0] if least else None, worst, best)


def _attack(page: Totals) -> Iterator[Attacked]:
    whole = _whole_points(page)
    for row in page.rows:
        for place, one in enumerate(page.criteria):
            low, high = _open_points(page, row, place)
            first, last = (part * one.span / one.weight for part in (low, high))
            yield Attacked(
                page.selection,
                row.code,
                one.title,
                int(last * 100) - int(-(-first * 100 // 1)) + 1,
                (last - first) / one.span,
                int(last) - int(-(-first // 1)) + 1 if "Fakta" in one.title else None,
                len(whole[row.code][place]) if whole else None,
            )


def _open_points(page: Totals, row: Row, place: int) -> tuple[Fraction, Fraction]:
    """Return the least and greatest part of one criterion, the others anywhere in their scales."""
    slack = HALF_CENT + (
        Fraction(len(page.criteria), 2 * 10**page.part_decimals) if page.part_decimals else 0
    )
    least = [_least(one, row) for one in page.criteria]
    others_least = sum(least) - least[place]
    others_most = sum(one.weight for one in page.criteria) - page.criteria[place].weight
    return (
        max(least[place], row.total - slack - others_most),
        min(page.criteria[place].weight, row.total + slack - others_least),
    )


def _least(one: Criterion, row: Row) -> Fraction:
    return Fraction(0) if one.minimum is None or row.result else one.points(one.minimum)


def _whole_points(page: Totals) -> dict[str, list[list[int]]]:
    """Return each row's possible whole scores; nothing where some total speaks against them."""
    if not all(_whole_values(page, row, 0) for row in page.rows):
        return {}
    places = range(len(page.criteria))
    return {row.code: [_whole_values(page, row, place) for place in places] for row in page.rows}


def _whole_values(page: Totals, row: Row, place: int) -> list[int]:
    one = page.criteria[place]
    sums = _sums(page, place, row.result)
    return [
        raw
        for raw in _scores(one, row.result)
        if _any_between(sums, row.total - _part(page, one, raw))
    ]


@cache
def _sums(page: Totals, place: int, result: str) -> tuple[int, ...]:
    """Return what the other criteria can add up to in whole points, in units of 1/``UNITS``."""
    sums = {0}
    for one in page.criteria[:place] + page.criteria[place + 1 :]:
        parts = [round(_part(page, one, raw) * UNITS) for raw in _scores(one, result)]
        sums = {so_far + part for so_far in sums for part in parts}
    return tuple(sorted(sums))


def _any_between(sums: Sequence[int], middle: Fraction) -> bool:
    place = bisect_left(sums, (middle - HALF_CENT) * UNITS - 1)
    return place < len(sums) and sums[place] < (middle + HALF_CENT) * UNITS + 1


def _scores(one: Criterion, result: str) -> list[int]:
    low, high = sorted((one.worst, one.best))
    least = low if one.minimum is None or result else one.minimum
    return list(range(-int(-least // 1), int(high) + 1))


def _part(page: Totals, one: Criterion, raw: int) -> Fraction:
    points = one.points(Fraction(raw))
    if page.part_decimals is None:
        return points
    unit = 10**page.part_decimals
    return Fraction((2 * points * unit + 1) // 2, unit)
