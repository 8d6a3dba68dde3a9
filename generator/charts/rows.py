"""What all charts of rows share: where rows stand, their labels, and the size of the whole.

Charts have no axis: every mark carries its own number, and every row its label.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import altair as alt

from generator.charts.plot import Plot

Values: TypeAlias = list[dict[str, Any]]
"""What Vega-Lite draws: one mapping of names to numbers and words for each mark."""

Layers: TypeAlias = alt.LayerChart | alt.FacetChart
"""Marks above each other; Altair's types allow for facets, which ours never have."""

LETTER = 13
"""Height of a letter, in pixels."""
LEADING = 16
"""From one line of a label to the next, in pixels."""
BAR = 18
"""Height of a bar, in pixels."""
GAP = 14
"""Room between rows, in pixels."""


def base(plot: Plot, values: Values) -> alt.Chart:
    """Return a chart whose marks stand in rows by their ``row``, which counts from 0."""
    row = alt.Y(
        "row:O",
        axis=None,
        sort=None,
        scale=alt.Scale(domain=list(range(len(plot.lines))), paddingInner=0, paddingOuter=0),
    )
    return alt.Chart(alt.InlineData(values=values)).encode(y=row)


def labels(plot: Plot) -> Iterator[alt.Chart]:
    """Yield the labels of rows: left of the bar where there is room, else above it.

    Those of two lines stand higher than those of one, so each kind is a layer of its own.
    """
    for lines in (1, 2):
        values: Values = [
            {"row": at, "label": line.label}
            for at, line in enumerate(plot.lines)
            if line.label.count("\n") + 1 == lines
        ]
        if values:
            yield (
                base(plot, values)
                .mark_text(
                    align="left",
                    baseline="middle",
                    yOffset=_lift(plot, lines),
                    lineBreak="\n",
                    lineHeight=LEADING,
                    fontSize=LETTER,
                )
                .encode(x=alt.value(0), text="label:N", fill=alt.value("label"))
            )


def _lift(plot: Plot, lines: int) -> float:
    """Return how far from the middle of its row the first line of a label stands, in pixels."""
    if plot.width.beside:
        return -(lines - 1) * LEADING / 2
    # The last line stands on its bar.
    return drop(plot) - BAR / 2 - LEADING * (lines - 0.5) - 1


def drop(plot: Plot) -> float:
    """Return how far below the middle of its row a bar stands, in pixels."""
    return 0 if plot.width.beside else (height(plot) - GAP - BAR) / 2


def height(plot: Plot) -> int:
    """Return the height of each row: as high as the highest label demands."""
    lines = max(line.label.count("\n") + 1 for line in plot.lines)
    return (max(lines * LEADING, BAR) if plot.width.beside else lines * LEADING + BAR + 2) + GAP


def sized(plot: Plot, *layers: alt.Chart) -> Layers:
    """Return the layers as one chart of the plot's width, as high as its rows."""
    return alt.layer(*layers).properties(
        width=plot.width.pixels, height=height(plot) * len(plot.lines)
    )
