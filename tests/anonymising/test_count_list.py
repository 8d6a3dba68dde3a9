from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.anonymising.count_list import CountList, count_list, edition_name
from generator.anonymising.grid import Grid
from generator.checks.count_tables import COUNT_TABLES
from generator.errors import FindingsError
from tests.anonymising.lists import a_grid, a_nip
from tests.record_builders import hints, lines

UPTAKE = COUNT_TABLES[0]
HEADER = ("Pelatihan", "Kecamatan", "Wilayah Terpencil", "Pendaftar", "Diterima", "Selesai")
ROW = ("pka-2026-1", "Contoh Tengah", "tidak", "34", "8", "0")
AT = "rahasia/nilai.csv"


def listed(*rows: Sequence[str], header: Sequence[str] = HEADER, without: str = "") -> CountList:
    return count_list(UPTAKE, a_grid(rows, header), (without,))


def refusal(*rows: Sequence[str], header: Sequence[str] = HEADER) -> FindingsError:
    with pytest.raises(FindingsError) as caught:
        listed(*rows, header=header)
    return caught.value


def test_headings_of_an_office() -> None:
    """Indonesian titles and those of the table are known, in any order; others are told."""
    first = listed(ROW)
    assert first.header == ("training", "district", "remote", "applied", "accepted", "completed")
    assert next(first.rows()) == ("pka-2026-1", "Contoh Tengah", "no", "34", "8", "0")
    turned = listed(
        ("x", *reversed(ROW), ""),
        header=("No", "completed", "ACCEPTED", "applied", "remote", "district", "training", "Cat."),
    )
    assert next(turned.rows()) == next(first.rows())
    assert turned.unused == (0, 7)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("1.034", "1034"), ("1,034", "1034"), ("1 034 567", "1034567"), (" 12 ", "12"), ("7", "7")],
)
def test_counts(written: str, meant: str) -> None:
    """Whole numbers are read however their thousands are grouped."""
    made = listed((*ROW[:3], written, "1", "1"))
    assert made.column("applied") == (meant,)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("<10", "Tulis jumlah sebenarnya; perintah ini yang menahan angka kecil."),
        (">=10", "Tulis jumlah sebenarnya; perintah ini yang menahan angka kecil."),
        ("", "Tulis 0 bila memang tidak seorang pun; sel kosong bukan nol."),
        ("-3", "Tulis bilangan bulat tanpa huruf dan tanpa desimal, misalnya 12."),
        ("12,5", "Tulis bilangan bulat tanpa huruf dan tanpa desimal, misalnya 12."),
        ("1.0345", "Tulis bilangan bulat tanpa huruf dan tanpa desimal, misalnya 12."),
        ("dua", "Tulis bilangan bulat tanpa huruf dan tanpa desimal, misalnya 12."),
    ],
)
def test_no_counts(written: str, hint: str) -> None:
    """What is no count is refused at its cell, and not repeated."""
    found = refusal(ROW, (*ROW[:4], written, "1")).findings
    assert lines(found) == [f"{AT}:3:5: galat: accepted: bukan jumlah orang [count-list-value]"]
    assert hints(found) == [hint]


def test_amounts_and_words() -> None:
    """Hours are grouped like people, and what a row is about may be said in Indonesian."""
    header = ("Instansi", "Periode", "Menurut", "Kelompok", "Sumber", "Pegawai", "JP", "20 JP")
    row = ("kota-contoh", "2026-s1", "Kecamatan", "Contoh Hulu", "Rekap", "1.200", "12.400", "90")
    hours = next(one for one in COUNT_TABLES if one.name == "training-hours")
    made = count_list(hours, a_grid([row], (*header[:-1], "minimal 20 JP")))
    assert (made.column("by"), made.column("hours")) == (("district",), ("12400",))
    odd = count_list(hours, a_grid([(*row[:6], "1,5", "90")], (*header[:-1], "minimal 20 JP")))
    assert odd.column("hours") == ("1,5",)


def test_columns() -> None:
    """A doubled column and a missing one are refused, with the titles that are known."""
    found = refusal(ROW, header=(*HEADER[:4], "applied", "Lain")).findings
    assert lines(found) == [
        f"{AT}:1:5: galat: kolom ini berarti sama dengan kolom ke-4 [count-list-columns]",
        f"{AT}:1:1: galat: kolom “accepted” belum ada [count-list-columns]",
        f"{AT}:1:1: galat: kolom “completed” belum ada [count-list-columns]",
    ]
    assert "accepted, diterima, peserta" in hints(found)[1]


def test_people() -> None:
    """A list of people is no list of counts: a number of theirs is refused, never repeated."""
    found = refusal((a_nip(3), *ROW[1:])).findings
    assert lines(found) == [f"{AT}:2:1: galat: training: sel ini memuat NIP [direct-identifier]"]


def test_left_out() -> None:
    """An edition that is left out is not read at all, whatever stands in its rows."""
    made = listed(ROW, ("pkp-2026-1", "Contoh Utara", "ya", "?", "", ""), without="pkp-2026-1")
    assert made.column("training") == ("pka-2026-1",)
    assert edition_name(("kota-contoh", "2026-s1")) == "kota-contoh/2026-s1"


def test_places() -> None:
    """Places are those of the office's own file."""
    grid = a_grid([ROW], HEADER)
    moved = Grid(AT, tuple(reversed(grid.header)), (tuple(reversed(grid.rows[0])),))
    made = count_list(UPTAKE, moved)
    place = made.place(0, "training")
    assert (place.path, place.line, place.column) == (AT, 2, 1)
    assert made.place(0).column == 1
    assert made.place(None, "remote").line == 1
    assert made.place(0, "nobody") == made.place(0)
