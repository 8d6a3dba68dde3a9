"""A CSV file: a header and rows of texts, one physical line each (RFC 4180, with a comma)."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice

from generator.finding import Finding
from generator.reading import rules
from generator.reading.characters import MOST_FINDINGS
from generator.reading.csv_lines import check_lines, check_start
from generator.reading.decoding import MIB, decode
from generator.reading.scan import CELL, in_order, scan_table, scan_text
from generator.source import Place, Table, cell_column
from generator.wording import Sentence, say

MOST_BYTES = 32 * MIB
_FORMULA_SIGNS = "=+\\-@＝＋－＠"
"""Spreadsheets read the wide signs too (OWASP list of CWE-1236)."""
_FORMULA = re.compile(f"[{_FORMULA_SIGNS}]")
# Prove for a whole file, the first at once, that no cell starts with a blank or a formula, or
# ends with a blank.
_BLANK_OR_FORMULA = re.compile(rf"[{_FORMULA_SIGNS}]|[^\S\n]")
_UNTIDY = re.compile(
    rf'(?:^|[,"])[^\S\n]|(?:^|[,"])[{_FORMULA_SIGNS}]|[^\S\n](?:$|[,"])', re.MULTILINE
)


def read_csv(data: bytes, path: str) -> tuple[Table | None, tuple[Finding, ...]]:
    """Return the table that ``data`` holds, and everything that is wrong with it.

    The table is absent where anything but an identifier was found. ``path`` is the text that names
    the file in findings. Cells are texts, composed (NFC); every row has as many as the header.
    """
    decoded = decode(data, path, MOST_BYTES)
    if decoded.clean is None:
        return None, (*decoded.findings, *scan_text(decoded.text, path, CELL))
    lines = decoded.clean.replace("\r\n", "\n").removesuffix("\n").split("\n")
    if start := check_start(decoded.text, lines, path):
        # Where a tab stands for the comma, it is said once and not for each line.
        others = (f for f in decoded.findings if f.rule is not rules.NO_TABS)
        return None, in_order((start, *others, *scan_text(decoded.text, path, CELL)))
    findings, rows = _read(lines, path, decoded.findings)
    if findings:
        return None, in_order((*findings, *scan_text(decoded.text, path, CELL)))
    columns = tuple(zip(*rows[1:], strict=True)) or tuple(() for _ in rows[0])
    table = Table(path, tuple(rows[0]), columns, range(2, len(lines) + 1), lines)
    return table, in_order(scan_table(table))


def _read(
    lines: Sequence[str], path: str, known: tuple[Finding, ...]
) -> tuple[tuple[Finding, ...], list[list[str]]]:
    """Return what is wrong and the rows; a line with one finding gets no other."""
    if lines.count("") > MOST_FINDINGS:
        blank = (number for number, line in enumerate(lines, start=1) if not line)
        lines = lines[: next(islice(blank, MOST_FINDINGS, None))]
    broken, unreadable = check_lines(lines, path)
    findings = (*known, *broken)
    if 1 in unreadable or len(broken) == MOST_FINDINGS:
        return findings, []
    # The csv module takes each line as one row, because no cell runs over its end any more.
    whole = ("" if number in unreadable else line for number, line in enumerate(lines, start=1))
    rows = list(csv.reader(whole, strict=True))
    text = "\n".join(lines)
    if not unicodedata.is_normalized("NFC", text):
        rows = [[unicodedata.normalize("NFC", cell) for cell in row] for row in rows]
    spoilt = unreadable.union(finding.place.line for finding in known)
    untidy = _BLANK_OR_FORMULA.search(text) and _UNTIDY.search(text)
    for check in (_header, _lengths, *((_cells,) if untidy else ())):
        problems = (f for f in check(rows, lines, path) if f.place.line not in spoilt)
        findings += tuple(islice(problems, MOST_FINDINGS))
    return findings, rows


def _header(rows: Sequence[Sequence[str]], lines: Sequence[str], path: str) -> Iterator[Finding]:
    """Yield a finding for each column title that is blank or stands twice."""
    header = rows[0]
    for index, name in enumerate(header):
        if not name:
            message = say("kolom ke-%(number)s tidak berjudul", number=index + 1)
            hint = say("Isi judulnya, atau hapus kolom dan koma yang berlebih.")
        elif name in header[:index]:
            message = say(
                "judul ini sudah dipakai kolom ke-%(number)s", number=header.index(name) + 1
            )
            hint = say("Setiap kolom memerlukan judul sendiri.")
        else:
            continue
        place = Place(path, 1, cell_column(lines[0], index))
        yield Finding(rules.COLUMN_TITLES, place, message, hint)


def _lengths(rows: Sequence[Sequence[str]], lines: Sequence[str], path: str) -> Iterator[Finding]:
    """Yield a finding for each row that is blank or has more or fewer cells than the header."""
    width = len(rows[0])
    others = {len(row) for row in rows[1:]}
    count = next(iter(others), 0)
    # A single cell is a blank line or another separator, which are told line by line.
    if len(rows) > 2 and len(others) == 1 and 1 < count != width:  # noqa: PLR2004 - two rows agree
        yield Finding(
            rules.ROW_LENGTH,
            Place(path, 1, cell_column(lines[0], min(width, count))),
            say(
                "baris judul memuat %(width)s kolom, semua baris di bawahnya %(count)s sel",
                width=width,
                count=count,
            ),
            say(
                "Periksa judulnya, lalu koma di bawahnya; desimal ditulis dengan titik, teks "
                "berkoma diapit tanda kutip."
            ),
        )
        return
    for index, row in enumerate(rows):
        if len(row) == width and (index == 0 or any(row)):
            continue
        message = say(
            "baris ini memuat %(count)s sel, seharusnya %(width)s", count=len(row), width=width
        )
        hint = say(
            "Periksa komanya; desimal ditulis dengan titik, teks berkoma diapit tanda kutip."
        )
        if index and not any(row):
            message, hint = say("baris ini kosong"), say("Hapus baris itu.")
        place = Place(path, index + 1, cell_column(lines[index], min(width, len(row))))
        if not any(row):
            place = Place(path, index + 1, 1)
        yield Finding(rules.ROW_LENGTH, place, message, hint)


def _cells(rows: Sequence[Sequence[str]], lines: Sequence[str], path: str) -> Iterator[Finding]:
    """Yield a finding for each cell that a spreadsheet would read as something else."""
    for row_index, row in enumerate(rows):
        for index, cell in enumerate(row):
            if wrong := _untidy(cell):
                place = Place(path, row_index + 1, cell_column(lines[row_index], index))
                yield Finding(rules.PLAIN_CELLS, place, *wrong)


def _untidy(cell: str) -> tuple[Sentence, Sentence] | None:
    if cell != cell.strip():
        return say("isi sel diawali atau diakhiri spasi"), say("Hapus spasinya.")
    if _FORMULA.match(cell):
        return (
            say("isi sel diawali tanda yang dibaca lembar kerja sebagai rumus"),
            say("Hapus tanda =, +, -, atau @ di awal."),
        )
    return None
