"""What the totals of a ranking would tell about the scores that level *totals* withholds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

from generator.merit.published_total import SHOWN_UNITS, PublishedTotal
from generator.merit.ranking import rank
from generator.merit.rounding import half_up
from generator.merit.rule import RAW_UNITS, NotRankableError, rule_of
from generator.merit.withheld_scores import computable_scores
from generator.records import CriteriaSet, Outcome, Ranking
from generator.records.ranking_table import TOTAL_DECIMALS


def scores_in_totals(
    ranking: Ranking, criteria_set: CriteriaSet, outcome: Outcome | None
) -> tuple[tuple[int, str], ...]:
    """Return row and criterion of each score that could be computed from the totals.

    Rows are numbered as in a file of level *totals*, and by rank where the ranking holds all
    scores. Nothing is returned for a ranking that cannot be computed; other checks say why.
    """
    facts = frozenset(one.id for one in criteria_set.criteria if one.origin == "facts")
    with suppress(NotRankableError):
        rows = _written(ranking) if ranking.totals else _computed(ranking, criteria_set)
        floors = _cuts(outcome, criteria_set)
        return computable_scores(rule_of(criteria_set), rows, facts, floors)
    return ()


def _written(ranking: Ranking) -> Sequence[PublishedTotal]:
    columns = (ranking.totals, ranking.announced_ranks, ranking.results)
    return tuple(
        PublishedTotal(total, held, result or "")
        for total, held, result in zip(*columns, strict=True)
    )


def _computed(ranking: Ranking, criteria_set: CriteriaSet) -> Sequence[PublishedTotal]:
    return tuple(
        PublishedTotal(int(half_up(row.total, TOTAL_DECIMALS) * SHOWN_UNITS), row.rank, row.result)
        for row in rank(rule_of(criteria_set), ranking.rows, ranking.scores)
    )


def _cuts(outcome: Outcome | None, criteria_set: CriteriaSet) -> Mapping[str, int]:
    """Return the announced cuts of stages that are named like a criterion: all rows passed them."""
    criteria = {one.id for one in criteria_set.criteria}
    return {
        stage.stage: int(stage.cut * RAW_UNITS)
        for stage in (outcome.funnel if outcome else ())
        if stage.cut is not None and stage.stage in criteria
    }
