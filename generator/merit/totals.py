"""Totals of many rows at once, in whole numbers (rules 1 and 2 of the ranking rule).

A total is ``numerator / denominator``. With the weights ``w`` (in 1/10,000 percent), the distances
``d`` from the worst raw score, the spans ``s`` of the scales and ``L``, the least common multiple
of the spans, the exact total is

    sum(w * L/s * d) / (10,000 * L)

so that only whole numbers are multiplied and added. Where rounding is declared, the parts
``w * d / (10,000 * s)`` or the total become whole numbers of 10^-decimals, half up.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, lcm
from typing import Any, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from generator.merit.rounding import WholeT, half_up_quotient
from generator.merit.rule import WEIGHT_UNITS, CriterionRule, NotRankableError, RankingRule

Column: TypeAlias = npt.NDArray[np.signedinteger[Any]]
"""Whole numbers: of 64 bits, or Python's own where 64 bits might not hold them."""
LARGEST_64_BITS = 2**63 - 1


class Columns(Protocol):
    """Raw scores in units of 1/10,000 under each criterion's id: a mapping, or a pandas frame."""

    def __getitem__(self, key: str, /) -> npt.ArrayLike:
        """Return the column of one criterion."""
        ...


def whole_numbers(values: npt.ArrayLike) -> Column:
    """Return values as a column. Raises ``NotRankableError`` unless they are whole numbers.

    NumPy would cut off a fraction without a word.
    """
    column = np.asarray(values)
    if column.size and column.dtype.kind not in "iuO":
        raise NotRankableError("a column is not of whole numbers")
    return column


def denominator_of(rule: RankingRule) -> int:
    """Return what the numerators of the rule's totals are counted in."""
    if rule.round_total is not None:
        return 10**rule.round_total
    if rule.round_each is not None:
        return 10**rule.round_each
    return WEIGHT_UNITS * _common_span(rule)


def pass_numerator(rule: RankingRule) -> int:
    """Return the least numerator that meets the pass mark; 0 where there is none."""
    return 0 if rule.pass_mark is None else ceil(rule.pass_mark * denominator_of(rule))


def fits_64_bits(rule: RankingRule) -> bool:
    """Tell whether no number on the way to a ranking can leave 64 bits.

    No step takes anything away from a distance and all factors are positive, so every number is
    largest where every score is the best: the bound is computed, in Python integers, from there.
    """
    edges = [abs(edge) for one in rule.criteria for edge in (one.worst, one.best)]
    minimums = [abs(one.distance(one.minimum)) for one in rule.criteria if one.minimum is not None]
    numbers = (*edges, *minimums, pass_numerator(rule), _largest_on_the_way(rule))
    return max(numbers) <= LARGEST_64_BITS


def distances_of(rule: RankingRule, columns: Columns) -> tuple[Column, ...]:
    """Return each criterion's distances from its worst raw score, in the order of the rule.

    Raises ``NotRankableError`` where a column is missing, is not of whole numbers, or holds a
    score outside its scale.
    """
    fits = fits_64_bits(rule)
    return tuple(
        criterion.distance(_raw_column(criterion, columns, fits=fits))
        for criterion in rule.criteria
    )


def numerators_of(rule: RankingRule, distances: Sequence[WholeT]) -> WholeT:
    """Return the numerators of the totals; the denominator is ``denominator_of(rule)``."""
    sums, denominator = _sums(rule, distances)
    if rule.round_total is None:
        return sums
    return half_up_quotient(sums * 10**rule.round_total, denominator)


def totals_of(rule: RankingRule, columns: Columns) -> Column:
    """Return the numerators of the totals of raw scores, row by row.

    Raises what ``distances_of`` raises.
    """
    return numerators_of(rule, distances_of(rule, columns))


def _common_span(rule: RankingRule) -> int:
    return lcm(*(criterion.span for criterion in rule.criteria))


def _sums(rule: RankingRule, distances: Sequence[WholeT]) -> tuple[WholeT, int]:
    """Return the sums of the parts, rounded or exact, and their denominator."""
    if rule.round_each is None:
        common = _common_span(rule)
        parts = [
            distance * (criterion.weight * (common // criterion.span))
            for criterion, distance in zip(rule.criteria, distances, strict=True)
        ]
        return _sum(parts), WEIGHT_UNITS * common
    unit = 10**rule.round_each
    parts = [
        half_up_quotient(distance * (criterion.weight * unit), WEIGHT_UNITS * criterion.span)
        for criterion, distance in zip(rule.criteria, distances, strict=True)
    ]
    return _sum(parts), unit


def _sum(parts: Sequence[WholeT]) -> WholeT:
    whole = parts[0]
    for part in parts[1:]:
        whole = whole + part
    return whole


def _largest_on_the_way(rule: RankingRule) -> int:
    """Return a bound for every number that ``numerators_of`` multiplies, adds or divides by."""
    sums, denominator = _sums(rule, [criterion.span for criterion in rule.criteria])
    largest = sums
    if rule.round_total is not None:
        largest = 2 * (sums * 10**rule.round_total + denominator)
    if rule.round_each is not None:
        unit = 10**rule.round_each
        parts = (2 * one.span * (one.weight * unit + WEIGHT_UNITS) for one in rule.criteria)
        largest = max(largest, *parts)
    return largest


def _raw_column(criterion: CriterionRule, columns: Columns, *, fits: bool) -> Column:
    try:
        raw = whole_numbers(columns[criterion.id])
    except KeyError:
        raise NotRankableError(f"no scores for {criterion.id}") from None
    low, high = sorted((criterion.worst, criterion.best))
    if ((raw < low) | (raw > high)).any():
        raise NotRankableError(f"a score for {criterion.id} lies outside its scale")
    kind: npt.DTypeLike = np.int64 if fits else np.object_
    return raw.astype(kind)
