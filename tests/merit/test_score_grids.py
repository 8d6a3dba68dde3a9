from __future__ import annotations

from generator.merit.rule import CriterionRule, RankingRule
from generator.merit.score_grids import finest, grids, judged

POINT = 10_000


def test_grids() -> None:
    """Whole points come first, then tests in hundredths, then facts too, then all."""
    rule = RankingRule(
        (CriterionRule("test", 60_0000), CriterionRule("record", 40_0000, POINT, 4 * POINT))
    )
    counts = [tuple(map(len, box)) for box in grids(rule, {"record"}, {})]
    assert counts == [(101, 4), (10_001, 4), (10_001, 301), (1_000_001, 30_001)]
    assert tuple(map(len, finest(rule, {"test": 99 * POINT}))) == (10_001, 30_001)


def test_ends_between_the_points() -> None:
    """On a scale whose ends are no whole points only whole points count, in both directions."""
    gain = CriterionRule("gain", 50_0000, 5_000, 25_000)
    cost = CriterionRule("cost", 50_0000, 25_000, 5_000)
    first, second = next(grids(RankingRule((gain, cost)), (), {}))
    assert list(first) == [5_000, 15_000]
    assert [25_000 - distance for distance in second] == [20_000, 10_000]


def test_minimums() -> None:
    """A row without that result meets all minimums; with it, it misses some one."""
    rule = RankingRule(
        (
            CriterionRule("a", 40_0000, minimum=68 * POINT),
            CriterionRule("b", 30_0000),
            CriterionRule("c", 30_0000, minimum=50 * POINT),
        )
    )
    box = next(grids(rule, (), {}))
    assert [tuple(map(len, one)) for one in judged(rule, box, "")] == [(33, 101, 51)]
    assert [tuple(map(len, one)) for one in judged(rule, box, "below_pass_mark")] == [(33, 101, 51)]
    assert [tuple(map(len, one)) for one in judged(rule, box, "below_minimum")] == [
        (68, 101, 101),
        (101, 101, 50),
    ]
