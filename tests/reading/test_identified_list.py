from __future__ import annotations

from pathlib import Path

import pytest

from generator.anonymising.grid import Grid
from generator.errors import FindingsError
from generator.reading.identified_list import (
    grid_of_csv,
    grid_of_workbook,
    read_identified_list,
)
from tests.anonymising.lists import a_name, a_nip
from tests.reading.printed import hints, printed
from tests.reading.workbooks import a_workbook

FORM = "[private-list-form]"
SECRET = a_nip(3)


def texts(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row] for row in (grid.header, *grid.rows)]


@pytest.mark.parametrize(
    ("data", "decimal"),
    [
        (f'nip,nama,paper\n{SECRET},"A, B",84.5\n', "."),
        (f"\ufeffnip;nama;paper\r\n{SECRET};A, B;84.5\r\n", ","),
        (f'nip;nama;paper;;\n\n;;;;\n{SECRET};"A, B";84.5;;', ","),
    ],
)
def test_both_dialects(data: str, decimal: str) -> None:
    """A semicolon in the header tells the dialect; blank rows and columns do not count."""
    grid = grid_of_csv(data.encode(), "nilai.csv")
    assert texts(grid) == [["nip", "nama", "paper"], [SECRET, "A, B", "84.5"]]
    assert grid.decimal == decimal


def test_places() -> None:
    """A cell has the line and the character column where it starts, also behind a break."""
    grid = grid_of_csv(b'nip,nama,paper\n"1","A\nB",3\n"4;",C,5\n', "nilai.csv")
    places = [[(cell.line, cell.column) for cell in row] for row in grid.rows]
    assert places[1] == [(4, 1), (4, 6), (4, 8)]
    assert places[0][:2] == [(2, 1), (2, 5)]
    assert texts(grid)[1] == ["1", "A\nB", "3"]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", f"0:0: daftar ini kosong {FORM}"),
        (b";;\n;;\n", f"0:0: daftar ini kosong {FORM}"),
        (f"nip;nama\n{SECRET}\n".encode(), f"2:1: baris memuat 1 sel, judul 2 kolom {FORM}"),
        (f"nip;nama\n{SECRET};A;9\n".encode(), f"2:1: baris memuat 3 sel, judul 2 kolom {FORM}"),
        (
            f'nip;nama\n{SECRET};"A\n'.encode(),
            (
                "0:0: susunan CSV rusak: tanda kutip tidak berpasangan atau sel terlalu panjang"
                f" {FORM}"
            ),
        ),
        (
            "nip;nama\n1;Andr\u00e9".encode("cp1252"),
            "2:7: byte ke-16 berkas ini bukan UTF-8 [utf-8]",
        ),
        (
            b"nip;nama\n1,98609E+17;A\n",
            "2:1: angka ini sudah rusak oleh lembar kerja [spreadsheet-number]",
        ),
    ],
)
def test_refused_csv(data: bytes, line: str) -> None:
    """What cannot be read whole is refused with its place, unrepeated."""
    with pytest.raises(FindingsError) as stop:
        grid_of_csv(data, "nilai.csv")
    assert printed(stop.value.findings) == [f"nilai.csv:{line}"]
    assert SECRET not in "".join(hints(stop.value.findings))


def test_a_workbook() -> None:
    """The one filled sheet is read; places are those of the sheet."""
    rows = [("nip", "nama", "paper"), (), (SECRET, a_name(0), 84.5)]
    grid = grid_of_workbook(a_workbook({"Kosong": [], "Nilai": rows}), "nilai.xlsx")
    assert texts(grid) == [["nip", "nama", "paper"], [SECRET, a_name(0), "84.5"]]
    assert (grid.place(0, 2).line, grid.place(0, 2).column) == (3, 3)
    assert grid.decimal == ""


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (a_workbook({"A": [("nip",)], "B": [("x",)]}), "lebih dari satu lembar berisi"),
        (a_workbook({"A": []}), "daftar ini kosong"),
        (b"nip;nama", "bukan .xlsx yang dapat dibaca, atau lebih dari 100000 baris"),
    ],
)
def test_refused_workbooks(data: bytes, line: str) -> None:
    """A workbook with two filled sheets, with none, or that is none, is refused."""
    with pytest.raises(FindingsError) as stop:
        grid_of_workbook(data, "nilai.xlsx")
    assert printed(stop.value.findings) == [f"nilai.xlsx:0:0: {line} {FORM}"]


def test_files(tmp_path: Path) -> None:
    """The name's ending tells how a file is read; an old workbook is refused unread."""
    (tmp_path / "NILAI.CSV").write_text("nip;nama\n1;A\n")
    (tmp_path / "nilai.xlsx").write_bytes(a_workbook({"A": [("nip", "nama"), ("1", "A")]}))
    for name in ("NILAI.CSV", "nilai.xlsx"):
        assert texts(read_identified_list(tmp_path / name)) == [["nip", "nama"], ["1", "A"]]
    with pytest.raises(FindingsError) as stop:
        read_identified_list(tmp_path / "nilai.xls")
    assert "bukan berkas .csv atau .xlsx" in printed(stop.value.findings)[0]
