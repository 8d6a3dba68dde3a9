"""How one row's total comes about: each criterion's part, in fractions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.merit.rounding import half_up_quotient
from generator.merit.rule import WEIGHT_UNITS, CriterionRule, RankingRule


@dataclass(frozen=True, slots=True)
class RankedPart:
    """One criterion of one row.

    ``raw`` is in units of 1/10,000, ``scaled`` runs from 0 to 100, ``weight`` is in 1/10,000
    percent. ``part`` is what is added: weight times scaled score, rounded only where declared.
    """

    criterion: str
    raw: int
    scaled: Fraction
    weight: int
    part: Fraction


def parts_of(rule: RankingRule, raw: Sequence[int]) -> tuple[RankedPart, ...]:
    """Return the parts of one row's total; ``raw`` holds its scores in the order of the rule."""
    return tuple(
        _part(criterion, score, rule.round_each)
        for criterion, score in zip(rule.criteria, raw, strict=True)
    )


def _part(criterion: CriterionRule, raw: int, decimals: int | None) -> RankedPart:
    distance, span = criterion.distance(raw), criterion.span
    scaled = Fraction(100 * distance, span)
    # The same as scaled * weight / (100 * WEIGHT_UNITS), made lowest terms only once.
    part = Fraction(distance * criterion.weight, span * WEIGHT_UNITS)
    if decimals is not None:
        unit = 10**decimals
        part = Fraction(half_up_quotient(part.numerator * unit, part.denominator), unit)
    return RankedPart(criterion.id, raw, scaled, criterion.weight, part)
