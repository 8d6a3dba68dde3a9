"""The files of a data folder, as plain values by path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.importing.convert import Pieces
from generator.importing.pieces import Piece
from generator.records import Unit
from generator.records.parsing import Plain, written_names

PlainTable = tuple[Sequence[str], Sequence[Sequence[str]]]
"""The header of a CSV file and its rows."""


def documents(pieces: Pieces) -> Iterator[tuple[str, Mapping[str, Plain]]]:
    """Yield path and values of every record that has a file of its own, in the order of ids."""
    for record_type, found in pieces.items():
        if record_type.folder:
            for key in sorted(found):
                yield f"{record_type.folder}/{key}.yml", found[key].values


def tables(pieces: Pieces) -> dict[str, PlainTable]:
    """Return ``units.csv`` with the columns that some row fills, or nothing without units."""
    units: Mapping[str, Piece] = pieces[Unit]
    if not units:
        return {}
    rows = [units[key].values for key in sorted(units)]
    filled = {name for row in rows for name in row}
    header = [name for name in written_names(Unit) if name in filled]
    return {Unit.file: (header, [[str(row.get(name, "")) for name in header] for row in rows])}
