"""Numbers as sentences and rows carry them: rounded half up, with as many decimals as shown."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


def whole(number: int) -> Decimal:
    """Return a count for a sentence, which says it with the separators of its language."""
    return Decimal(number)


def rounded(number: Fraction, decimals: int = 0) -> Decimal:
    """Return an exact number rounded half up, as it is shown."""
    exponent = Decimal(1).scaleb(-decimals)
    # Twice as many digits as any of our numbers has: the quotient's own rounding decides nothing.
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return exact.quantize(exponent, ROUND_HALF_UP)


def percent(part: int, base: int, decimals: int = 0) -> Decimal:
    """Return the percentage of a count of a procedure; people are counted by `generator.counts`."""
    return rounded(Fraction(100 * part, base), decimals)


def quantile(numbers: Sequence[int], share: Fraction) -> Fraction:
    """Return the value below or at which ``share`` of the numbers lie; one of them, or a half.

    It is the inverse of the empirical distribution with averaging at steps (type 2 of Hyndman and
    Fan, 1996), so the median of two numbers is the one between them. ``numbers`` is not empty.
    """
    ordered = sorted(numbers)
    place = len(ordered) * share
    after = place.numerator // place.denominator
    if place.denominator == 1 and 0 < after < len(ordered):
        return Fraction(ordered[after - 1] + ordered[after], 2)
    return Fraction(ordered[min(after, len(ordered) - 1)])
