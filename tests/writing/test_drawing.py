from __future__ import annotations

import re
from decimal import Decimal

import pytest

from generator.charts.plot import NARROW, WIDE, Line, Plot
from generator.measures.measure import Form
from generator.writing.drawing import drawn

BARS = Plot(
    Form.BARS,
    NARROW,
    (
        Line("Kepala Dinas\nKesehatan & Sosial", (Decimal(9),), ("9",)),
        Line("Camat", (None,), ("<10",)),
    ),
    Decimal(9),
)
SHARES = Plot(Form.SHARES, WIDE, (Line("Tes", (Decimal(1), Decimal(2)), ("1", "2")),), Decimal(1))
LINE = Plot(Form.LINE, WIDE, (Line("2025", (Decimal(1),), ("1",)),), Decimal(3))


def test_size_and_words() -> None:
    """The size stands first; words are escaped, and a label of two lines has two pieces."""
    size, _, content = drawn(BARS).partition("\n")
    assert size == "270 132"
    assert "<tspan>Kepala Dinas</tspan>" in content
    assert "Kesehatan &amp; Sosial</tspan>" in content
    assert "&lt;10</text>" in content


@pytest.mark.parametrize("plot", [BARS, SHARES, LINE], ids=lambda plot: plot.form.value)
def test_nothing_but_shapes_and_classes(plot: Plot) -> None:
    """No style, role, font or colour of the library is left, and no number has two decimals."""
    content = drawn(plot).partition("\n")[2]
    names = set(re.findall(r" ([a-z0-9-]+)=", content))
    assert names <= {"class", "d", "transform", "text-anchor", "x", "dy", "x2", "y2"}
    assert set(re.findall(r"<([a-z]+)", content)) <= {"g", "path", "line", "text", "tspan"}
    assert not re.search(r"\.\d\d", content)
    assert "merit-chart__part-1" in content


def test_the_same_plot_gives_the_same_bytes() -> None:
    """Drawing twice gives the same."""
    assert drawn(SHARES) == drawn(SHARES)
