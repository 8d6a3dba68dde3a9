from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.merit.published_total import PublishedTotal
from generator.merit.ranking import rank
from generator.merit.rounding import half_up
from generator.merit.rule import CriterionRule, RankingRule
from generator.merit.withheld_scores import computable_scores

POINT = 10_000


def criterion(name: str, weight: str, minimum: int | None = None, best: int = 100) -> CriterionRule:
    worst = 0 if best == 100 else POINT
    least = None if minimum is None else minimum * POINT
    return CriterionRule(name, int(Fraction(weight) * POINT), worst, best * POINT, least)


JPT = RankingRule(
    (
        criterion("assessment", "25", 68),
        criterion("paper", "20"),
        criterion("interview", "35"),
        criterion("track-record", "20", best=4),
    ),
    pass_mark=Fraction(70),
    ties=("interview", "assessment", "paper"),
    round_each=2,
    round_total=2,
)
EXACT = replace(JPT, round_each=None, round_total=None)
ROWS = (
    PublishedTotal(8312, 1),
    PublishedTotal(8047, 2),
    PublishedTotal(7890, 3),
    PublishedTotal(7890, 4),
    PublishedTotal(7436, 5),
    PublishedTotal(7218, None, "below_minimum"),
    PublishedTotal(6605, None, "below_pass_mark"),
)
PAIR = RankingRule((criterion("a", "60"), criterion("b", "40")), ties=("a",))


@pytest.mark.parametrize("rule", [JPT, EXACT, replace(EXACT, round_total=3)])
def test_many_values(rule: RankingRule) -> None:
    """In the middle of the scales, of scores with decimals, every one keeps many values."""
    assert computable_scores(rule, ROWS, ("track-record",)) == ()


@pytest.mark.parametrize("total", [10_000, 0])
def test_extremes(total: int) -> None:
    """Who has all points, or none, has them in each criterion."""
    row = PublishedTotal(total, None, "below_minimum" if total == 0 else "")
    found = computable_scores(EXACT, (row,), ("track-record",))
    assert set(found) == {(0, one.id) for one in EXACT.criteria}


def test_single_criterion() -> None:
    """One criterion of full weight is the total itself."""
    alone = RankingRule((criterion("test", "100"),))
    assert computable_scores(alone, (PublishedTotal(8025, 1),)) == ((0, "test"),)


def test_facts_in_whole_points() -> None:
    """A total out of reach without the best record tells the record, and not the tests."""
    rows = (PublishedTotal(9513, 1),)
    assert computable_scores(EXACT, rows, ("track-record",)) == ((0, "track-record"),)
    assert computable_scores(EXACT, rows) == ()


def test_few_whole_solutions() -> None:
    """99.60 of 60 and 40 percent is 100 and 99 where scores are whole points."""
    assert computable_scores(PAIR, (PublishedTotal(9960, 1),)) == ((0, "a"), (0, "b"))


def test_hundredths_tell_facts() -> None:
    """Of whole tests, what a total has behind the point tells which part came from the facts."""
    found = computable_scores(EXACT, (PublishedTotal(8312, 1),), ("track-record",))
    assert found == ((0, "track-record"),)


def test_whole_points_only_while_all_totals_allow() -> None:
    """One total that no whole points make shows that scores have decimals."""
    assert computable_scores(PAIR, (PublishedTotal(9960, 1), PublishedTotal(7001, 2))) == ()


def test_minimum_that_forces() -> None:
    """A minimum at the total leaves nothing to choose."""
    rule = RankingRule((criterion("a", "60", 90), criterion("b", "40", 90)))
    assert computable_scores(rule, (PublishedTotal(9000, 1),)) == ((0, "a"), (0, "b"))


def test_announced_cut() -> None:
    """The cut of a stage is known of every row; one that cannot be meant so does not count."""
    rows = (PublishedTotal(9000, 1),)
    cuts = {"a": 90 * POINT, "b": 90 * POINT}
    assert computable_scores(PAIR, rows, (), cuts) == ((0, "a"), (0, "b"))
    assert computable_scores(PAIR, rows, (), {"a": 99 * POINT, "b": 99 * POINT}) == ()


def test_impossible_totals() -> None:
    """A total that cannot come about tells nothing, and hides nothing about the others."""
    rows = (PublishedTotal(10_100, 1), PublishedTotal(10_000, 2))
    assert computable_scores(PAIR, rows) == ((1, "a"), (1, "b"))
    assert computable_scores(PAIR, (PublishedTotal(5000, None, "below_minimum"),)) == ()


def test_order_among_equal_totals_in_whole_points() -> None:
    """Two solutions and two ranks by the tie criterion: each row has its own solution."""
    apart = (PublishedTotal(9880, 1), PublishedTotal(9880, 2))
    shared = (PublishedTotal(9880, 1), PublishedTotal(9880, 1))
    both = ((0, "a"), (0, "b"), (1, "a"), (1, "b"))
    assert computable_scores(PAIR, apart) == both
    assert computable_scores(PAIR, shared) == ()
    assert computable_scores(replace(PAIR, ties=()), apart) == ()


def test_more_ranks_than_solutions() -> None:
    """Where the ranks among equal totals outnumber the solutions, nothing counts as open."""
    rows = tuple(PublishedTotal(9880, n) for n in (1, 2, 3))
    assert len(computable_scores(PAIR, rows)) == 6


def test_order_among_equal_totals_by_decimals() -> None:
    """Exact totals that look equal are apart in the decimals not shown: still much is possible."""
    rule = RankingRule((criterion("a", "33.3333"), criterion("b", "66.6667")), ties=("a",))
    rows = (PublishedTotal(8001, 1), PublishedTotal(8001, 2), PublishedTotal(7003, 3))
    assert computable_scores(rule, rows) == ()


SMALL = st.builds(
    lambda weights, rounding, ties: RankingRule(
        tuple(
            CriterionRule(name, weight * POINT, 0, best * POINT, minimum * POINT)
            for name, (weight, best, minimum) in zip("abc", weights, strict=False)
        ),
        pass_mark=Fraction(40),
        ties=ties,
        round_each=rounding[0],
        round_total=rounding[1],
    ),
    st.lists(
        st.tuples(st.sampled_from([20, 25, 30, 50]), st.integers(2, 6), st.integers(0, 2)),
        min_size=2,
        max_size=3,
    ),
    st.sampled_from([(None, None), (2, 2), (1, None), (None, 1)]),
    st.sampled_from([(), ("a",), ("b", "a")]),
)


def published(rule: RankingRule, scores: Sequence[tuple[int, ...]]) -> tuple[PublishedTotal, ...]:
    """Rank whole scores and return what level *totals* would show, in the order of ``scores``."""
    codes = [f"{n:02}" for n in range(len(scores))]
    columns = {
        one.id: tuple(row[place] * POINT for row in scores)
        for place, one in enumerate(rule.criteria)
    }
    rows = {row.code: row for row in rank(rule, codes, columns)}
    return tuple(
        PublishedTotal(int(half_up(rows[code].total, 2) * 100), rows[code].rank, rows[code].result)
        for code in codes
    )


@settings(max_examples=60, deadline=None)
@given(SMALL, st.data())
def test_as_by_trying_all(rule: RankingRule, data: st.DataObject) -> None:
    """What is called open has two values among all whole scores that lead to what is published."""
    everyone = list(product(*(range(one.best // POINT + 1) for one in rule.criteria)))
    scores = data.draw(st.lists(st.sampled_from(everyone), min_size=2, max_size=2))
    shown = published(rule, scores)
    alone = {row: published(rule, [row])[0] for row in everyone}
    fitting = [
        [
            row
            for row in everyone
            if (alone[row].total, alone[row].result) == (one.total, one.result)
        ]
        for one in shown
    ]
    worlds = [world for world in product(*fitting) if published(rule, world) == shown]
    forced = {
        (n, one.id)
        for n in range(len(shown))
        for place, one in enumerate(rule.criteria)
        if len({world[n][place] for world in worlds}) == 1
    }
    found = set(computable_scores(rule, shown))
    assert forced <= found
    if shown[0].total != shown[1].total:
        assert forced == found
