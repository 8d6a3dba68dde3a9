"""An office's identified list: bytes to cells. It never stands under ``data/``."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.anonymising.grid import Grid
from generator.anonymising.rules import LIST_READABLE
from generator.errors import FindingsError
from generator.finding import Finding
from generator.reading.decoding import MIB, decode
from generator.reading.workbook import MOST_SHEET_ROWS, NotAWorkbookError, read_sheets
from generator.source import Place, Scalar
from generator.wording import Sentence, say

MOST_BYTES = 32 * MIB
_CSV, _WORKBOOK = ".csv", ".xlsx"


def read_identified_list(path: Path) -> Grid:
    """Return the cells of a list, ``.csv`` or ``.xlsx`` by its name.

    Raises ``FindingsError`` where the file is neither, is damaged, or has more than one sheet.
    """
    shown = path.as_posix()
    if path.suffix.lower() not in {_CSV, _WORKBOOK}:
        raise _refuse(
            Place(shown),
            say("bukan berkas .csv atau .xlsx"),
            say("Simpan ulang dari lembar kerja sebagai .xlsx atau CSV UTF-8."),
        )
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if path.suffix.lower() == _WORKBOOK:
        return grid_of_workbook(data, shown)
    return grid_of_csv(data, shown)


def grid_of_csv(data: bytes, path: str) -> Grid:
    """Return the cells of a CSV file; a semicolon in the header tells its dialect.

    Indonesian spreadsheets write a semicolon between cells and a comma before decimals, English
    ones a comma and a point. Raises ``FindingsError``.
    """
    decoded = decode(data, path, MOST_BYTES)
    if decoded.findings:
        raise FindingsError(decoded.findings)
    separator = ";" if ";" in decoded.text.partition("\n")[0] else ","
    try:
        rows = list(_csv_rows(decoded.text, separator))
    except csv.Error:
        raise _refuse(
            Place(path),
            say("susunan CSV rusak: tanda kutip tidak berpasangan atau sel terlalu panjang"),
            say("Simpan ulang daftar itu sebagai CSV UTF-8 dari lembar kerja."),
        ) from None
    return _grid(path, rows, "," if separator == ";" else ".")


def grid_of_workbook(data: bytes, path: str) -> Grid:
    """Return the cells of the one sheet that holds anything. Raises ``FindingsError``.

    The column of a place is that of the sheet: 1 for A.
    """
    save_again = say("Simpan satu lembar berisi daftar itu sebagai .xlsx tanpa kata sandi.")
    try:
        sheets = read_sheets(data, MOST_BYTES)
    except NotAWorkbookError:
        message = say(
            "bukan .xlsx yang dapat dibaca, atau lebih dari %(rows)s baris", rows=MOST_SHEET_ROWS
        )
        raise _refuse(Place(path), message, save_again) from None
    filled = [rows for rows in sheets if rows]
    if len(filled) > 1:
        raise _refuse(Place(path), say("lebih dari satu lembar berisi"), save_again)
    rows = filled[0] if filled else ()
    return _grid(
        path,
        [
            tuple(Scalar(text, line, column) for column, text in enumerate(cells, start=1))
            for line, cells in rows
        ],
        "",
    )


def _csv_rows(text: str, separator: str) -> Iterator[tuple[Scalar, ...]]:
    lines = text.splitlines()
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    start = 1
    for cells in reader:
        if cells:
            columns = _starts(lines[start - 1], separator)
            columns += [columns[-1]] * (len(cells) - len(columns))
            yield tuple(
                Scalar(cell, start, column) for cell, column in zip(cells, columns, strict=False)
            )
        start = reader.line_num + 1


def _starts(line: str, separator: str) -> list[int]:
    """Return the character columns, from 1, at which the cells of a line start."""
    starts, quoted = [1], False
    for position, character in enumerate(line, start=1):
        if character == '"':
            quoted = not quoted
        elif character == separator and not quoted:
            starts.append(position + 1)
    return starts


def _grid(path: str, rows: Sequence[tuple[Scalar, ...]], decimal: str) -> Grid:
    filled = [row for row in rows if any(cell.text.strip() for cell in row)]
    if not filled:
        raise _refuse(
            Place(path),
            say("daftar ini kosong"),
            say("Isi baris judul, lalu satu baris untuk setiap peserta."),
        )
    header = filled[0]
    while not header[-1].text.strip():
        header = header[:-1]
    width = len(header)
    uneven = [
        row for row in filled if len(row) < width or any(cell.text.strip() for cell in row[width:])
    ]
    if uneven:
        raise FindingsError([_uneven(path, row, width) for row in uneven])
    return Grid(path, header, tuple(row[:width] for row in filled[1:]), decimal)


def _uneven(path: str, row: Sequence[Scalar], width: int) -> Finding:
    return Finding(
        LIST_READABLE,
        Place(path, row[0].line, 1),
        say("baris memuat %(cells)s sel, judul %(width)s kolom", cells=len(row), width=width),
        say("Periksa pemisah dan tanda kutip pada baris itu; desimal koma perlu diapit kutip."),
    )


def _refuse(place: Place, message: Sentence, hint: Sentence) -> FindingsError:
    return FindingsError([Finding(LIST_READABLE, place, message, hint)])
