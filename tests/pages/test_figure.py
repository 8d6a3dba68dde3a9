from __future__ import annotations

from generator.measures.measure import Row
from generator.pages.figure import figure
from generator.wording import Text, Wording
from tests.builders import a_public_agency, a_publication, by_id
from tests.measures.reading import a_measure


def test_where_a_figure_stands() -> None:
    """A figure knows its address, its files and the size of its rows, rounded up."""
    made = figure(a_publication(), a_measure())
    assert (made.address.id, made.address.en) == ("statistik/contoh/", "en/statistics/sample/")
    assert (made.file, made.size) == ("statistik/contoh/data.csv", 1)
    assert made.about == "statistik/contoh/data.metadata.json"
    assert made.place == a_publication().agencies["kota-contoh"].name
    assert made.shown is None


def test_several_agencies_are_counted() -> None:
    """Numbers of several agencies are from so many of them."""
    agencies = by_id([a_public_agency(), a_public_agency(id="kota-lain")])
    made = figure(a_publication(agencies=agencies), a_measure())
    assert Wording().value(made.place) == "2 instansi"


def test_a_long_table_says_how_much_is_drawn() -> None:
    """Where the table has more rows than the chart the figure knows it."""
    rows = tuple(Row((Text(str(number)), number)) for number in range(30))
    assert figure(a_publication(), a_measure(rows=rows)).shown == 12
