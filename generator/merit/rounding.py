"""Rounding half up, the only rounding there is: 0.5 goes away from zero."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

WholeT = TypeVar("WholeT", int, npt.NDArray[np.signedinteger[Any]])
"""A whole number, or a column of them."""


def half_up_quotient(numerator: WholeT, denominator: int) -> WholeT:
    """Return ``numerator / denominator`` as a whole number, half up.

    ``numerator`` is 0 or more, ``denominator`` more than 0. The largest number on the way is
    ``2 * numerator + denominator``.
    """
    return (2 * numerator + denominator) // (2 * denominator)


def half_up(value: Fraction, decimals: int) -> Decimal:
    """Return a value as it is shown: with exactly ``decimals`` decimals, half up.

    ``Decimal`` is used for its decimals only; no digit passes through its limited precision.
    """
    unit = 10**decimals
    numerator = value.numerator
    size = half_up_quotient(abs(numerator) * unit, value.denominator)
    sign = "-" if size and numerator < 0 else ""
    return Decimal(f"{sign}{size}e-{decimals}")
