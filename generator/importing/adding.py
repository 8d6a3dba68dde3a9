"""Lists that become records of one type beside those that are there: what became of each row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.finding import Finding
from generator.importing.cleaning import Repair, clean
from generator.importing.loose_table import LooseTable
from generator.importing.report import Report
from generator.importing.rules import MAP_COLUMN
from generator.records import Record
from generator.records.base import Part
from generator.records.parsing import Plain, nearest_hint
from generator.source import Document, Place, Steps
from generator.wording import say


@dataclass(frozen=True, slots=True)
class Added:
    """The records of a list by id, the place of the row of each, and what happened to the rest."""

    record_type: type[Record]
    values: Mapping[str, Mapping[str, Plain]]
    places: Mapping[str, Place]
    rows: int
    repaired: Mapping[Repair, int]
    refused: tuple[Finding, ...]
    unused: tuple[str, ...] = ()

    def report(self, standing: Mapping[str, Finding]) -> Report:
        """Return the report; ``standing`` are records that are there already, not written."""
        refused = (*self.refused, *(standing[key] for key in sorted(standing)))
        kind = self.record_type.kind_of_record
        return Report(
            rows=self.rows,
            written={kind: len(self.values) - len(standing)},
            repaired=self.repaired,
            refused=tuple(sorted(refused, key=lambda one: (one.place.path, one.place.line))),
            refused_rows=len({(one.place.path, one.place.line) for one in refused}),
            unused=self.unused,
        )


class Cells:
    """The cells of a table by the fields that a map gives its columns."""

    def __init__(
        self, table: LooseTable, columns: Mapping[str, str], repairs: Counter[Repair]
    ) -> None:
        """Keep where each field stands; repairs of cells are counted in ``repairs``."""
        self.table, self._repairs = table, repairs
        self._at = {field: table.header.index(name) for field, name in columns.items()}

    def raw(self, row: int, field: str) -> str:
        """Return a cell as it was written, empty where no column is named for the field."""
        return self.table.rows[row][self._at[field]] if field in self._at else ""

    def text(self, row: int, field: str) -> str:
        """Return a cell in one line, repaired."""
        text, repaired = clean(self.raw(row, field))
        self._repairs.update(repaired)
        return text

    def place(self, row: int, field: str) -> Place:
        """Return the place of a cell, or of its row."""
        return self.table.cell(row, self._at.get(field, 0))

    @property
    def unused(self) -> tuple[str, ...]:
        """Return the titles of the columns that no field stands for."""
        known = set(self._at.values())
        return tuple(name for at, name in enumerate(self.table.header) if name and at not in known)


def columns_of(part: Part, *fields: str) -> dict[str, str]:
    """Return the columns that a part of a map names, by field."""
    named = ((field, getattr(part, field)) for field in fields)
    return {field: name for field, name in named if name}


def column_findings(
    columns: Mapping[str, str], steps: Steps, document: Document, header: tuple[str, ...]
) -> tuple[Finding, ...]:
    """Return a finding for each column that does not stand exactly once in the list."""
    return tuple(
        Finding(
            MAP_COLUMN,
            document.place((*steps, field)),
            say("kolom untuk %(field)s tidak ada, atau berganda, di daftar", field=field),
            nearest_hint(name, tuple(filter(None, header))),
        )
        for field, name in columns.items()
        if header.count(name) != 1
    )
