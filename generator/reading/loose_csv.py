"""Other people's lists: bytes, also packed, to loose cells; nothing is repaired here."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterator
from dataclasses import replace

from generator.finding import Finding
from generator.importing.list_map import Dialect
from generator.importing.loose_table import LooseTable
from generator.importing.rules import LIST_FORM, ROW_CELLS
from generator.source import Place
from generator.wording import Sentence, say

MIB = 1 << 20
MOST_BYTES = 256 * MIB
"""Bytes of a list, unpacked. A list of all 1.5 million posts of the state would take half."""
MOST_ROWS = 3_000_000
"""Rows of a list. Packed, even very many short ones are few bytes, and each takes memory."""

_PACKED = b"\x1f\x8b"

Read = tuple[LooseTable | None, tuple[Finding, ...]]


def read_loose_csv(
    data: bytes, path: str, dialect: Dialect, most: int = MOST_BYTES, *, placed: bool = False
) -> Read:
    """Return the rows of a list of at most ``most`` bytes, or why it cannot be read.

    ``data`` may be packed with gzip. Rows of another length than the header are left out, each with
    a finding; cells that are empty and stand behind the last title do not count. ``placed`` keeps
    what tells the places of single cells.
    """
    unpacked = _unpack(data, most)
    if not isinstance(unpacked, bytes):
        return _refuse(path, 0, *unpacked)
    try:
        encoding = "utf-8-sig" if dialect.encoding == "utf-8" else dialect.encoding
        text = unpacked.decode(encoding)
    except UnicodeDecodeError as error:
        line = unpacked.count(b"\n", 0, error.start) + 1
        return _refuse(
            path,
            line,
            say("isi baris ini bukan %(encoding)s", encoding=dialect.encoding),
            say("Sebutkan pengodean yang benar di peta, misalnya dialect: {encoding: cp1252}."),
        )
    table, findings = _table(text, path, dialect)
    if table is not None and placed:
        # Cut as the CSV reader counts its lines.
        written = tuple(io.StringIO(text, newline=""))
        table = replace(table, separator=dialect.separator, written=written)
    return table, findings


def _unpack(data: bytes, most: int) -> bytes | tuple[Sentence, Sentence]:
    """Return the bytes of the list, or why there are none; no more than ``most`` are unpacked."""
    try:
        if data.startswith(_PACKED):
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
                data = packed.read(most + 1)
    except (OSError, EOFError, zlib.error):
        return say("berkas .gz ini rusak atau terpotong"), say("Ambil ulang berkasnya.")
    if len(data) > most:
        return (
            say("daftar lebih besar dari %(most)s MiB", most=most // MIB),
            say("Bagi daftar itu menjadi beberapa berkas."),
        )
    return data


def _table(text: str, path: str, dialect: Dialect) -> Read:
    if text.count("\n") > MOST_ROWS:
        return _refuse(
            path,
            0,
            say("daftar lebih dari %(most)s baris", most=MOST_ROWS),
            say("Bagi daftar itu menjadi beberapa berkas."),
        )
    if len(dialect.separator) != 1:
        return _refuse(
            path,
            0,
            say("pemisah kolom bukan satu tanda"),
            say("Tulis satu tanda di peta, misalnya dialect: {separator: “;”}."),
        )
    numbered = _numbered(text, dialect)
    try:
        line, header = next(numbered)
        rows = list(numbered)
    except StopIteration:
        return _refuse(
            path,
            0,
            say("baris judul kolom tidak ditemukan"),
            say("Periksa berkasnya, dan header di peta (nomor baris judul)."),
        )
    except csv.Error:
        return _refuse(
            path,
            0,
            say("susunan CSV rusak: tanda kutip tidak berpasangan atau sel terlalu panjang"),
            say("Simpan ulang daftar itu sebagai CSV dari lembar kerja."),
        )
    return _even(path, line, header, rows)


def _numbered(text: str, dialect: Dialect) -> Iterator[tuple[int, list[str]]]:
    """Yield each row from the header on with the physical line on which it starts."""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=dialect.separator, strict=True)
    start = 1
    for row in lines:
        if start >= dialect.header:
            yield start, row
        start = lines.line_num + 1


def _even(path: str, line: int, titles: list[str], rows: list[tuple[int, list[str]]]) -> Read:
    header = tuple(" ".join(title.split()) for title in titles)
    while header and not header[-1]:
        header = header[:-1]
    if not header:
        return _refuse(path, line, say("baris judul kolom kosong"), say("Periksa header di peta."))
    width, blank = len(header), 0
    kept: list[tuple[str, ...]] = []
    starts: list[int] = []
    findings: list[Finding] = []
    for start, row in rows:
        if not any(cell.strip() for cell in row):
            blank += 1
        elif len(row) < width or any(cell.strip() for cell in row[width:]):
            findings.append(_uneven(path, start, len(row), width))
        else:
            kept.append(tuple(row[:width]))
            starts.append(start)
    return LooseTable(path, header, kept, starts, blank), tuple(findings)


def _uneven(path: str, line: int, cells: int, width: int) -> Finding:
    return Finding(
        ROW_CELLS,
        Place(path, line, 1),
        say("baris memuat %(cells)s sel, judul %(width)s kolom", cells=cells, width=width),
        say("Periksa pemisah dan tanda kutip pada baris itu."),
    )


def _refuse(path: str, line: int, message: Sentence, hint: Sentence) -> Read:
    return None, (Finding(LIST_FORM, Place(path, line, 1), message, hint),)
