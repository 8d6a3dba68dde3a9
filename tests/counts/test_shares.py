from __future__ import annotations

from fractions import Fraction

import pytest

from generator.counts.shares import mean, percentage
from generator.counts.withheld import Count, Withheld


@pytest.mark.parametrize(
    ("part", "base", "expected"),
    [
        (15, 25, Fraction(60)),
        (14, 24, Withheld.SMALL),
        (9, 40, Withheld.SMALL),
        (31, 40, Withheld.SMALL),
        (Withheld.GUARD, 40, Withheld.GUARD),
        (15, Withheld.GUARD, Withheld.SMALL),
    ],
)
def test_percentage(part: Count, base: Count, expected: Fraction | Withheld) -> None:
    """A percentage needs a base of 25, and neither the part nor the rest may be small."""
    assert percentage(part, base) == expected


@pytest.mark.parametrize(
    ("part", "base", "expected"),
    [(31, 40, Fraction(155, 2)), (9, 40, Withheld.SMALL), (14, 24, Withheld.SMALL)],
)
def test_percentage_of_shown_counts(part: int, base: int, expected: Fraction | Withheld) -> None:
    """Where both counts are shown, what is left is no secret; a small base still is no base."""
    assert percentage(part, base, told=True) == expected


def test_mean() -> None:
    """A mean needs ten people."""
    assert mean(Fraction(825), 10) == Fraction(165, 2)
    assert mean(Fraction(825), 9) == Withheld.SMALL
    assert mean(Fraction(825), Withheld.GUARD) == Withheld.SMALL
