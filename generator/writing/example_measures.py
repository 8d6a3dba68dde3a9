"""Measures as the examples of components write them, in few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from generator.counts.withheld import Withheld
from generator.measures.measure import Cell, Chart, Column, Form, Measure, Row
from generator.pages.figure import Figure
from generator.pages.page import Address
from generator.wording import Sentence, Text

AS_OF = date(2026, 3, 1)


def example_figure(
    name: str,
    form: str,
    columns: Mapping[str, str],
    rows: Sequence[Sequence[str | int]],
    series: str = "",
    panel: str = "",
    shown: int | None = None,
) -> Figure:
    """Return a figure of invented numbers; the first column names the rows.

    ``columns`` maps names to headings. All that is no series or panel is drawn. Texts such as
    ``<10`` are withheld counts.
    """
    label, *others = columns
    values = tuple(one for one in others if one not in {series, panel})
    measure = Measure(
        id=name,
        english=name,
        group="system",
        title=Sentence("Contoh grafik"),
        headline=Sentence("Angka pada contoh ini tidak berarti apa-apa."),
        subject=Sentence("Jumlah menurut baris"),
        formula=Sentence("Dikarang."),
        source=Sentence("Tidak ada"),
        period=(date(2026, 1, 1), AS_OF),
        n=len(rows),
        counted=Sentence("baris"),
        columns=tuple(Column(key, Sentence(title)) for key, title in columns.items()),
        rows=tuple(Row(tuple(map(_cell, cells))) for cells in rows),
        chart=Chart(Form(form), label, values, series, panel) if form else None,
    )
    here = Address("#", "#")
    return Figure(measure, Text("Kota Contoh"), AS_OF, here, "data.csv", "about.json", 1, shown)


def _cell(written: str | int) -> Cell:
    if isinstance(written, int):
        return written
    return Withheld(written) if written in set(Withheld) else Text(written)
