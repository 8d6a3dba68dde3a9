from __future__ import annotations

from generator.counts.withheld import Withheld
from generator.measures.measure import Chart, Form
from generator.wording import Text
from generator.writing.example_measures import example_figure


def test_a_figure_in_few_words() -> None:
    """The first column names the rows; what is no series or panel is drawn."""
    columns = {"year": "Tahun", "score": "Nilai", "instrument": "Instrumen"}
    made = example_figure("a", "line", columns, [["2024", "<10", "lama"]], series="instrument")
    assert made.measure.chart == Chart(Form.LINE, "year", ("score",), series="instrument")
    assert made.measure.rows[0].cells == (Text("2024"), Withheld.SMALL, Text("lama"))
    assert example_figure("a", "", columns, [["2024", 12, "lama"]]).measure.chart is None
