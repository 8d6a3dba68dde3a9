"""One whole bar for each row, parted by its values; the key stands above, in the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import altair as alt

from generator.charts.plot import Line, Plot
from generator.charts.rows import BAR, LETTER, Layers, Values, base, drop, labels, sized

DIGIT = 8
"""No digit is wider, in pixels."""


def shares(plot: Plot) -> Layers:
    """Return the chart; a row with a withheld value has no bar, because its whole is not known."""
    values: Values = [part for at, line in enumerate(plot.lines) for part in _parts(plot, at, line)]
    room = alt.Scale(domain=[0, 1], range=[plot.width.beside, plot.width.pixels])
    rows = base(plot, values)
    order = alt.Order("part:Q")
    bar = rows.mark_bar(height=BAR, yOffset=drop(plot)).encode(
        x=alt.X("value:Q", axis=None, stack="normalize", scale=room),
        fill=alt.Fill("fill:N", scale=None),
        order=order,
    )
    number = rows.mark_text(baseline="middle", yOffset=drop(plot), fontSize=LETTER).encode(
        x=alt.X("value:Q", axis=None, stack="normalize", bandPosition=0.5, scale=room),
        text="said:N",
        fill=alt.Fill("ink:N", scale=None),
        order=order,
    )
    return sized(plot, bar, *labels(plot), number)


def _parts(plot: Plot, at: int, line: Line) -> Iterator[dict[str, Any]]:
    """Yield the parts of one bar; a number stands in its part where there is room for it."""
    known = [value for value in line.values if value is not None]
    whole = sum(known)
    if len(known) < len(line.values) or not whole:
        return
    room = plot.width.pixels - plot.width.beside
    for part, (value, said) in enumerate(zip(known, line.said, strict=True), 1):
        if not value:
            continue
        fits = room * value / whole >= DIGIT * (len(said) + 1)
        yield {
            "row": at,
            "part": part,
            "value": float(value),
            "said": said if fits else "",
            "fill": f"part-{part}",
            "ink": f"on-{part}",
        }
