"""Rules and rankings made up by hypothesis, small ones with many ties and enormous ones."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from generator.merit.ranking import Scored
from generator.merit.rule import CriterionRule, RankingRule

IDS = ("a", "b", "c", "d", "e")
SMALL = (0, 10_000, 40_000, 1_000_000)
EDGES = st.sampled_from(SMALL) | st.integers(0, 10**16)
DECIMALS = st.none() | st.integers(0, 4)


@st.composite
def criteria(draw: st.DrawFn, name: str) -> CriterionRule:
    worst, best = draw(st.lists(EDGES, min_size=2, max_size=2, unique=True))
    weight = draw(st.sampled_from((100_000, 200_000, 250_000)) | st.integers(1, 1_000_000))
    return CriterionRule(name, weight, worst, best, draw(st.none() | scores(worst, best)))


def scores(worst: int, best: int) -> st.SearchStrategy[int]:
    """Few different scores, so that totals are often equal, and the ends of the scale."""
    return st.sampled_from([worst + (best - worst) * quarter // 4 for quarter in (0, 4, 1, 2, 3)])


@st.composite
def rules(draw: st.DrawFn) -> RankingRule:
    ids = IDS[: draw(st.integers(1, len(IDS)))]
    return RankingRule(
        criteria=tuple(draw(criteria(one)) for one in ids),
        pass_mark=draw(st.none() | st.integers(0, 1_000_000).map(lambda n: Fraction(n, 10_000))),
        ties=tuple(draw(st.lists(st.sampled_from(ids), unique=True))),
        shortlist=draw(st.none() | st.integers(0, 4)),
        round_each=draw(DECIMALS),
        round_total=draw(DECIMALS),
    )


@st.composite
def rankings(draw: st.DrawFn, rule: RankingRule) -> Scored:
    size = draw(st.integers(0, 7))
    return Scored(
        codes=tuple("abcdefg"[:size]),
        scores={
            one.id: tuple(draw(st.lists(scores(one.worst, one.best), min_size=size, max_size=size)))
            for one in rule.criteria
        },
    )


@st.composite
def ranked_cases(draw: st.DrawFn) -> tuple[RankingRule, list[Scored]]:
    rule = draw(rules())
    return rule, draw(st.lists(rankings(rule), max_size=3))


def rows_of(scored: Scored) -> list[dict[str, int]]:
    return [
        {one: column[row] for one, column in scored.scores.items()}
        for row in range(len(scored.codes))
    ]
