from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.merit.published_total import (
    PublishedTotal,
    Window,
    contribution,
    summed,
    sums_of,
    totals_shown,
)
from generator.merit.rounding import half_up
from generator.merit.rule import CriterionRule, RankingRule
from generator.merit.totals import denominator_of, numerators_of

POINT = 10_000
FULL = 100 * POINT
RULES = [
    RankingRule(
        (CriterionRule("a", 61_0000), CriterionRule("b", 39_0000, 4 * POINT, 1 * POINT)),
        pass_mark=Fraction(70),
        round_each=each,
        round_total=total,
    )
    for each, total in ((None, None), (2, 2), (1, None), (None, 3), (4, 2), (0, 0))
]


def test_parts_of_a_window() -> None:
    """A window falls into equal parts, the lowest first; what is left over belongs to none."""
    window = Window(10, 20)
    assert window.width == 11
    assert [window.part(n, 3) for n in range(3)] == [Window(10, 12), Window(13, 15), Window(16, 18)]


def test_pass_mark_cuts_the_window() -> None:
    """Of the totals shown as 70.00 the passing ones are 70 or more, the others less."""
    rule = RULES[0]
    shown = denominator_of(rule)
    passed = totals_shown(rule, PublishedTotal(7000, 1))
    missed = totals_shown(rule, PublishedTotal(7000, None, "below_pass_mark"))
    below = totals_shown(rule, PublishedTotal(7000, None, "below_minimum"))
    assert passed.low == 70 * shown
    assert missed.high == 70 * shown - 1
    assert (below.low, below.high) == (missed.low, passed.high)


@pytest.mark.parametrize("rule", RULES)
@given(st.integers(0, 100), st.integers(1, 4), st.integers(-1, 1))
def test_a_total_lies_in_its_window(rule: RankingRule, first: int, second: int, off: int) -> None:
    """The sum of a row's parts lies in the window of its own total and in no other."""
    distances = (first * POINT, 4 * POINT - second * POINT)
    parts = [contribution(rule, *one) for one in zip(rule.criteria, distances, strict=True)]
    total = half_up(Fraction(int(numerators_of(rule, distances)), denominator_of(rule)), 2)
    row = PublishedTotal(int(total * 100) + off, None, "below_minimum")
    window = sums_of(rule, totals_shown(rule, row))
    assert (window.low <= sum(parts) <= window.high) == (off == 0)
    if rule.round_each is None and rule.round_total is None:
        assert Fraction(sum(parts), summed(rule)) == Fraction(
            int(numerators_of(rule, distances)), denominator_of(rule)
        )
