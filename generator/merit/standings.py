"""Where every row of many rankings stands, column by column (rules 3 and 4 of the ranking rule)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from generator.merit.rule import NotRankableError, RankingRule
from generator.merit.totals import (
    Column,
    Columns,
    distances_of,
    numerators_of,
    pass_numerator,
    whole_numbers,
)

RESULTS = ("", "below_minimum", "below_pass_mark")
"""The words for the numbers in ``Standings.results``."""

Marks: TypeAlias = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Standings:
    """One entry for each row, in the order in which the rows were given.

    ``numerators`` are totals over ``denominator_of(rule)``. ``results`` number the words of
    ``RESULTS``. ``ranks`` count from 1 within each ranking; 0 is a row without rank. ``shared``
    marks a rank that several rows hold. ``decided_by`` is the place, from 1, in ``rule.ties`` of
    the criterion that sets a row above the next one with the same total; 0 where there is none.
    """

    numerators: Column
    results: Column
    ranks: Column
    shared: Marks
    decided_by: Column


def standings(rule: RankingRule, columns: Columns, rankings: npt.ArrayLike) -> Standings:
    """Return where each row stands among the rows of its ranking.

    ``columns`` holds raw scores in units of 1/10,000 under each criterion's id, ``rankings`` a
    whole number for each row: rows with the same number are ranked together, wherever they stand.
    The order of the rows never matters. Raises ``NotRankableError`` where the columns are not of
    one length or hold what ``distances_of`` refuses.

    NumPy, not pandas, does the work: ``shift``, ``where`` and ``groupby().rank()`` of pandas turn
    whole numbers into floats, and its import takes four times as long, which every command would
    pay. A pandas frame may be given as ``columns``.
    """
    distances = distances_of(rule, columns)
    groups = whole_numbers(rankings)
    if {distance.size for distance in distances} != {groups.size}:
        raise NotRankableError("the columns of scores are not of one length")
    numerators = numerators_of(rule, distances)
    results = _results(rule, distances, numerators)
    ids = [criterion.id for criterion in rule.criteria]
    ties = [distances[ids.index(tie)] for tie in rule.ties]
    order = np.lexsort([-tie for tie in reversed(ties)] + [-numerators, results > 0, groups])
    ordered = [column[order] for column in (groups, results > 0, numerators, *ties)]
    ranks, shared, decided_by = _places(ordered)
    back = np.empty_like(order)
    back[order] = np.arange(order.size)
    return Standings(numerators, results, ranks[back], shared[back], decided_by[back])


def _results(rule: RankingRule, distances: Sequence[Column], numerators: Column) -> Column:
    results = np.where(numerators < pass_numerator(rule), 2, 0)
    for criterion, distance in zip(rule.criteria, distances, strict=True):
        if criterion.minimum is not None:
            results[distance < criterion.distance(criterion.minimum)] = 1
    return results


def _places(ordered: Sequence[npt.NDArray[Any]]) -> tuple[Column, Marks, Column]:
    """Return ranks, shared ranks and deciding criteria of rows in order.

    ``ordered`` holds the keys of the order, the foremost first: ranking, missed, total, ties.
    """
    steps = [column[1:] != column[:-1] for column in ordered]
    missed = ordered[1].astype(np.bool_)
    row = np.arange(missed.size)
    opens_ranking = _starts(steps[:1], missed.size)
    opens_rank = _starts(steps, missed.size)
    first_of_ranking = np.maximum.accumulate(np.where(opens_ranking, row, 0))
    first_of_rank = np.maximum.accumulate(np.where(opens_rank, row, 0))
    ranks = np.where(missed, 0, first_of_rank - first_of_ranking + 1)
    # Rows of one standing form a block; what is true of a block is true of all its rows.
    block = np.cumsum(opens_rank) - 1
    shared = (np.bincount(block)[block] > 1) & ~missed
    decided_by = _deciding(steps, missed, opens_rank)
    return ranks, shared, decided_by[block]


def _starts(steps: Sequence[Marks], size: int) -> Marks:
    """Mark the rows that differ from the row before them in any of the keys."""
    starts = np.ones(size, dtype=np.bool_)
    starts[1:] = np.logical_or.reduce(steps)
    return starts


def _deciding(steps: Sequence[Marks], missed: Marks, opens_rank: Marks) -> Column:
    """Return for each block the tie criterion, from 1, that sets it above the next block.

    That is the first one to change where ranking, threshold and total do not; 0 for none.
    """
    first_change = np.zeros(max(missed.size - 1, 0), dtype=np.int64)
    for place, step in reversed(list(enumerate(steps[3:], start=1))):
        first_change[step] = place
    first_change[np.logical_or.reduce(steps[:3]) | missed[1:]] = 0
    # The last block has none below it.
    return np.append(first_change[opens_rank[1:]], 0)
