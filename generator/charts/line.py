"""A point for each row in order, joined by a line that breaks where the series changes."""

from __future__ import annotations

import altair as alt

from generator.charts.plot import Plot
from generator.charts.rows import LETTER, Layers, Values

HEIGHT = 190
TOP, BOTTOM = 28, 44
"""Room for the number of the highest point, and for the labels below, in pixels."""
SIDE = 34
"""Room for half a label on both sides, in pixels."""
MOST_LABELS = 6
"""So many labels stand beside each other at the narrow width."""


def line(plot: Plot) -> Layers:
    """Return the chart; a withheld or unknown value leaves a gap above its label."""
    last = max(len(plot.lines) - 1, 1)
    labels: Values = [
        {"at": at, "label": one.label}
        for at, one in enumerate(plot.lines)
        if _is_labelled(at, len(plot.lines))
    ]
    values: Values = [
        {"at": at, "value": float(one.values[0]), "said": one.said[0], "series": one.series}
        for at, one in enumerate(plot.lines)
        if one.values[0] is not None
    ]
    across = alt.X(
        "at:Q",
        axis=None,
        scale=alt.Scale(domain=[0, last], range=[SIDE, plot.width.pixels - SIDE]),
    )
    up = alt.Y(
        "value:Q",
        axis=None,
        scale=alt.Scale(domain=[0, float(plot.most)], range=[HEIGHT - BOTTOM, TOP]),
    )
    points = alt.Chart(alt.InlineData(values=values)).encode(x=across)
    joined = points.mark_line(strokeWidth=2).encode(
        y=up, detail="series:N", stroke=alt.value("stroke-1")
    )
    dots = points.mark_point(filled=True, size=60).encode(y=up, fill=alt.value("part-1"))
    numbers = points.mark_text(dy=-14, fontSize=LETTER).encode(
        y=up, text="said:N", fill=alt.value("number")
    )
    names = (
        alt.Chart(alt.InlineData(values=labels))
        .mark_text(fontSize=LETTER, baseline="top", lineBreak="\n")
        .encode(
            x=across,
            y=alt.value(HEIGHT - BOTTOM + 10),
            text="label:N",
            fill=alt.value("label"),
        )
    )
    ground = (
        alt.Chart(alt.InlineData(values=[{"at": 0}]))
        .mark_rule()
        .encode(
            x=alt.value(0),
            x2=alt.value(plot.width.pixels),
            y=alt.value(HEIGHT - BOTTOM),
            stroke=alt.value("rule"),
        )
    )
    made = alt.layer(ground, joined, dots, numbers, names)
    return made.properties(width=plot.width.pixels, height=HEIGHT)


def _is_labelled(at: int, count: int) -> bool:
    """Tell whether a point has its label: each where there is room, else the first and the last."""
    return count <= MOST_LABELS or at in {0, count - 1}
