from __future__ import annotations

import pytest

from generator.measures.measure import Chart, Column, Form, Row
from generator.wording import Text, say
from tests.measures.reading import a_measure


def test_columns_by_name() -> None:
    """A column is found by its name, and holds numbers where any of its cells does."""
    measure = a_measure()
    assert measure.column("name") == (Text("Satu"), Text("Dua"))
    assert [measure.is_number(name) for name in ("name", "count")] == [False, True]


@pytest.mark.parametrize(
    "changes",
    [
        {"rows": (Row((Text("Satu"),)),)},
        {"chart": Chart(Form.BARS, "name", ("missing",))},
        {"chart": Chart(Form.BARS, "name", ())},
        {"chart": Chart(Form.SHARES, "name", ("count",) * 5)},
    ],
)
def test_what_does_not_fit_is_a_bug(changes: dict[str, object]) -> None:
    """Rows of another length, unknown columns, and charts of too many parts are refused."""
    with pytest.raises(ValueError, match="contoh"):
        a_measure(**changes)


def test_what_all_rows_share_stands_in_the_file_alone() -> None:
    """A column of words that are all the same is left out of the table on the page."""
    columns = (Column("name", say("Nama")), Column("n", say("Jumlah")), Column("by", say("Oleh")))
    rows = (Row((Text("Satu"), 3, Text("Kota"))), Row((Text("Dua"), 3, Text("Kota"))))
    chart = Chart(Form.BARS, "name", ("n",))
    assert a_measure(columns=columns, rows=rows, chart=chart).places == (0, 1)
    assert a_measure(columns=columns, rows=rows[:1], chart=chart).places == (0, 1)
    assert a_measure(columns=columns, rows=(), chart=chart).places == (0, 1, 2)


def test_a_table_may_stand_alone() -> None:
    """A measure without a chart is one all the same."""
    assert a_measure(chart=None).chart is None
