"""Plots as Altair specifications.

Colours are names such as ``part-1``, which the drawing turns into classes of the style sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import altair as alt

from generator.charts.bars import bars
from generator.charts.line import line
from generator.charts.plot import Plot
from generator.charts.rows import Layers
from generator.charts.shares import shares
from generator.measures.measure import Form

Specification: TypeAlias = dict[str, Any]
"""A Vega-Lite specification; https://vega.github.io/vega-lite/docs/spec.html."""

_MAKE: Mapping[Form, Callable[[Plot], Layers]] = {
    Form.BARS: bars,
    Form.PANELS: bars,
    Form.SHARES: shares,
    Form.LINE: line,
}


_CONFIG = alt.Config(aria=False, background="transparent", view=alt.ViewConfig(strokeWidth=0))


def specification(plot: Plot) -> Specification:
    """Return what Vega-Lite draws: of given size, transparent, without roles of its own."""
    return (
        _MAKE[plot.form](plot)
        .properties(autosize=alt.AutoSizeParams(type="none"), padding=0, config=_CONFIG)
        .to_dict()
    )
