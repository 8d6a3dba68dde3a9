"""What a chart shows, in the words of one language and at one width, before it is drawn.

Every position is given, none is measured from letters: fonts differ between machines, and the same
records must give the same bytes.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.counts.withheld import Withheld
from generator.measures.measure import Cell, Chart, Form, Measure, Row
from generator.wording import Sentence, Wording

MOST_LINES = 12
"""As many rows are drawn; the table holds all of them."""


@dataclass(frozen=True, slots=True)
class Width:
    """One of the two widths of a drawing, in pixels; ``letters`` fit into the label of a row.

    ``beside`` is the room for labels left of the bars; without any they stand above them.
    """

    name: str
    pixels: int
    beside: int
    letters: int


NARROW = Width("narrow", 270, 0, 36)
WIDE = Width("wide", 560, 200, 27)
WIDTHS = (NARROW, WIDE)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a chart: its label, its values (absent where withheld), and how they are said."""

    label: str
    values: tuple[Decimal | None, ...]
    said: tuple[str, ...]
    series: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart that can be drawn. ``most`` is the value of a full bar; ``panel`` its own heading."""

    form: Form
    width: Width
    lines: tuple[Line, ...]
    most: Decimal
    panel: str = ""


def plots(measure: Measure, wording: Wording, width: Width) -> tuple[Plot, ...]:
    """Return the charts of a measure: one, or one for each panel; none where nothing is drawn."""
    chart = measure.chart
    if chart is None or not measure.rows:
        return ()
    if chart.form is Form.PANELS:
        return tuple(
            _plot(measure, chart, rows, wording, width, panel)
            for panel, rows in _panels(measure, chart, wording)
        )
    return (_plot(measure, chart, measure.rows, wording, width),)


def keys(measure: Measure) -> tuple[Sentence, ...]:
    """Return the names of the parts where a chart tells several apart, in their order."""
    chart = measure.chart
    if chart is None or len(chart.values) == 1:
        return ()
    titles = {column.id: column.title for column in measure.columns}
    return tuple(titles[name] for name in chart.values)


def is_cut(measure: Measure) -> bool:
    """Tell whether a chart shows the first rows only."""
    chart = measure.chart
    return chart is not None and chart.form is not Form.PANELS and len(measure.rows) > MOST_LINES


def spoken(cell: Cell, wording: Wording) -> str:
    """Return a cell as it is said; what is not known is an en dash."""
    match cell:
        case None:
            return "–"
        case Withheld():
            return cell.replace(">=", "≥")
        case int():
            return wording.number(cell)
        case _:
            return wording.value(cell)


def _panels(
    measure: Measure, chart: Chart, wording: Wording
) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """Yield the rows of each panel, in the order in which panels are first named."""
    found: dict[str, list[Row]] = {}
    for row, cell in zip(measure.rows, measure.column(chart.panel), strict=True):
        found.setdefault(spoken(cell, wording), []).append(row)
    yield from ((name, tuple(rows)) for name, rows in found.items())


def _plot(
    measure: Measure,
    chart: Chart,
    rows: tuple[Row, ...],
    wording: Wording,
    width: Width,
    panel: str = "",
) -> Plot:
    places = {column.id: place for place, column in enumerate(measure.columns)}
    lines = tuple(_line(row, chart, places, wording, width) for row in rows[:MOST_LINES])
    return Plot(chart.form, width, lines, _most(measure, chart), panel)


def _line(row: Row, chart: Chart, places: dict[str, int], wording: Wording, width: Width) -> Line:
    cells = [row.cells[places[name]] for name in chart.values]
    series = row.cells[places[chart.series]] if chart.series else None
    said = tuple(spoken(cell, wording) for cell in cells)
    label = spoken(row.cells[places[chart.label]], wording)
    if chart.form is Form.SHARES and None in map(_amount, cells):
        # Its whole is not known, so it has no bar: the numbers that are known follow the name.
        label = f"{label}: {' · '.join(said)}"
    return Line(
        label=_wrapped(label, width.letters),
        values=tuple(map(_amount, cells)),
        said=said,
        series=spoken(series, wording),
    )


def _most(measure: Measure, chart: Chart) -> Decimal:
    """Return the value of a full bar; all panels share it, so that they can be compared."""
    if chart.most is not None:
        return Decimal(chart.most)
    if chart.form is Form.SHARES:
        return Decimal(1)
    drawn = [_amount(cell) for name in chart.values for cell in measure.column(name)]
    return max((value for value in drawn if value), default=Decimal(1))


def _amount(cell: Cell) -> Decimal | None:
    if isinstance(cell, int | Decimal) and not isinstance(cell, Withheld):
        return Decimal(cell)
    return None


def _wrapped(label: str, letters: int) -> str:
    """Return a label in at most two lines."""
    return "\n".join(textwrap.wrap(label, letters, max_lines=2, placeholder=" …"))
