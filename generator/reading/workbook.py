"""The sheets of a workbook (``.xlsx``) as texts; the one place that opens workbooks."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Sequence
from typing import Any

import openpyxl

MOST_SHEET_ROWS = 100_000
_MOST_SHEET_COLUMNS = 500
_UNPACKED = 8
"""A workbook may unpack to so many times the bytes that it may have; a bomb unpacks to more."""

Rows = Sequence[tuple[int, tuple[str, ...]]]
"""Rows that hold anything, each with its number in the sheet."""


class NotAWorkbookError(ValueError):
    """Bytes that cannot be read as a workbook, or of which there are too many."""


def read_sheets(data: bytes, most: int) -> tuple[Rows, ...]:
    """Return the rows of each sheet, of the same length within a sheet.

    Results of formulas are those that the spreadsheet stored. ``most`` limits the bytes of the
    file. Raises ``NotAWorkbookError``.
    """
    if len(data) > most:
        msg = "too large"
        raise NotAWorkbookError(msg)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
        if unpacked <= _UNPACKED * most:
            return _sheets(data)
    except Exception as error:
        raise NotAWorkbookError from error
    msg = "unpacks to too much"
    raise NotAWorkbookError(msg)


def _sheets(data: bytes) -> tuple[Rows, ...]:
    with warnings.catch_warnings():
        # What openpyxl does not carry over (drop-down lists, colours) is nothing that we read.
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            return tuple(_rows(sheet) for sheet in book.worksheets)
        finally:
            book.close()


def _rows(sheet: Any) -> Rows:  # noqa: ANN401 - a sheet read row by row has no public type
    sheet.reset_dimensions()  # Some programs write wrong ones.
    found: list[tuple[int, tuple[str, ...]]] = []
    for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells = tuple(map(_text, values))
        if any(cell.strip() for cell in cells):
            found.append((number, cells))
        if len(found) > MOST_SHEET_ROWS or len(cells) > _MOST_SHEET_COLUMNS:
            msg = "too many rows or columns"
            raise NotAWorkbookError(msg)
    width = max((len(cells) for _, cells in found), default=0)
    return [(number, cells + ("",) * (width - len(cells))) for number, cells in found]


def _text(value: object) -> str:
    """Return a cell as the spreadsheet shows it in full.

    A spreadsheet calculates with 15 digits: more are noise of its arithmetic, and a longer whole
    number, such as a NIP, has lost its last digits (it comes out as 1.9…e+17 and is refused).
    """
    if value is None:
        return ""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:.15g}"
    return str(value)
