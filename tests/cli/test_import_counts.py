"""``merit import counts``."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.run import run
from generator.pipeline import check
from tests.reading.workbooks import a_workbook
from tests.record_builders import TRAINING, UPTAKE, Change, a_data_folder, gone, swap
from tests.site_builders import contents, write

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
GUIDES = ("content/panduan/impor.md", "content/en/guide/import.md")
LIST = """\
Pelatihan;Kecamatan;Terpencil;Pendaftar;Diterima;Selesai;Catatan
pka-2026-1;Contoh Tengah;tidak;34;28;27;
pka-2026-1;Contoh Barat;ya;12;2;1;susulan
"""


def an_office(folder: Path, *changes: tuple[str, Change], text: str = LIST) -> Path:
    """Write records in the working directory, and a list of plain counts beside them."""
    a_data_folder(folder, (TRAINING, swap("reserved: {remote_units: 6}\n", "")), *changes)
    write(folder / "kantor" / "jumlah.csv", text)
    return folder / "kantor" / "jumlah.csv"


def imported(name: str = "kantor/jumlah.csv", *more: str) -> int:
    return run(["import", "counts", name, "--table", "uptake", *more])


def test_a_list_of_plain_counts(tmp_path: Path, capsys: Capture) -> None:
    """Small counts and their guards are withheld; the run tells how many, and never which."""
    an_office(tmp_path, (UPTAKE, gone))
    assert imported() == 0
    assert (tmp_path / "data" / UPTAKE).read_text().splitlines() == [
        "training,district,remote,applied,accepted,completed",
        "pka-2026-1,Contoh Barat,yes,12,<10,<10",
        "pka-2026-1,Contoh Tengah,no,34,>=10,>=10",
    ]
    assert capsys.readouterr().out.splitlines() == [
        "Ditulis ke data/training-uptake.csv: 2 baris, di antaranya dari daftar ini 2 baris.",
        "Baru atau diganti: pka-2026-1",
        "Ditahan karena di bawah 10: 2 angka.",
        "Ditahan agar angka kecil tidak dapat dihitung: 2 angka.",
        "Kolom yang tidak dipakai: ke-7.",
        "Lanjutkan: merit check. Daftar kantor tetap di luar repositori.",
    ]
    assert check(Path("data")).findings == ()


def test_again_from_a_workbook(tmp_path: Path, capsys: Capture) -> None:
    """The same list changes nothing, also from a workbook in English."""
    an_office(tmp_path, (UPTAKE, gone))
    assert imported() == 0
    before = contents(tmp_path / "data")
    header = ("training", "district", "remote", "applied", "accepted", "completed")
    rows = [
        ("pka-2026-1", "Contoh Barat", "yes", 12, 2, 1.0),
        ("pka-2026-1", "Contoh Tengah", "no", 34, 28, 27),
    ]
    Path("kantor/jumlah.xlsx").write_bytes(a_workbook({"Data": [header, *rows]}))
    capsys.readouterr()
    assert imported("kantor/jumlah.xlsx") == 0
    assert contents(tmp_path / "data") == before
    assert "Kolom yang tidak dipakai" not in capsys.readouterr().out


def test_nothing_withheld(tmp_path: Path, capsys: Capture) -> None:
    """A table without small counts is written as it is."""
    text = LIST.replace("28;27", "14;13").replace("2;1", "11;10")
    an_office(tmp_path, (UPTAKE, gone), text=text)
    assert imported() == 0
    told = capsys.readouterr().out
    assert "di bawah 10: 0 angka" in told
    assert "agar angka kecil" not in told


@pytest.mark.parametrize(
    ("changes", "status", "told"),
    [
        ((UPTAKE, swap("24,18,17", "24,18")), 1, "[row-length]"),
        ((TRAINING, swap("quota: 30", "quota: 4")), 1, "[count-table-protectable]"),
    ],
)
def test_refused(
    tmp_path: Path, capsys: Capture, changes: tuple[str, Change], status: int, told: str
) -> None:
    """Where anything is wrong, in the list or in the standing table, nothing is written."""
    an_office(tmp_path, changes, text=LIST.replace("28;27", "2;2"))
    before = contents(tmp_path)
    assert imported() == status
    assert told in capsys.readouterr().out
    assert contents(tmp_path) == before


def test_without(tmp_path: Path) -> None:
    """What the officer leaves out stands as it stood; a list of nothing else is no list."""
    other = LIST + "pka-2026-2;Contoh Barat;ya;2;;;\n"
    an_office(tmp_path, text=other)
    assert imported("kantor/jumlah.csv", "--without", "pka-2026-2") == 0
    before = contents(tmp_path)
    assert imported("kantor/jumlah.csv", "--without", "pka-2026-2", "--without", "pka-2026-1") == 2
    assert contents(tmp_path) == before


def test_wrong_usage(tmp_path: Path, capsys: Capture) -> None:
    """An unknown table is told with the known ones; a list inside the repository is refused."""
    an_office(tmp_path)
    assert run(["import", "counts", "kantor/jumlah.csv", "--table", "gaji"]) == 2
    assert "uptake" in capsys.readouterr().err
    write(tmp_path / "data" / "jumlah.csv", LIST)
    before = contents(tmp_path)
    assert imported("data/jumlah.csv") == 1
    assert "[private-place]" in capsys.readouterr().out
    assert contents(tmp_path) == before


@pytest.mark.parametrize("guide", GUIDES)
def test_guide(tmp_path: Path, guide: str) -> None:
    """The example of the guide works as it stands."""
    text = (ROOT / guide).read_text(encoding="utf-8").partition("merit import counts")[0]
    listed = text.split("```")[-3].partition("\n")[2]
    assert listed.startswith("Pelatihan;")
    an_office(tmp_path, (UPTAKE, gone), text=listed)
    assert imported() == 0
    assert ">=10" in (tmp_path / "data" / UPTAKE).read_text()
    assert check(Path("data")).findings == ()
