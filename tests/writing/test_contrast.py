from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.writing.contrast import contrast, first_mix, lightened, mixed

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
        ("#0a489f", "#0a489f", 1.0),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    """The ratios are those that the tools of the W3C give."""
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(one, other) == contrast(other, one)


def test_a_mix_lies_between() -> None:
    """Nothing of the other leaves the colour, all of it gives the other."""
    assert mixed("#0a489f", "#ffffff", 0) == "#0a489f"
    assert mixed("#0a489f", "#ffffff", 1) == "#ffffff"
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"


def test_the_first_mix_that_passes() -> None:
    """No more of the other goes in than is needed; where nothing helps the other is left."""
    assert first_mix("#ffffff", "#000000", lambda mix: contrast(mix, "#ffffff") >= 2) == "#b5b5b5"
    assert first_mix("#ffffff", "#000000", lambda _: False) == "#000000"


@given(COLOURS)
def test_a_lighter_colour(colour: str) -> None:
    """Every colour has a lighter one that can be read on dark ground."""
    found = lightened(colour, lambda made: contrast(made, "#18202a") >= 8)
    assert contrast(found, "#18202a") >= 8
    assert lightened(colour, lambda _: False) == "#ffffff"
