from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from generator.reading import workbook
from generator.reading.workbook import NotAWorkbookError, read_sheets
from tests.reading.workbooks import a_workbook

MOST = 1 << 20


def test_cells() -> None:
    """Numbers are read with the 15 digits of a spreadsheet; a long one has lost its last digits."""
    long = int("19700712" + "199503" + "1" + "001")
    row = ("teks", 84.5, 3, 0.1 + 0.2, long, None, True, date(2026, 3, 20), "0071", " ")
    sheets = read_sheets(a_workbook({"Nilai": [row]}), MOST)
    cells = sheets[0][0][1]
    assert cells[:4] == ("teks", "84.5", "3", "0.3")
    assert cells[4].endswith("e+17")
    assert cells[5:] == ("", "True", "2026-03-20 00:00:00", "0071", " ")


def test_rows() -> None:
    """Blank rows are left out, the others keep their number, and all have one length."""
    sheets = read_sheets(a_workbook({"Nilai": [("a", "b"), (), ("c",)], "Lain": []}), MOST)
    assert [(number, cells) for number, cells in sheets[0]] == [(1, ("a", "b")), (3, ("c", ""))]
    assert list(sheets[1]) == []


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"nip;nama\n"])
def test_no_workbook(data: bytes) -> None:
    """Whatever else the bytes are, they are refused with one error."""
    with pytest.raises(NotAWorkbookError):
        read_sheets(data, MOST)


def test_broken_inside() -> None:
    """A packed file without sheets, or with broken ones, is no workbook."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("xl/workbook.xml", "<x")
    with pytest.raises(NotAWorkbookError):
        read_sheets(packed.getvalue(), MOST)


def test_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is too large, unpacks to too much, or has too many rows, is refused."""
    data = a_workbook({"Nilai": [("a" * 100,)] * 3})
    for most in (10, len(data) // 20):
        with pytest.raises(NotAWorkbookError):
            read_sheets(data, most)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", b"0" * 9 * MOST)
    assert len(bomb.getvalue()) < MOST
    with pytest.raises(NotAWorkbookError, match="unpacks"):
        read_sheets(bomb.getvalue(), MOST)
    monkeypatch.setattr(workbook, "MOST_SHEET_ROWS", 2)
    with pytest.raises(NotAWorkbookError):
        read_sheets(data, MOST)
