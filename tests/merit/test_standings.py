"""Where rows stand, column by column."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.merit.ranking import Scored
from generator.merit.rule import CriterionRule, NotRankableError, RankingRule
from generator.merit.standings import RESULTS, standings
from tests.merit import oracle
from tests.merit.cases import ranked_cases, rows_of

ONE = RankingRule((CriterionRule("a", 1_000_000),))


@given(ranked_cases(), st.data())
def test_standings_are_those_of_the_slow_rule(
    case: tuple[RankingRule, list[Scored]], data: st.DataObject
) -> None:
    """Rows of several rankings, mixed at will, stand where comparing each with all puts them."""
    rule, rankings = case
    in_order = [
        (place, row, oracle.result(rule, row), *standing)
        for place, scored in enumerate(rankings)
        for row, standing in zip(rows_of(scored), oracle.ranks(rule, rows_of(scored)), strict=True)
    ]
    expected = data.draw(st.permutations(in_order))
    columns = {one.id: tuple(row[1][one.id] for row in expected) for one in rule.criteria}
    found = standings(rule, columns, [row[0] for row in expected])
    assert [RESULTS[one] for one in found.results] == [row[2] for row in expected]
    assert [int(one) or None for one in found.ranks] == [row[3] for row in expected]
    assert found.shared.tolist() == [row[4] for row in expected]
    names = ("", *rule.ties)
    assert [names[one] for one in found.decided_by] == [row[5] for row in expected]


def test_each_ranking_counts_from_one() -> None:
    """Rows with the same number are ranked together, wherever they stand."""
    found = standings(ONE, {"a": (5, 7, 5, 9)}, (2, 1, 1, 2))
    assert found.ranks.tolist() == [2, 1, 2, 1]


def test_columns_of_different_length_are_refused() -> None:
    """Every row has one score for each criterion and stands in one ranking."""
    with pytest.raises(NotRankableError, match="one length"):
        standings(ONE, {"a": (5, 7)}, (1,))
