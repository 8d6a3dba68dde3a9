"""Measures as a test reads them: headline and cells in Indonesian."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.charts.plot import spoken
from generator.counts.withheld import Withheld
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.publication import Publication
from generator.wording import Text, Wording, say

SAY = Wording()
Measures = Callable[[Publication], Iterator[Measure]]


def headline(measure: Measure) -> str:
    """Return the finding in words."""
    return SAY.text(measure.headline)


def table(measure: Measure) -> list[list[str]]:
    """Return the cells of all rows as they are said."""
    return [[spoken(cell, SAY) for cell in row.cells] for row in measure.rows]


def the_only(measures: Measures, publication: Publication) -> Measure:
    """Return the one measure that there is."""
    (measure,) = measures(publication)
    return measure


def a_measure(**changes: object) -> Measure:
    """Return a measure of two rows with bars."""
    made: dict[str, object] = {
        "id": "contoh",
        "english": "sample",
        "group": "system",
        "title": say("Contoh"),
        "headline": say("Dua baris."),
        "subject": say("Jumlah menurut baris"),
        "formula": say("Dikarang."),
        "source": say("Tidak ada"),
        "period": None,
        "n": 2,
        "counted": say("baris"),
        "columns": (Column("name", say("Nama")), Column("count", say("Jumlah"))),
        "rows": (Row((Text("Satu"), 12)), Row((Text("Dua"), Withheld.SMALL))),
        "chart": Chart(Form.BARS, "name", ("count",)),
    }
    return Measure(**{**made, **changes})  # type: ignore[arg-type]
