"""The rows of a measure as CSV: the same words and numbers as in its table, for programs."""

from __future__ import annotations

import csv
import io
from datetime import date

from generator.measures.measure import Cell, Measure
from generator.wording import Sentence, Text, Wording

_INDONESIAN = Wording("id")
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins with one of these is taken for a formula by a spreadsheet (OWASP)."""


def as_csv(measure: Measure) -> bytes:
    """Return the table: a header of column names, numbers with a point, words in Indonesian.

    A withheld count is the word in its place, no data is empty, days are ISO 8601.
    """
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow([column.id for column in measure.columns])
    writer.writerows([_written(cell) for cell in row.cells] for row in measure.rows)
    return made.getvalue().encode()


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case Sentence() | Text():
            return _harmless(_INDONESIAN.value(cell))
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
