"""A list of plain counts becomes a public table that tells no small one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from generator.anonymising.count_import import CountImport, import_counts
from generator.anonymising.count_list import count_list
from generator.checks import run_checks
from generator.checks.count_tables import COUNT_TABLES, CountTable
from generator.errors import FindingsError
from generator.finding import has_errors
from generator.reading.folder import read_folder
from generator.writing.public_table import replace_table
from tests.anonymising.lists import a_grid
from tests.record_builders import (
    TRAINING,
    UPTAKE,
    Change,
    a_data_folder,
    a_dataset,
    gone,
    hints,
    like,
    lines,
    only,
    swap,
)

TABLES = {table.name: table for table in COUNT_TABLES}
HEADER = ("training", "district", "remote", "applied", "accepted", "completed")
AT = "rahasia/nilai.csv"
NO_RESERVE = (TRAINING, swap("reserved: {remote_units: 6}\n", ""))
EMPTY = (UPTAKE, gone)


def a_list(*counts: str) -> list[tuple[str, ...]]:
    """Return rows of one training: a district for each text of counts."""
    return [
        ("pka-2026-1", f"Contoh {number}", "no", *text.split())
        for number, text in enumerate(counts, start=1)
    ]


def imported(
    folder: Path,
    rows: Sequence[Sequence[str]],
    *changes: tuple[str, Change],
    table: CountTable = COUNT_TABLES[0],
    header: Sequence[str] = HEADER,
) -> CountImport:
    data = a_data_folder(folder, *changes) if not (folder / "data").exists() else folder / "data"
    listed = count_list(table, a_grid(rows, header))
    return import_counts(table, read_folder(data).files, listed)


def shown(made: CountImport) -> list[str]:
    return [" ".join(row[3:]) for row in made.rows]


def test_small_counts_and_their_guards(tmp_path: Path) -> None:
    """Small counts are withheld, and with a quota the counts that would tell them."""
    made = imported(tmp_path, a_list("34 28 27", "12 2 2"), EMPTY, NO_RESERVE)
    assert shown(made) == ["34 >=10 >=10", "12 <10 <10"]
    assert (made.small, made.guards, made.editions) == (2, 2, ("pka-2026-1",))
    assert made.header == HEADER


def test_sorted_and_whole(tmp_path: Path) -> None:
    """Rows of other trainings stay as they are; all rows stand in the order of their names."""
    other = (
        TRAINING.replace("pka", "pkp"),
        like(TRAINING, swap("id: pka-2026-1", "id: pkp-2026-1")),
    )
    rows = [("pkp-2026-1", "Contoh Utara", "yes", "40", "4", "4"), *a_list("20 12 11")]
    made = imported(tmp_path, rows, other)
    assert [row[:2] for row in made.rows] == [
        ("pka-2026-1", "Contoh 1"),
        ("pkp-2026-1", "Contoh Utara"),
    ]
    again = imported(tmp_path, rows[:1])
    assert [",".join(row) for row in again.rows] == [
        "pka-2026-1,Contoh Barat,yes,14,12,<10",
        "pka-2026-1,Contoh Tengah,no,24,18,17",
        "pkp-2026-1,Contoh Utara,yes,40,<10,<10",
    ]
    assert again.small == 2


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            a_list("20 12 11") * 2,
            f"{AT}:3:1: galat: baris ini tentang hal yang sama dengan baris 2 [unique-id]",
        ),
        (
            [("pkx-2026-9", *a_list("20 12 11")[0][1:])],
            f"{AT}:2:1: galat: training: tidak ditemukan di training/",
        ),
        (
            a_list("20 12 13"),
            f"{AT}:2:6: galat: completed melebihi accepted [uptake-ordered]",
        ),
        (
            [("pka-2026-1", "Contoh 1", "mungkin", "20", "12", "11")],
            f"{AT}:2:3: galat: remote: seharusnya yes atau no [yes-or-no]",
        ),
    ],
)
def test_refused(tmp_path: Path, rows: Sequence[Sequence[str]], expected: str) -> None:
    """Doubled rows, unknown trainings and what cannot be are refused at the office's own cell."""
    with pytest.raises(FindingsError) as caught:
        imported(tmp_path, rows)
    assert [line.startswith(expected) for line in lines(caught.value.findings)] == [True]


def test_a_table_that_cannot_be_protected(tmp_path: Path) -> None:
    """Where a quota tells too much, the training is named, and how to go on without it."""
    small = (TRAINING, swap("quota: 30", "quota: 4"))
    with pytest.raises(FindingsError) as caught:
        imported(tmp_path, a_list("34 2 2", "12 1 1"), EMPTY, NO_RESERVE, small)
    name = "[count-table-protectable]"
    assert lines(caught.value.findings) == [
        f"{AT}:2:1: galat: pka-2026-1: angka kecilnya tidak dapat ditahan dengan aman {name}"
    ]
    assert hints(caught.value.findings)[0].startswith("Jalankan lagi dengan --without pka-2026-1;")


def test_a_public_table_that_cannot_be_read(tmp_path: Path) -> None:
    """Rows that cannot be read are not lost silently: their own findings come first."""
    with pytest.raises(FindingsError) as caught:
        imported(tmp_path, a_list("20 12 11"), (UPTAKE, swap("24,18,17", "24,x,17")))
    assert "accepted: bukan bilangan bulat" in lines(caught.value.findings)[0]


def test_the_next_edition(tmp_path: Path) -> None:
    """A guard of the standing table is not lifted, and what it shows is no guard."""
    first = (
        "training,district,remote,applied,accepted,completed\n"
        "pka-2026-1,Contoh 1,no,34,>=10,>=10\npka-2026-1,Contoh 2,no,12,<10,<10\n"
    )
    made = imported(tmp_path, a_list("34 28 27", "12 11 10"), (UPTAKE, only(first)), NO_RESERVE)
    assert shown(made) == ["34 >=10 >=10", "12 11 10"]
    told = first.replace(">=10,>=10", "28,27").replace("<10,<10", "11,10")
    (tmp_path / "data" / UPTAKE).write_text(told)
    with pytest.raises(FindingsError):
        imported(tmp_path, a_list("34 28 27", "12 2 2"))


def test_round_trip(tmp_path: Path) -> None:
    """Whatever the counts and their next edition are, the checks find nothing to protect."""
    chance = Random(4)  # noqa: S311 - the same lists every time
    data = a_data_folder(tmp_path, EMPTY, NO_RESERVE)
    taken = 0
    for _ in range(12):
        counts = sorted(chance.sample(range(60), 3), reverse=True)
        lists = [f"{counts[0]} {counts[1] // 2} {counts[1] // 3}", "21 8 7", "31 4 3"]
        try:
            made = imported(tmp_path, a_list(*lists))
        except FindingsError:
            continue
        replace_table(data / UPTAKE, (made.header, *made.rows))
        assert not has_errors(run_checks(a_dataset(data)))
        taken += 1
    assert taken > 4


def test_indicators(tmp_path: Path) -> None:
    """Another period comes beside the standing one; hours of few people go with their number."""
    table = TABLES["training-hours"]
    header = (
        "Instansi",
        "Periode",
        "Menurut",
        "Kelompok",
        "Pegawai",
        "JP",
        "Minimal 20 JP",
        "Sumber",
    )
    rows = [
        ("kota-contoh", "2026", "class", "functional", "212", "6100", "150", "Rekap JP"),
        ("kota-contoh", "2026", "class", "staff", "140", "3900", "99", "Rekap JP"),
        ("kota-contoh", "2026", "class", "supervisor", "7", "200", "5", "Rekap JP"),
    ]
    made = imported(tmp_path, rows, table=table, header=header)
    assert [row[3:7] for row in made.rows] == [
        ("functional", "212", "6100", "150"),
        ("staff", "140", "3900", "99"),
        ("supervisor", "<10", "", "<10"),
    ]
    (tmp_path / "data" / "indicators").mkdir()
    replace_table(tmp_path / "data" / table.record.file, (made.header, *made.rows))
    later = [(row[0], "2027", *row[2:]) for row in rows]
    both = imported(tmp_path, later, table=table, header=header)
    assert both.editions == ("kota-contoh/2027",)
    assert both.rows[:3] == made.rows
    assert [row[3:7] for row in both.rows[3:]] == [row[3:7] for row in made.rows]
