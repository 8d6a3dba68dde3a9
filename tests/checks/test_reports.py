from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.checks.check import Check
from generator.checks.reports import (
    follow_up_dates_ordered,
    follow_up_done_has_evidence,
    follow_up_overdue,
    follow_up_owner_is_unit,
    report_after_period,
    report_once,
)
from generator.dataset import parse
from generator.merit.judging import judge
from generator.reading.folder import read_folder
from tests.checks.conftest import Found
from tests.record_builders import UNITS, Change, a_data_folder, a_dataset, lines, more, only

FILE = "reports/kota-contoh-2026-s1.yml"
REPORT = """\
id: kota-contoh-2026-s1
agency: kota-contoh
period: 2026-s1
published: 2026-07-24
follow_up:
  - finding: Satu jabatan kosong
    action: Membuka seleksi
    owner: dinas-kesehatan
    due: 2026-09-30
"""
DONE = "    done: 2026-09-14\n    evidence: Edaran 12/2026\n"


def report(old: str = "", new: str = "", *, add: str = "") -> tuple[str, Change]:
    return FILE, only(REPORT.replace(old, new) + add if old else REPORT + add)


def second(old: str, new: str) -> tuple[str, Change]:
    text = REPORT.replace("id: kota-contoh-2026-s1", "id: laporan-b").replace(old, new)
    return "reports/laporan-b.yml", only(text)


CASES = [
    *(
        (check, (report(add=DONE),), [])
        for check in (
            report_after_period,
            report_once,
            follow_up_owner_is_unit,
            follow_up_dates_ordered,
            follow_up_done_has_evidence,
        )
    ),
    (
        report_after_period,
        (report("2026-07-24", "2026-06-30"),),
        [
            (
                f"data/{FILE}:4:1: galat: published: periodenya baru berakhir 30 Juni 2026 "
                "[report-after-period]"
            )
        ],
    ),
    (
        report_once,
        (report(), second("x", "x")),
        [
            (
                "data/reports/laporan-b.yml:3:1: galat: period: instansi ini sudah punya laporan "
                "untuk periode itu [report-once]"
            )
        ],
    ),
    (report_once, (report(), second("2026-s1\np", "2025-s2\np")), []),
    (
        follow_up_owner_is_unit,
        (report("dinas-kesehatan", "kepala-bidang"),),
        [
            (
                f"data/{FILE}:8:5: galat: owner: bukan unit instansi ini di units.csv "
                "[follow-up-owner-is-unit]"
            )
        ],
    ),
    (
        follow_up_owner_is_unit,
        (
            report("dinas-kesehatan", "dinas-lain"),
            (UNITS, more("dinas-lain,kota-lain,,dinas,Dinas Lain,,no,,\n")),
        ),
        [
            (
                f"data/{FILE}:8:5: galat: owner: bukan unit instansi ini di units.csv "
                "[follow-up-owner-is-unit]"
            )
        ],
    ),
    (
        follow_up_dates_ordered,
        (report("2026-09-30", "2026-07-23", add=DONE.replace("2026-09-14", "2025-12-31")),),
        [
            (
                f"data/{FILE}:9:5: galat: due 23 Juli 2026 mendahului published 24 Juli 2026 "
                "[follow-up-dates-ordered]"
            ),
            (
                f"data/{FILE}:10:5: galat: done 31 Desember 2025 mendahului periode laporan "
                "[follow-up-dates-ordered]"
            ),
        ],
    ),
    *(
        (
            follow_up_done_has_evidence,
            (report(add=f"    {line}\n"),),
            [
                (
                    f"data/{FILE}:10:5: galat: done dan evidence tidak terisi bersama "
                    "[follow-up-done-has-evidence]"
                )
            ],
        )
        for line in ("done: 2026-09-14", "evidence: Edaran")
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_check(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A report speaks of a period that is over, and its promises can be followed up."""
    assert found(check, *changes) == expected


@pytest.mark.parametrize(
    ("day", "add", "count"),
    [
        (date(2026, 9, 30), "", 0),
        (date(2026, 10, 1), "", 1),
        (date(2026, 10, 1), DONE, 0),
        (date(2026, 10, 1), DONE.replace("2026-09-14", "2026-10-05"), 1),
        (date(2026, 7, 23), "", 0),
    ],
)
def test_overdue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, day: date, add: str, count: int
) -> None:
    """From the day after it was due, an action that is not done is a warning."""
    monkeypatch.chdir(tmp_path)
    dataset = a_dataset(a_data_folder(tmp_path, report(add=add)))
    found = lines(follow_up_overdue.run(dataset, day))
    assert [line.endswith("belum selesai [follow-up-overdue]") for line in found] == [True] * count


def test_units_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the list of units is broken, nobody is told that a unit is missing."""
    monkeypatch.chdir(tmp_path)
    a_data_folder(tmp_path, report(), (UNITS, only("\n")))
    dataset, _ = parse(read_folder(Path("data")).files)
    assert lines(follow_up_owner_is_unit.run(judge(dataset))) == []
