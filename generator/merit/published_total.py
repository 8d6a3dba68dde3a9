"""What a total shown with two decimals tells about the exact sum behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from generator.merit.rounding import half_up_quotient
from generator.merit.rule import WEIGHT_UNITS, CriterionRule, RankingRule
from generator.merit.totals import denominator_of, pass_numerator

SHOWN_UNITS = 100
"""Level *totals* shows totals in units of 1/100."""


@dataclass(frozen=True, slots=True)
class PublishedTotal:
    """One row of level *totals*: the total in units of 1/100, the rank, and the missed threshold.

    ``result`` is empty, ``below_minimum`` or ``below_pass_mark``.
    """

    total: int
    rank: int | None
    result: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """The sums from ``low`` to ``high``, both included; none where ``low`` is above ``high``."""

    low: int
    high: int

    @property
    def width(self) -> int:
        """Return how many whole numbers lie in it; less than 1 where there is none."""
        return self.high - self.low + 1

    def part(self, place: int, count: int) -> Window:
        """Return one of ``count`` equal parts, the lowest has the place 0."""
        each = self.width // count
        return Window(self.low + place * each, self.low + (place + 1) * each - 1)


@lru_cache(maxsize=1024)
def summed(rule: RankingRule) -> int:
    """Return the denominator of the sum of the parts, before the total is rounded."""
    return denominator_of(replace(rule, round_total=None))


def contribution(rule: RankingRule, criterion: CriterionRule, distance: int) -> int:
    """Return what a distance from the worst score adds to the sum, over ``summed(rule)``."""
    return half_up_quotient(
        distance * criterion.weight * summed(rule), WEIGHT_UNITS * criterion.span
    )


def totals_shown(rule: RankingRule, row: PublishedTotal) -> Window:
    """Return the totals, over ``denominator_of(rule)``, that are shown and judged like this row."""
    total = _rounding_to(Window(row.total, row.total), SHOWN_UNITS, denominator_of(rule))
    passing = pass_numerator(rule)
    if not row.result:
        total = Window(max(total.low, passing), total.high)
    elif row.result == "below_pass_mark":
        total = Window(total.low, min(total.high, passing - 1))
    return total


def sums_of(rule: RankingRule, totals: Window) -> Window:
    """Return the sums of parts, over ``summed(rule)``, that the declared rounding makes totals."""
    if rule.round_total is None:
        return totals
    return _rounding_to(totals, 10**rule.round_total, summed(rule))


def _rounding_to(shown: Window, units: int, denominator: int) -> Window:
    """Return the numerators whose quotient rounds half up into ``shown`` (in 1/``units``)."""
    least = denominator * (2 * shown.low - 1)
    most = denominator * (2 * shown.high + 1) - 1
    return Window(max(0, -(-least // (2 * units))), most // (2 * units))
