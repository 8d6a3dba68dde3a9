"""An office's own list of plain counts: from its cells to the columns of the public table."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.anonymising.columns import plain_title
from generator.anonymising.grid import Grid
from generator.anonymising.rules import COUNT_COLUMNS, COUNT_VALUE
from generator.checks.count_tables import CountTable
from generator.counts.withheld import Withheld
from generator.errors import FindingsError
from generator.finding import Finding
from generator.identifiers import DIRECT_IDENTIFIER, find
from generator.records.parsing import required_names
from generator.source import Place, Scalar, Table
from generator.wording import say

_COUNT = re.compile(r"\d{1,12}|\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*", re.ASCII)
_NO_DIGIT = re.compile(r"\D")
_AMOUNTS = frozenset(("hours",))
"""Whole numbers that count no people; offices group their thousands all the same."""
_BY: Mapping[str, str] = {"kecamatan": "district", "unit kerja": "unit", "jenjang": "class"}
_FLAGS: Mapping[str, str] = {"ya": "yes", "y": "yes", "tidak": "no", "t": "no"}


@dataclass(frozen=True, slots=True)
class CountList(Table):
    """A list in the columns of its public table; places are those of the office's own file.

    ``cells`` are the cells of each row, ``titles`` those of the header, both in the order of
    ``header``; ``unused`` are columns of the list, from 0, that the table does not have.
    """

    titles: tuple[Scalar, ...]
    cells: tuple[tuple[Scalar, ...], ...]
    unused: tuple[int, ...]

    def place(self, row: int | None = None, name: str | None = None) -> Place:
        """Return the place of a cell; of a row without ``name``; of the header without ``row``."""
        cells = self.titles if row is None else self.cells[row]
        cell = cells[self.header.index(name) if name in self.header else 0]
        return Place(self.path, cell.line, cell.column)


def count_list(table: CountTable, grid: Grid, left_out: Collection[str] = ()) -> CountList:
    """Return the list, its counts as plain digits, without the editions named in ``left_out``.

    Raises ``FindingsError`` where a column is missing or doubled, where a count is none, or where
    a cell holds an identifier of a person.
    """
    header, at, unused = _columns(table, grid)
    rows = [tuple(row[index] for index in at) for row in grid.rows]
    rows = [row for row in rows if _edition(table, header, row) not in left_out]
    findings: list[Finding] = []
    texts = [_texts(table, grid, header, row, findings) for row in rows]
    if findings:
        raise FindingsError(findings)
    return CountList(
        path=grid.path,
        header=header,
        columns=tuple(tuple(row[index] for row in texts) for index in range(len(header))),
        lines=[row[0].line for row in rows],
        raw=(),
        titles=tuple(grid.header[index] for index in at),
        cells=tuple(rows),
        unused=unused,
    )


def edition_name(key: Sequence[str]) -> str:
    """Return the name of an edition, as an officer writes it on the command line."""
    return "/".join(key)


def _edition(table: CountTable, header: Sequence[str], row: Sequence[Scalar]) -> str:
    said = dict(zip(header, row, strict=True))
    return edition_name([_line(said[name].text) for name in table.edition])


def _columns(
    table: CountTable, grid: Grid
) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...]]:
    """Return the columns of the table that the list has, where they are, and what is left."""
    names = table.columns
    meanings = {
        plain_title(title): name for name in names for title in table.headings.get(name, ())
    }
    meanings |= {plain_title(name): name for name in names}
    roles = [meanings.get(plain_title(cell.text), "") for cell in grid.header]
    findings = [*_twice(grid, roles), *_missing(table, grid, roles)]
    if findings:
        raise FindingsError(findings)
    header = tuple(name for name in names if name in roles)
    unused = tuple(index for index, role in enumerate(roles) if not role)
    return header, tuple(roles.index(name) for name in header), unused


def _twice(grid: Grid, roles: Sequence[str]) -> Iterator[Finding]:
    for index, role in enumerate(roles):
        if role and role in roles[:index]:
            yield Finding(
                COUNT_COLUMNS,
                grid.place_of(grid.header[index]),
                say(
                    "kolom ini berarti sama dengan kolom ke-%(first)s", first=roles.index(role) + 1
                ),
                say("Hapus salah satu, atau ganti judulnya."),
            )


def _missing(table: CountTable, grid: Grid, roles: Sequence[str]) -> Iterator[Finding]:
    for name in required_names(table.record):
        if name not in roles:
            yield Finding(
                COUNT_COLUMNS,
                grid.place_of(grid.header[0]),
                say("kolom “%(name)s” belum ada", name=name),
                say(
                    "Beri salah satu judul ini pada kolomnya: %(titles)s.",
                    titles=", ".join((name, *table.headings.get(name, ()))),
                ),
            )


def _texts(
    table: CountTable,
    grid: Grid,
    header: Sequence[str],
    row: Sequence[Scalar],
    findings: list[Finding],
) -> tuple[str, ...]:
    """Return the texts of a row as the public table has them, and keep what is wrong."""
    texts: list[str] = []
    for name, cell in zip(header, row, strict=True):
        text = _line(cell.text)
        place = grid.place_of(cell)
        if name in table.counts:
            findings += _count_findings(name, text, place)
            text = _NO_DIGIT.sub("", text)
        else:
            findings += _identifier_findings(name, text, place)
            if name in _AMOUNTS and _COUNT.fullmatch(text):
                text = _NO_DIGIT.sub("", text)
            elif name == "by":
                text = _BY.get(text.casefold(), text.casefold())
            if table.record.model_fields[name].annotation is bool:
                text = _FLAGS.get(text.casefold(), text.casefold())
        texts.append(text)
    return tuple(texts)


def _line(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _count_findings(name: str, text: str, place: Place) -> Iterator[Finding]:
    if _COUNT.fullmatch(text):
        return
    if text in tuple(Withheld):
        hint = say("Tulis jumlah sebenarnya; perintah ini yang menahan angka kecil.")
    elif text:
        hint = say("Tulis bilangan bulat tanpa huruf dan tanpa desimal, misalnya 12.")
    else:
        hint = say("Tulis 0 bila memang tidak seorang pun; sel kosong bukan nol.")
    message = say("%(name)s: bukan jumlah orang", name=name)
    yield Finding(COUNT_VALUE, place, message, hint)


def _identifier_findings(name: str, text: str, place: Place) -> Iterator[Finding]:
    for kind in sorted({hit.kind for hit in find(text)}):
        yield Finding(
            DIRECT_IDENTIFIER,
            place,
            say("%(name)s: sel ini memuat %(kind)s", name=name, kind=kind.value),
            say("Daftar ini memuat jumlah, bukan orang. Periksa kolomnya."),
        )
