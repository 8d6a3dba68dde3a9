"""How a total comes about."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given

from generator.merit.parts import RankedPart, parts_of
from generator.merit.ranking import Scored
from generator.merit.rule import CriterionRule, RankingRule
from tests.merit import oracle
from tests.merit.cases import ranked_cases, rows_of

RULE = RankingRule((CriterionRule("a", 200_000, 10_000, 40_000), CriterionRule("b", 800_000)))


def test_parts_are_exact_where_nothing_is_declared() -> None:
    """A part is weight times scaled score, as a fraction."""
    assert parts_of(RULE, (30_000, 812_500)) == (
        RankedPart("a", 30_000, Fraction(200, 3), 200_000, Fraction(40, 3)),
        RankedPart("b", 812_500, Fraction("81.25"), 800_000, Fraction(65)),
    )


def test_parts_are_rounded_where_declared() -> None:
    """The scaled score stays exact; the part is what the panel adds."""
    part = parts_of(replace(RULE, round_each=2), (30_000, 812_500))[0]
    assert (part.scaled, part.part) == (Fraction(200, 3), Fraction("13.33"))


@given(ranked_cases())
def test_parts_add_up_to_the_total(case: tuple[RankingRule, list[Scored]]) -> None:
    """The sum of the parts, rounded as the rule declares for the total, is the total."""
    rule, rankings = case
    for row in (row for scored in rankings for row in rows_of(scored)):
        parts = parts_of(rule, tuple(row[one.id] for one in rule.criteria))
        whole = sum((part.part for part in parts), Fraction())
        assert oracle.rounded(whole, rule.round_total) == oracle.total(rule, row)
