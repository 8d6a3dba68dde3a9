"""Rankings as they are published."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.merit.parts import parts_of
from generator.merit.ranking import Scored, rank, rank_many
from generator.merit.rule import CriterionRule, NotRankableError, RankingRule
from tests.merit import oracle
from tests.merit.cases import ranked_cases, rows_of

RULE = RankingRule((CriterionRule("a", 500_000), CriterionRule("b", 500_000)), shortlist=2)
SHARED = Scored(
    codes=("top", "one", "two", "last"),
    scores={"a": (900_000, 700_000, 800_000, 0), "b": (900_000, 800_000, 700_000, 0)},
)


@given(ranked_cases())
def test_many_rankings_at_once_are_each_alone(case: tuple[RankingRule, list[Scored]]) -> None:
    """Rankings never touch one another."""
    rule, rankings = case
    alone = [rank(rule, one.codes, one.scores, one.tie_decisions) for one in rankings]
    assert rank_many(rule, rankings) == alone


@given(ranked_cases())
def test_rows_are_those_of_the_slow_rule(case: tuple[RankingRule, list[Scored]]) -> None:
    """Each row carries the total, result, missed minimums and rank that the slow rule finds."""
    rule, rankings = case
    for scored, ranked in zip(rankings, rank_many(rule, rankings), strict=True):
        by_code = {row.code: row for row in ranked}
        rows = rows_of(scored)
        slow = oracle.ranks(rule, rows)
        for code, raw, standing in zip(scored.codes, rows, slow, strict=True):
            row = by_code[code]
            assert (row.rank, row.shared, row.decided_by) == standing
            assert (row.total, row.result) == (oracle.total(rule, raw), oracle.result(rule, raw))
            assert bool(row.missed) is (row.result == "below_minimum")
            in_reach = row.rank is not None and row.rank <= (rule.shortlist or 0)
            assert row.shortlisted is in_reach
            assert row.parts == parts_of(rule, tuple(raw[one.id] for one in rule.criteria))


@given(ranked_cases(), st.data())
def test_the_order_of_the_rows_never_matters(
    case: tuple[RankingRule, list[Scored]], data: st.DataObject
) -> None:
    """The same rows in any other order give the same publication."""
    rule, rankings = case
    for scored in rankings:
        order = data.draw(st.permutations(range(len(scored.codes))))
        codes = tuple(scored.codes[place] for place in order)
        scores = {
            one: tuple(column[place] for place in order) for one, column in scored.scores.items()
        }
        assert rank(rule, codes, scores) == rank(rule, scored.codes, scored.scores)


@given(ranked_cases())
def test_publication_runs_from_the_first_rank_to_the_missed(
    case: tuple[RankingRule, list[Scored]],
) -> None:
    """Ranks rise while totals fall; the missed follow by total; equals stand by code."""
    for ranked in rank_many(*case):
        passed = [row for row in ranked if row.rank is not None]
        missed = [row for row in ranked if row.rank is None]
        assert list(ranked) == passed + missed
        assert passed == sorted(passed, key=lambda row: (row.rank or 0, row.code))
        assert passed == sorted(passed, key=lambda row: -row.total)
        assert missed == sorted(missed, key=lambda row: (-row.total, row.code))


def test_an_act_orders_a_shared_rank() -> None:
    """The decided rank goes before the shared one on the shortlist; both stay known."""
    ranked = rank(RULE, SHARED.codes, SHARED.scores, {2: ("two", "one")})
    assert [(row.code, row.rank, row.decided_rank, row.shortlisted) for row in ranked] == [
        ("top", 1, None, True),
        ("one", 2, 3, False),
        ("two", 2, 2, True),
        ("last", 4, None, False),
    ]


def test_without_a_shortlist_nobody_is_on_it() -> None:
    """A set that names no length has no shortlist."""
    ranked = rank(replace(RULE, shortlist=None), SHARED.codes, SHARED.scores)
    assert not any(row.shortlisted for row in ranked)


@pytest.mark.parametrize(
    "decisions",
    [{2: ("one",)}, {2: ("one", "two", "two")}, {2: ("one", "last")}, {1: ("top",)}, {3: ()}],
)
def test_an_act_about_other_rows_is_refused(decisions: dict[int, tuple[str, ...]]) -> None:
    """An act orders exactly the rows of a shared rank."""
    with pytest.raises(NotRankableError, match="does not order"):
        rank(RULE, SHARED.codes, SHARED.scores, decisions)


@pytest.mark.parametrize("scores", [{"a": (1, 2)}, {"a": (1, 2), "b": (1,)}])
def test_a_missing_score_is_refused(scores: dict[str, tuple[int, ...]]) -> None:
    """A missing score is an error, not a zero."""
    with pytest.raises(NotRankableError, match="not every row has a score for b"):
        rank(RULE, ("x", "y"), scores)


def test_no_rows_and_no_rankings() -> None:
    """An empty ranking is ranked, and so are none."""
    assert rank(RULE, (), {"a": (), "b": ()}) == ()
    assert rank_many(RULE, ()) == []


def test_rounding_is_only_what_was_declared() -> None:
    """Two totals that differ in the third decimal share a rank under rounding to two, only."""
    scores = {"a": (700_040, 700_000), "b": (700_020, 700_040)}
    exact = rank(RULE, ("x", "y"), scores)
    declared = rank(replace(RULE, round_total=2), ("x", "y"), scores)
    assert [(row.total, row.rank) for row in exact] == [
        (Fraction("70.003"), 1),
        (Fraction("70.002"), 2),
    ]
    assert [(row.total, row.rank) for row in declared] == [(70, 1), (70, 1)]
