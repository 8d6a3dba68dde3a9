from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks import CHECK_RULES, CHECKS, DAY_CHECKS, run_checks
from generator.checks.check import Check, DayCheck
from generator.finding import Severity
from tests.record_builders import (
    AGENCY,
    COMPETENCY,
    CRITERIA,
    FILES,
    OUTCOME,
    POSITION,
    RANKING,
    SELECTION,
    TRAINING,
    UNITS,
    VACANCY,
    Change,
    a_data_folder,
    a_dataset,
    gone,
    hints,
    lines,
    only,
    swap,
)

HINTS = [
    (
        (VACANCY, swap("position: kepala-dinas-kesehatan", "position: kepala-dinas-kesehatn")),
        "Maksud Anda “kepala-dinas-kesehatan”?",
    ),
    (
        (VACANCY, swap("unit: dinas-kesehatan", "unit: sekretariat")),
        "Tambahkan barisnya di units.csv, atau perbaiki pengenalnya.",
    ),
    (
        (VACANCY, swap("position: kepala-dinas-kesehatan", "position: camat")),
        "Tambahkan berkasnya di positions/, atau perbaiki pengenalnya.",
    ),
    ((POSITION, swap("level: 4", "level: 5")), "Pakai tingkat 3 atau 4."),
    (
        (VACANCY, swap("level: full", "level: totals")),
        "Tingkat yang boleh: totals; samakan kolom berkas ini dan level lowongannya.",
    ),
    (
        (VACANCY, swap("level: full", "level: aggregate")),
        "Hapus berkas ini; tingkat yang boleh: aggregate (tanpa baris).",
    ),
]


def test_silent(tmp_path: Path) -> None:
    """No check finds anything in the examples of the record formats."""
    assert run_checks(a_dataset(a_data_folder(tmp_path))) == ()


def test_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Findings stand in order: errors first, then by kind and by place."""
    monkeypatch.chdir(tmp_path)
    a_data_folder(
        tmp_path,
        (CRITERIA, swap("weight: 35", "weight: 30")),
        (CRITERIA, swap("min_days: 15", "min_days: 16")),
        (OUTCOME, swap("absent: 1", "absent: 2")),
    )
    assert lines(run_checks(a_dataset(Path("data")))) == [
        f"data/{OUTCOME}:5:20: galat: masuk 10, tetapi rinciannya berjumlah 11 [funnel-adds-up]",
        f"data/{CRITERIA}:9:1: galat: bobot berjumlah 95, seharusnya tepat 100 [weights-add-up]",
        (
            f"data/{SELECTION}:6:35: peringatan: pendaftaran dibuka 15 hari, normanya 16 hari"
            " [window-meets-norm]"
        ),
    ]


@pytest.mark.parametrize("missing", [path for path in FILES if path != UNITS])
def test_missing(tmp_path: Path, missing: str) -> None:
    """A file that is not there is at most a finding, never an accident."""
    findings = run_checks(a_dataset(a_data_folder(tmp_path, (missing, gone))))
    names = {finding.rule.name for finding in findings}
    expected = {
        AGENCY: {"references-resolve"},
        COMPETENCY: {"references-resolve"},
        CRITERIA: {"references-resolve"},
        OUTCOME: {"ranking-after-announcement"},
        POSITION: {"references-resolve"},
        SELECTION: {"references-resolve"},
        TRAINING: {"references-resolve"},
        VACANCY: {"references-resolve"},
    }
    assert names == expected.get(missing, set())


@pytest.mark.parametrize(("change", "expected"), HINTS)
def test_hints(tmp_path: Path, change: tuple[str, Change], expected: str) -> None:
    """A hint names the nearest thing that would be right."""
    assert hints(run_checks(a_dataset(a_data_folder(tmp_path, change)))) == [expected]


@pytest.mark.parametrize("check", [*CHECKS, *DAY_CHECKS], ids=lambda check: check.rule.name)
def test_texts(check: Check | DayCheck) -> None:
    """Every check says what it demands and why, and shows an example and its mend."""
    rule = check.rule
    assert rule.text.msgid.endswith(".")
    assert rule.why.msgid.endswith(".")
    assert rule.example != rule.mend


def test_names() -> None:
    """Every check has its own name."""
    names = [rule.name for rule in CHECK_RULES]
    assert len(names) == len(set(names)) == len(CHECKS) + len(DAY_CHECKS)


def test_warnings() -> None:
    """Norms, differences, overbooking and rows kept too long are warnings, all else errors."""
    assert {rule.name for rule in CHECK_RULES if rule.severity is Severity.WARNING} == {
        "window-meets-norm",
        "extensions-within-norm",
        "applicants-meet-norm",
        "difference-declared",
        "decision-is-listed",
        "requirement-says-its-bound",
        "indicator-staff-agrees",
        "indicator-groups-continue",
        "accepted-within-quota",
        "gap-without-offer",
        "follow-up-overdue",
        "appointed-from-promotable-box",
        "rows-past-until",
        "result-not-announced-yet",
    }


def test_empty(tmp_path: Path) -> None:
    """An empty data folder has no findings."""
    changes = [(path, gone) for path in FILES]
    (tmp_path / "data").mkdir()
    assert run_checks(a_dataset(a_data_folder(tmp_path, *changes))) == ()


def test_rows_without_criteria(tmp_path: Path) -> None:
    """Rows whose columns cannot be judged without criteria are still refused."""
    rows = (RANKING, only("row,nilai\nxrffvgr5dp4tdl3d,satu\n"))
    findings = run_checks(a_dataset(a_data_folder(tmp_path, (SELECTION, gone), rows)))
    assert {"enough-rows", "references-resolve"} <= {finding.rule.name for finding in findings}
