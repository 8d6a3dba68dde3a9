from __future__ import annotations

from decimal import Decimal

from generator.charts.plot import (
    MOST_LINES,
    NARROW,
    WIDE,
    Plot,
    Width,
    is_cut,
    keys,
    plots,
    spoken,
)
from generator.counts.withheld import Withheld
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.wording import Text, Wording, say
from tests.measures.reading import a_measure

SAY = Wording()
COLUMNS = (
    Column("name", say("Nama")),
    Column("first", say("Pertama")),
    Column("second", say("Kedua")),
    Column("where", say("Letak")),
)
ROWS = (
    Row((Text("Satu"), 3, 1, Text("Desa"))),
    Row((Text("Dua"), Withheld.SMALL, 4, Text("Kota"))),
    Row((Text("Tiga"), None, 2, Text("Desa"))),
)


def drawn(chart: Chart, rows: tuple[Row, ...] = ROWS) -> Measure:
    return a_measure(columns=COLUMNS, rows=rows, chart=chart)


def only(measure: Measure, width: Width = NARROW) -> Plot:
    (plot,) = plots(measure, SAY, width)
    return plot


def test_bars_are_as_long_as_the_longest() -> None:
    """The greatest value fills the bar; what is withheld or unknown has no length."""
    plot = only(drawn(Chart(Form.BARS, "name", ("first",))))
    assert plot.most == 3
    assert [line.values for line in plot.lines] == [(Decimal(3),), (None,), (None,)]
    assert [line.said for line in plot.lines] == [("3",), ("<10",), ("–",)]


def test_a_full_bar_may_be_given() -> None:
    """A percentage is drawn against a hundred; where no value is known, against one."""
    full = drawn(Chart(Form.BARS, "name", ("first",), most=100))
    assert only(full).most == 100
    assert only(drawn(Chart(Form.BARS, "name", ("first",)), ROWS[1:])).most == 1


def test_parts_have_names() -> None:
    """A chart of several values has a key, and a row that is not wholly known says its numbers."""
    measure = drawn(Chart(Form.SHARES, "name", ("first", "second")))
    assert [SAY.text(key) for key in keys(measure)] == ["Pertama", "Kedua"]
    assert [line.label for line in only(measure).lines] == ["Satu", "Dua: <10 · 4", "Tiga: – · 2"]
    assert keys(drawn(Chart(Form.BARS, "name", ("first",)))) == ()
    assert keys(a_measure(chart=None)) == ()


def test_panels_share_one_scale() -> None:
    """Small charts stand in the order of their first row, with bars that can be compared."""
    measure = drawn(Chart(Form.PANELS, "name", ("second",), panel="where"))
    made = plots(measure, SAY, NARROW)
    assert [(plot.panel, len(plot.lines), plot.most) for plot in made] == [
        ("Desa", 2, 4),
        ("Kota", 1, 4),
    ]


def test_a_line_knows_its_series() -> None:
    """The series of each point is kept, so that the line can break."""
    plot = only(drawn(Chart(Form.LINE, "name", ("second",), series="where")))
    assert [line.series for line in plot.lines] == ["Desa", "Kota", "Desa"]


def test_long_labels_and_long_tables_are_cut() -> None:
    """A label has two lines at most, and the first rows alone are drawn."""
    rows = tuple(Row((Text("Kepala dinas " * 9), 1, 1, Text("Desa"))) for _ in range(20))
    measure = drawn(Chart(Form.BARS, "name", ("first",)), rows)
    plot = only(measure, WIDE)
    assert len(plot.lines) == MOST_LINES
    assert plot.lines[0].label.count("\n") == 1
    assert plot.lines[0].label.endswith("…")
    assert is_cut(measure)
    assert not is_cut(a_measure(chart=None))


def test_nothing_to_draw() -> None:
    """A measure without rows or without a chart has no plot."""
    assert plots(a_measure(chart=None), SAY, WIDE) == ()
    assert plots(a_measure(rows=()), SAY, WIDE) == ()


def test_cells_are_said_in_the_language() -> None:
    """Numbers have the separators of the language; a guarded count is told with its sign."""
    cells = (1200, Decimal("7.50"), Withheld.GUARD, None, say("%(n)s hari", n=3))
    assert [spoken(cell, SAY) for cell in cells] == ["1.200", "7,50", "≥10", "–", "3 hari"]
    assert spoken(1200, Wording("en")) == "1,200"
