"""An example with invented scores, so that everyone can follow how a total comes about.

The scores are made up from the scales of the set alone; the arithmetic is the ranking rule's.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator.publication.criteria_set import PublicCriteriaSet, PublicCriterion, PublicRounding

NAMES = ("A", "B", "C")
_PERCENT = ((80, 90, 70), (75, 85, 95), (90, 70, 80))
"""Share of the scale that A, B and C reach in the first, second and third criterion, and again."""
_FROM_MINIMUM = ((40, 60, 20), (60, 20, 50), (20, 0, -10))
"""How far between the minimum and the best score A, B and C lie where scores are summed.

In an exam of points a minimum is high: shares of the scale would have all of them fail.
"""
_FEW_STEPS = 10
"""A scale with at most so many whole steps is given in whole points."""
_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it is shown; ``exact`` tells whether it is the whole truth."""

    shown: Decimal
    exact: bool


@dataclass(frozen=True, slots=True)
class ExampleScore:
    """One invented raw score, its weighted part, and whether it misses the minimum."""

    raw: Decimal
    part: Amount
    missed: bool


@dataclass(frozen=True, slots=True)
class ExampleRow:
    """One criterion with the scores of the three invented candidates."""

    criterion: PublicCriterion
    scores: tuple[ExampleScore, ...]


@dataclass(frozen=True, slots=True)
class WorkedExample:
    """The arithmetic of three invented candidates.

    ``ranks`` is ``None`` for who misses a minimum or the pass mark; ``sums`` tells that the scores
    themselves are added up.
    """

    names: tuple[str, ...]
    rows: tuple[ExampleRow, ...]
    totals: tuple[Amount, ...]
    ranks: tuple[int | None, ...]
    sums: bool = False


def worked_example(criteria_set: PublicCriteriaSet) -> WorkedExample | None:
    """Return the example of a set that ranks by weighted totals; nine boxes rank nobody."""
    if not criteria_set.ranks or not criteria_set.criteria:
        return None
    rounding = criteria_set.rounding or PublicRounding(None, None)
    people = range(len(NAMES))
    raws = tuple(
        tuple(_raw(criterion, _percent(criteria_set, number, person)) for person in people)
        for number, criterion in enumerate(criteria_set.criteria)
    )
    exact: tuple[tuple[Fraction, ...], ...] = tuple(
        tuple(_part(criteria_set, criterion, raw, rounding) for raw in raws[number])
        for number, criterion in enumerate(criteria_set.criteria)
    )
    totals = tuple(
        half_up(sum((parts[person] for parts in exact), Fraction()), rounding.total)
        for person in people
    )
    rows = tuple(
        ExampleRow(
            criterion,
            tuple(
                ExampleScore(
                    raws[number][person],
                    _shown(exact[number][person], rounding.each),
                    _misses(criterion, raws[number][person]),
                )
                for person in people
            ),
        )
        for number, criterion in enumerate(criteria_set.criteria)
    )
    pass_mark = Fraction(criteria_set.pass_mark or 0)
    passed: tuple[bool, ...] = tuple(
        totals[person] >= pass_mark and not any(row.scores[person].missed for row in rows)
        for person in people
    )
    whole = criteria_set.sums and all(total.denominator == 1 for total in totals)
    shown = tuple(_shown(total, 0 if whole else rounding.total) for total in totals)
    return WorkedExample(NAMES, rows, shown, _ranks(totals, passed), criteria_set.sums)


def half_up(number: Fraction, decimals: int | None) -> Fraction:
    """Return the number rounded half up, or as it is where ``decimals`` is ``None``."""
    if decimals is None:
        return number
    unit: int = 10**decimals
    return Fraction(math.floor(number * unit + Fraction(1, 2)), unit)


def _percent(criteria_set: PublicCriteriaSet, number: int, person: int) -> int:
    """Return the share of the scale that an invented candidate reaches in one criterion."""
    criterion = criteria_set.criteria[number]
    if not criteria_set.sums or criterion.minimum is None:
        return _PERCENT[number % len(_PERCENT)][person]
    best = criterion.scale.best if criterion.scale else Decimal(100)
    least = Fraction(criterion.minimum) / Fraction(best) * 100
    further = _FROM_MINIMUM[number % len(_FROM_MINIMUM)][person]
    return max(0, math.ceil(least + (100 - least) * further / 100))


def _raw(criterion: PublicCriterion, percent: int) -> Decimal:
    """Return an invented raw score at about ``percent`` of the criterion's scale."""
    if criterion.scale is None:
        return Decimal(percent)
    worst, best = criterion.scale.worst, criterion.scale.best
    span = best - worst
    if abs(span) <= _FEW_STEPS and span == int(span):
        steps = math.floor(Fraction(abs(int(span)) * percent, 100) + Fraction(1, 2))
        return worst + (steps if span > 0 else -steps)
    exact = Fraction(worst) + Fraction(span) * percent / 100
    return _decimal(exact, 0 if abs(span) > _FEW_STEPS else _DECIMALS)


def _part(
    criteria_set: PublicCriteriaSet,
    criterion: PublicCriterion,
    raw: Decimal,
    rounding: PublicRounding,
) -> Fraction:
    scaled = Fraction(raw)
    if criteria_set.sums:
        return half_up(scaled, rounding.each)
    if criterion.scale is not None:
        worst, best = Fraction(criterion.scale.worst), Fraction(criterion.scale.best)
        scaled = (Fraction(raw) - worst) / (best - worst) * 100
    return half_up(Fraction(criterion.weight or 0) * scaled / 100, rounding.each)


def _misses(criterion: PublicCriterion, raw: Decimal) -> bool:
    """Compare with the minimum in the direction of the scale; who reaches it has not missed it."""
    if criterion.minimum is None:
        return False
    return raw > criterion.minimum if criterion.is_cost else raw < criterion.minimum


def _shown(number: Fraction, declared: int | None) -> Amount:
    """Return the number with as many decimals as declared, else with two."""
    decimals = _DECIMALS if declared is None else declared
    return Amount(_decimal(number, decimals), half_up(number, decimals) == number)


def _decimal(number: Fraction, decimals: int) -> Decimal:
    return Decimal(int(half_up(number, decimals) * 10**decimals)).scaleb(-decimals)


def _ranks(totals: Sequence[Fraction], passed: Sequence[bool]) -> tuple[int | None, ...]:
    """Return 1 and the number of those who passed with more; ``None`` for who did not pass."""
    ranked = [total for total, ok in zip(totals, passed, strict=True) if ok]
    return tuple(
        1 + sum(other > total for other in ranked) if ok else None
        for total, ok in zip(totals, passed, strict=True)
    )
