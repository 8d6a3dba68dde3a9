from __future__ import annotations

from datetime import date
from decimal import Decimal

from generator.counts.withheld import Withheld
from generator.measures.measure import Cell, Column, Row
from generator.measures.table import as_csv
from generator.wording import Text, say
from tests.measures.reading import a_measure

CELLS: tuple[Cell, ...] = (
    Text("Dinas, Satu", "Office"),
    1200,
    Decimal("7.50"),
    Withheld.GUARD,
    say("%(n)s hari", n=3),
    date(2026, 3, 1),
    None,
    Text("=1+1"),
)


def test_every_kind_of_cell() -> None:
    """Numbers have a point and no groups, words are Indonesian, formulas are made harmless."""
    columns = tuple(Column(f"c{at}", say("Kolom")) for at in range(len(CELLS)))
    made = as_csv(a_measure(columns=columns, rows=(Row(CELLS),), chart=None))
    assert made.decode() == (
        'c0,c1,c2,c3,c4,c5,c6,c7\n"Dinas, Satu",1200,7.50,>=10,3 hari,2026-03-01,,\'=1+1\n'
    )
