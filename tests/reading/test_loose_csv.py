"""Other people's lists."""

from __future__ import annotations

import gzip

import pytest

from generator.importing.list_map import Dialect
from generator.reading.loose_csv import MOST_ROWS, read_loose_csv

LIST = 'No;Jabatan\r\n1;Camat  Hulu\r\n\r\n2;"Lurah;\r\nHilir"\r\n3;Kepala\u00a0Dinas\r\n'
SEMICOLON = Dialect(separator=";")


def rules(data: bytes, dialect: Dialect = SEMICOLON, most: int = 1 << 20) -> list[tuple[int, str]]:
    table, findings = read_loose_csv(data, "daftar.csv", dialect, most)
    assert table is None or not findings or table.header
    return [(found.place.line, found.rule.name) for found in findings]


@pytest.mark.parametrize(
    ("data", "dialect"),
    [
        (LIST.encode(), SEMICOLON),
        (LIST.encode("utf-8-sig"), SEMICOLON),
        (LIST.encode("cp1252"), Dialect(separator=";", encoding="cp1252")),
        (LIST.encode("utf-16"), Dialect(separator=";", encoding="utf-16")),
        (gzip.compress(LIST.encode()), SEMICOLON),
    ],
)
def test_cells_are_left_as_they_are(data: bytes, dialect: Dialect) -> None:
    """A list is read plain or packed, in the encoding that the map names; no cell is repaired."""
    table, findings = read_loose_csv(data, "daftar.csv", dialect)
    assert table is not None
    assert not findings
    assert table.header == ("No", "Jabatan")
    assert table.rows == [
        ("1", "Camat  Hulu"),
        ("2", "Lurah;\r\nHilir"),
        ("3", "Kepala\u00a0Dinas"),
    ]
    assert list(table.lines) == [2, 4, 6]
    assert table.blank_rows == 1


def test_letterhead() -> None:
    """Lines above the titles are passed over where the map says on which line these stand."""
    data = b"PANITIA;\nTAHUN 2026;\nNo;Jabatan;;\n1;Camat;;\n"
    table, findings = read_loose_csv(data, "d.csv", Dialect(separator=";", header=3))
    assert table is not None
    assert (table.header, table.rows, findings) == (("No", "Jabatan"), [("1", "Camat")], ())


def test_rows_of_another_length() -> None:
    """A row with too few or too many cells is left out by its line; the others stay."""
    data = b"No;Jabatan\n1\n2;Lurah;x\n3;Camat;\n"
    assert rules(data) == [(2, "list-row-length"), (3, "list-row-length")]
    table, _ = read_loose_csv(data, "d.csv", SEMICOLON)
    assert table is not None
    assert table.rows == [("3", "Camat")]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", 0),
        (b";;\n1;2;3\n", 1),
        (b'No;Jabatan\n1;"Camat\n', 0),
        (b'No;Jabatan\n1;"Camat" Hulu\n', 0),
        ("No;Jabatan\n1;Café\n".encode("cp1252"), 2),
        (gzip.compress(LIST.encode())[:-12], 0),
        (b"\x1f\x8bnot gzip", 0),
    ],
)
def test_broken_lists(data: bytes, line: int) -> None:
    """What is empty, cut off, wrongly quoted or in another encoding is refused as a whole."""
    assert rules(data) == [(line, "list-form")]
    assert read_loose_csv(data, "d.csv", SEMICOLON)[0] is None


def test_too_many_rows() -> None:
    """A small packed file of very many short rows is refused before they are told apart."""
    data = gzip.compress(b"a\n" * (MOST_ROWS + 1))
    assert rules(data, most=1 << 24) == [(0, "list-form")]


def test_bombs() -> None:
    """A small packed file that unpacks to more than the limit is refused, and so is a large one."""
    assert rules(gzip.compress(b"a" * 100_000), most=10_000) == [(0, "list-form")]
    assert rules(b"a" * 100_000, most=10_000) == [(0, "list-form")]


def test_separator_is_one_sign() -> None:
    """A separator of two signs is refused."""
    assert rules(LIST.encode(), Dialect(separator="||")) == [(0, "list-form")]
