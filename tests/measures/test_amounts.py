from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from generator.measures.amounts import percent, quantile, rounded, whole

HALF, MOST = Fraction(1, 2), Fraction(9, 10)


def test_rounding_is_half_up() -> None:
    """A half is rounded up, and the decimals that are asked for are kept."""
    assert [str(rounded(Fraction(5, 2))), str(rounded(Fraction(1, 4), 1))] == ["3", "0.3"]
    assert (str(percent(1, 8, 1)), percent(1, 200), whole(7)) == ("12.5", Decimal(1), Decimal(7))


def test_quantiles_of_small_lists() -> None:
    """The median of two lies between them; nine of ten is the ninth's middle with the tenth."""
    assert quantile([3], HALF) == 3
    assert quantile([4, 3], HALF) == Fraction(7, 2)
    assert quantile([1, 2, 9], HALF) == 2
    assert quantile(list(range(1, 11)), MOST) == Fraction(19, 2)
    assert quantile([1, 2], Fraction(1)) == 2


@given(st.lists(st.integers(0, 500), min_size=1), st.sampled_from([HALF, MOST]))
def test_quantiles_part_the_list(numbers: list[int], share: Fraction) -> None:
    """At least so many lie at or below the quantile, and at least the rest at or above it."""
    found = quantile(numbers, share)
    assert sum(number <= found for number in numbers) >= share * len(numbers)
    assert sum(number >= found for number in numbers) >= (1 - share) * len(numbers)
