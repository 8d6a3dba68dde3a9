"""Rounding half up."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.merit.rounding import half_up, half_up_quotient


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        ("82.885", 2, "82.89"),
        ("84.125", 2, "84.13"),
        ("2.675", 2, "2.68"),
        ("87.6", 4, "87.6000"),
        ("0.5", 0, "1"),
        ("-0.5", 0, "-1"),
        ("-0.04", 1, "0.0"),
        ("2/3", 4, "0.6667"),
    ],
)
def test_half_goes_up(value: str, decimals: int, shown: str) -> None:
    """A half goes away from zero and all decimals are written; nothing is ever minus zero."""
    assert str(half_up(Fraction(value), decimals)) == shown


def test_no_digit_is_lost() -> None:
    """A number longer than the precision of Decimal keeps all its digits."""
    long = 10**40 + 1
    assert half_up(Fraction(long), 2) == Decimal(f"{long}.00")


@given(st.integers(0, 10**30), st.integers(1, 10**20))
def test_quotient_is_the_nearest_whole_number(numerator: int, denominator: int) -> None:
    """The quotient is at most a half away, and a half below only."""
    distance = half_up_quotient(numerator, denominator) - Fraction(numerator, denominator)
    assert Fraction(-1, 2) < distance <= Fraction(1, 2)
