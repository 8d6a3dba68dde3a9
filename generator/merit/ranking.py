"""Rankings as they are published: each row with its rank, its total and what decided them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain, count, islice
from types import MappingProxyType
from typing import NamedTuple

from generator.merit.parts import RankedPart, parts_of
from generator.merit.rule import NotRankableError, RankingRule
from generator.merit.standings import RESULTS, standings
from generator.merit.totals import denominator_of

NO_TIE_DECISIONS: Mapping[int, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Scored:
    """The rows of one ranking before they are ranked; their order does not matter.

    ``scores`` holds raw scores in units of 1/10,000 under each criterion's id, ``tie_decisions``
    under a shared rank the rows that hold it, in the order of the panel's documented act.
    """

    codes: tuple[str, ...]
    scores: Mapping[str, tuple[int, ...]]
    tie_decisions: Mapping[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])


@dataclass(frozen=True, slots=True)
class RankedRow:
    """One row of a ranking.

    ``rank`` is ``None`` where a threshold was missed; ``shared`` marks a rank that several hold;
    ``decided_rank`` is the rank after a documented act, ``None`` without one, and decides before
    ``rank`` whether the row is ``shortlisted``. ``total`` is exact, or rounded as declared.
    ``result`` is empty, ``below_minimum`` (also where both were missed) or ``below_pass_mark``;
    ``missed`` names the criteria below their minimum. ``decided_by`` is the tie criterion that
    sets the row above the next one with the same total, empty where there is none. ``scores`` are
    the raw scores in the order of the rule.
    """

    code: str
    rank: int | None
    shared: bool
    decided_rank: int | None
    shortlisted: bool
    total: Fraction
    result: str
    missed: tuple[str, ...]
    decided_by: str
    scores: tuple[int, ...]
    rule: RankingRule = field(repr=False)

    @property
    def parts(self) -> tuple[RankedPart, ...]:
        """Return how the total comes about, worked out when asked: few readers of rows do."""
        return parts_of(self.rule, self.scores)


class _Line(NamedTuple):
    """One row while its ranking is put together; ``rank`` is 0 where a threshold was missed."""

    code: str
    scores: tuple[int, ...]
    numerator: int
    result: int
    rank: int
    shared: bool
    decided_by: int


def rank(
    rule: RankingRule,
    codes: tuple[str, ...],
    scores: Mapping[str, tuple[int, ...]],
    tie_decisions: Mapping[int, tuple[str, ...]] = NO_TIE_DECISIONS,
) -> tuple[RankedRow, ...]:
    """Return the rows of one ranking in the order of publication; see ``rank_many``."""
    return rank_many(rule, (Scored(codes, scores, tie_decisions),))[0]


def rank_many(rule: RankingRule, rankings: Sequence[Scored]) -> list[tuple[RankedRow, ...]]:
    """Rank all rankings under one rule at once and return each in the order of publication.

    That order is: the ranked rows by rank, then code; after them those who missed a threshold by
    total, highest first, then code. Raises ``NotRankableError`` where a score is missing or lies
    outside its scale, or where a tie decision does not order exactly the rows of a shared rank.
    """
    columns = {
        criterion.id: tuple(chain.from_iterable(_column(one, criterion.id) for one in rankings))
        for criterion in rule.criteria
    }
    places = [place for place, one in enumerate(rankings) for _ in one.codes]
    standing = standings(rule, columns, places)
    lines = map(
        _Line,
        chain.from_iterable(one.codes for one in rankings),
        zip(*columns.values(), strict=True),
        standing.numerators.tolist(),
        standing.results.tolist(),
        standing.ranks.tolist(),
        standing.shared.tolist(),
        standing.decided_by.tolist(),
    )
    return [
        _published(rule, one.tie_decisions, list(islice(lines, len(one.codes)))) for one in rankings
    ]


def _column(scored: Scored, criterion: str) -> tuple[int, ...]:
    column = scored.scores.get(criterion, ())
    if len(column) != len(scored.codes):
        raise NotRankableError(f"not every row has a score for {criterion}")
    return column


def _published(
    rule: RankingRule, tie_decisions: Mapping[int, tuple[str, ...]], lines: Sequence[_Line]
) -> tuple[RankedRow, ...]:
    denominator = denominator_of(rule)
    decided_ranks = _decided_ranks(tie_decisions, lines)
    return tuple(
        _row(rule, line, denominator, decided_ranks.get(line.code))
        for line in sorted(lines, key=_order_of_publication)
    )


def _order_of_publication(line: _Line) -> tuple[bool, int, int, str]:
    return (line.rank == 0, line.rank, -line.numerator, line.code)


def _decided_ranks(
    tie_decisions: Mapping[int, tuple[str, ...]], lines: Sequence[_Line]
) -> dict[str, int]:
    decided: dict[str, int] = {}
    for shared_rank, order in tie_decisions.items():
        holders = [line.code for line in lines if line.shared and line.rank == shared_rank]
        if not holders or sorted(order) != sorted(holders):
            raise NotRankableError(f"the decision does not order the rows of rank {shared_rank}")
        decided.update(zip(order, count(shared_rank), strict=False))
    return decided


def _row(rule: RankingRule, line: _Line, denominator: int, decided_rank: int | None) -> RankedRow:
    standing = decided_rank or line.rank
    return RankedRow(
        code=line.code,
        rank=line.rank or None,
        shared=line.shared,
        decided_rank=decided_rank,
        shortlisted=rule.shortlist is not None and 0 < standing <= rule.shortlist,
        total=Fraction(line.numerator, denominator),
        result=RESULTS[line.result],
        missed=_missed(rule, line),
        decided_by=rule.ties[line.decided_by - 1] if line.decided_by else "",
        scores=line.scores,
        rule=rule,
    )


def _missed(rule: RankingRule, line: _Line) -> tuple[str, ...]:
    return tuple(
        criterion.id
        for criterion, raw in zip(rule.criteria, line.scores, strict=True)
        if criterion.misses(raw)
    )
