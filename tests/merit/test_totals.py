"""Totals in whole numbers, row by row."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from pandas import DataFrame

from generator.merit.ranking import Scored
from generator.merit.rule import CriterionRule, NotRankableError, RankingRule
from generator.merit.totals import denominator_of, fits_64_bits, pass_numerator, totals_of
from tests.merit import oracle
from tests.merit.cases import ranked_cases, rows_of

HALVES = RankingRule((CriterionRule("a", 500_000), CriterionRule("b", 500_000)))


@given(ranked_cases())
def test_totals_are_those_of_fractions(case: tuple[RankingRule, list[Scored]]) -> None:
    """Whole numbers, of 64 bits or longer, give the totals that fractions give, also rounded."""
    rule, rankings = case
    for scored in rankings:
        numerators = totals_of(rule, scored.scores).tolist()
        assert [Fraction(one, denominator_of(rule)) for one in numerators] == [
            oracle.total(rule, row) for row in rows_of(scored)
        ]


@given(ranked_cases())
def test_the_best_scores_stay_within_the_bound(case: tuple[RankingRule, list[Scored]]) -> None:
    """Where a rule is said to fit 64 bits, even a row of best scores does not wrap around."""
    rule, _ = case
    best = {one.id: (one.best,) for one in rule.criteria}
    numerators = totals_of(rule, best)
    assert (numerators.dtype == np.int64) is fits_64_bits(rule)
    total = oracle.total(rule, {one.id: one.best for one in rule.criteria})
    assert Fraction(numerators.tolist()[0], denominator_of(rule)) == total


@pytest.mark.parametrize(
    "changes",
    [
        {"pass_mark": Fraction(10**12)},
        {"criteria": (CriterionRule("a", 1, 0, 10_000, 10**20),)},
        {"criteria": (CriterionRule("a", 1_000_000, 10**19, 10**19 + 1),)},
        {"criteria": (CriterionRule("a", 1_000_000, 0, 10**12),), "round_total": 4},
        {"criteria": (CriterionRule("a", 1_000_000, 0, 6 * 10**12),), "round_total": 0},
        {"criteria": (CriterionRule("a", 1_000_000, 0, 10**13),), "round_each": 0},
    ],
)
def test_what_may_leave_64_bits_is_counted_in_longer_numbers(changes: dict[str, object]) -> None:
    """An enormous pass mark, minimum, scale or rounding makes the rule fall back, not wrap."""
    rule = replace(HALVES, **changes)
    assert not fits_64_bits(rule)
    best = {one.id: (one.best,) for one in rule.criteria}
    assert Fraction(int(totals_of(rule, best)[0]), denominator_of(rule)) == oracle.total(
        rule, {one.id: one.best for one in rule.criteria}
    )


def test_usual_rules_fit_64_bits() -> None:
    """Scales of 0–100, of 1–4 and of sums of assessors, rounded or not, fit 64 bits."""
    usual = (
        CriterionRule("a", 300_000),
        CriterionRule("b", 300_000, 10_000, 40_000),
        CriterionRule("c", 400_000, 0, 5_000_000),
    )
    assert fits_64_bits(RankingRule(usual, Fraction(70)))
    assert fits_64_bits(RankingRule(usual, Fraction(70), round_each=4, round_total=4))


def test_a_pandas_frame_is_a_set_of_columns() -> None:
    """A frame that holds more than the criteria gives their totals."""
    frame = DataFrame({"a": [800_000, 0], "b": [700_000, 1_000_000], "code": ["x", "y"]})
    totals = totals_of(HALVES, frame)
    assert [Fraction(int(one), denominator_of(HALVES)) for one in totals] == [75, 50]


def test_the_pass_mark_is_the_least_sufficient_numerator() -> None:
    """Between two possible totals the pass mark asks for the higher one."""
    assert pass_numerator(HALVES) == 0
    assert pass_numerator(replace(HALVES, pass_mark=Fraction("70.04"), round_total=1)) == 701


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ((-1,), "outside its scale"),
        ((1_000_001,), "outside its scale"),
        ((10**30,), "outside its scale"),
        ((80.5,), "not of whole numbers"),
        ((True,), "not of whole numbers"),
    ],
)
def test_other_scores_are_refused(column: tuple[int, ...], words: str) -> None:
    """A score outside its scale or with a fraction is never ranked."""
    with pytest.raises(NotRankableError, match=words):
        totals_of(HALVES, {"a": column, "b": (0,)})


def test_a_missing_column_is_refused() -> None:
    """A criterion without scores is an error, not a zero."""
    with pytest.raises(NotRankableError, match="no scores for b"):
        totals_of(HALVES, {"a": (0,)})
