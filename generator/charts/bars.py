"""One bar for each row, with its number at its end."""

from __future__ import annotations

import altair as alt

from generator.charts.plot import Plot
from generator.charts.rows import BAR, LETTER, Layers, Values, base, drop, labels, sized

ROOM = 78
"""Room right of the longest bar for its number, in pixels."""


def bars(plot: Plot) -> Layers:
    """Return the chart; a row whose value is withheld has the word in place of a bar."""
    values: Values = [
        {"row": at, "value": float(line.values[0] or 0), "said": line.said[0]}
        for at, line in enumerate(plot.lines)
    ]
    start, end = plot.width.beside, plot.width.pixels - ROOM
    length = alt.X(
        "value:Q",
        axis=None,
        scale=alt.Scale(domain=[0, float(plot.most)], range=[start, end], clamp=True),
    )
    rows = base(plot, values)
    bar = rows.mark_bar(height=BAR, yOffset=drop(plot)).encode(
        x=length, x2=alt.X2Datum(0), fill=alt.value("part-1")
    )
    number = rows.mark_text(
        align="left", baseline="middle", dx=6, yOffset=drop(plot), fontSize=LETTER
    ).encode(x=length, text="said:N", fill=alt.value("number"))
    return sized(plot, bar, *labels(plot), number)
