"""Rows of a ranking, copied field by field into their public values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from generator.merit.ranking import RankedPart, RankedRow
from generator.merit.rounding import half_up
from generator.publication.result import PublicPart, PublicRow
from generator.records import CriteriaSet, Ranking
from generator.records.ranking_table import SCORE_UNITS, TOTAL_DECIMALS

SHOWN_DECIMALS = 4
"""Exact values are shown with so many decimals, half up (rule 2 of the ranking rule)."""

WEIGHT_UNITS = 10_000


def protect_full_rows(
    ranking: Ranking, ranked: Sequence[RankedRow], criteria_set: CriteriaSet, *, with_parts: bool
) -> tuple[PublicRow, ...]:
    """Return the rows of a ranking with raw scores.

    Without ``with_parts`` they tell no more than a file of level *totals* does: more decimals, the
    missed criterion or the deciding one would tell something about the scores that are withheld.
    """
    place = {code: index for index, code in enumerate(ranking.rows)}
    full = ((row, _full_row(ranking, place[row.code], row, criteria_set)) for row in ranked)
    return tuple(
        shown
        if with_parts
        else replace(
            shown,
            total=half_up(row.total, TOTAL_DECIMALS),
            missed=(),
            announced_total=None,
            differs=False,
            decided_by="",
            parts=(),
        )
        for row, shown in full
    )


def _full_row(ranking: Ranking, index: int, row: RankedRow, criteria_set: CriteriaSet) -> PublicRow:
    rounding = criteria_set.rounding
    each = rounding.each if rounding else None
    total = rounding.total if rounding else None
    announced = _announced_total(ranking, index)
    weighted = {one.id for one in criteria_set.criteria if one.weight is not None}
    return PublicRow(
        code=row.code,
        rank=row.rank,
        shared=row.shared,
        decided_rank=row.decided_rank,
        shortlisted=row.shortlisted,
        total=half_up(row.total, _decimals(row, criteria_set) if total is None else total),
        result=row.result,
        missed=row.missed,
        announced_total=announced,
        announced_rank=_announced_rank(ranking, index),
        differs=announced is not None and _differs(row, announced),
        decided_by=row.decided_by,
        parts=tuple(_part(part, each, weighted=part.criterion in weighted) for part in row.parts),
    )


def protect_total_rows(ranking: Ranking, criteria_set: CriteriaSet) -> tuple[PublicRow, ...]:
    """Return the rows of level *totals*: the office's totals and ranks, in the office's order."""
    ranks = ranking.announced_ranks
    holders = Counter(rank or 0 for rank in ranks)
    order = sorted(range(len(ranking.rows)), key=lambda n: _office_order(ranking, n))
    limit = criteria_set.shortlist or 0
    return tuple(
        PublicRow(
            code=ranking.rows[n],
            rank=ranks[n],
            shared=ranks[n] is not None and holders[ranks[n] or 0] > 1,
            decided_rank=None,
            shortlisted=0 < (ranks[n] or 0) <= limit,
            total=Decimal(ranking.totals[n]).scaleb(-TOTAL_DECIMALS),
            result=ranking.results[n] or "",
            missed=(),
            announced_total=None,
            announced_rank=None,
            differs=False,
            decided_by="",
            parts=(),
        )
        for n in order
    )


def _office_order(ranking: Ranking, row: int) -> tuple[bool, int, int, str]:
    rank = ranking.announced_ranks[row]
    return (rank is None, rank or 0, -ranking.totals[row], ranking.rows[row])


def _decimals(row: RankedRow, criteria_set: CriteriaSet) -> int:
    """Return how many decimals a total is shown with; a sum of points has those that it needs."""
    if not criteria_set.sums:
        return SHOWN_DECIMALS
    return next(n for n in range(SHOWN_DECIMALS + 1) if 10**n % row.total.denominator == 0)


def _announced_total(ranking: Ranking, row: int) -> Decimal | None:
    written = ranking.announced_totals[row] if ranking.announced_totals else None
    return Decimal(written[0]).scaleb(-written[1]) if written else None


def _announced_rank(ranking: Ranking, row: int) -> int | None:
    return ranking.announced_ranks[row] if ranking.announced_ranks else None


def _differs(row: RankedRow, announced: Decimal) -> bool:
    exponent = announced.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) else 0
    return half_up(row.total, decimals) != announced


def _part(part: RankedPart, each: int | None, *, weighted: bool) -> PublicPart:
    decimals = SHOWN_DECIMALS if each is None else each
    return PublicPart(
        criterion=part.criterion,
        raw=Decimal(part.raw) / SCORE_UNITS,
        scaled=half_up(part.scaled, SHOWN_DECIMALS),
        weight=Decimal(part.weight) / WEIGHT_UNITS if weighted else None,
        part=half_up(part.part, decimals),
        # So many decimals tell a fraction whole where its denominator divides their unit.
        exact=10**decimals % part.part.denominator == 0,
    )
