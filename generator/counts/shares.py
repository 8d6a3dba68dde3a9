"""Percentages and means of people, withheld where their base is small."""

from __future__ import annotations

from fractions import Fraction

from generator.counts.withheld import Count, Withheld, primary
from generator.policy import SMALLEST_MEAN_BASE, SMALLEST_PERCENT_BASE


def percentage(part: Count, base: Count, *, told: bool = False) -> Fraction | Withheld:
    """Return the percentage that ``part`` is of ``base``; withheld where either is too small.

    A percentage of a shown base tells its part, and what is left of it: so neither may be small.
    ``told`` means that both counts are shown already; then what is left is told with them.
    """
    if isinstance(base, Withheld) or base < SMALLEST_PERCENT_BASE:
        return Withheld.SMALL
    if isinstance(part, Withheld):
        return part
    guarded = (part,) if told else (part, base - part)
    if any(isinstance(primary(one), Withheld) for one in guarded):
        return Withheld.SMALL
    return Fraction(100 * part, base)


def mean(total: Fraction, people: Count) -> Fraction | Withheld:
    """Return the mean of a ``total`` over so many people; withheld where they are few."""
    if isinstance(people, Withheld) or people < SMALLEST_MEAN_BASE:
        return Withheld.SMALL
    return total / people
