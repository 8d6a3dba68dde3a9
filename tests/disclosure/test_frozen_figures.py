from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline import check
from tests.record_builders import VACANCY, a_data_folder, lines, only, swap

FILE = "reports/kota-contoh-2026-s1.yml"
HEAD = "id: kota-contoh-2026-s1\nagency: kota-contoh\nperiod: 2026-s1\npublished: 2026-07-24\n"
OWN = "time_to_fill: 81, announcement_windows: 100"


def found(folder: Path, report: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the findings about reports of a whole data folder, without where they are."""
    monkeypatch.chdir(folder)
    a_data_folder(folder, (FILE, only(report)))
    return about_reports(check(Path("data")).findings)


def about_reports(findings: object) -> list[str]:
    return [line for line in lines(findings) if "[report-" in line]  # type: ignore[arg-type]


def test_the_hint_holds_the_line_to_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report without figures is told, with the line that freezes it."""
    expected = f"data/{FILE}:1:1: peringatan: angka utama laporan ini belum tertulis"
    assert found(tmp_path, HEAD, monkeypatch) == [f"{expected} [report-frozen]"]
    (one,) = (one for one in check(Path("data")).findings if one.rule.name == "report-frozen")
    assert dict(one.hint.values)["line"] == f"figures: {{{OWN}}}"


def test_frozen_figures_that_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The line as it is printed leaves nothing to find."""
    assert found(tmp_path, f"{HEAD}figures: {{{OWN}}}\n", monkeypatch) == []


def test_figures_that_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A figure unlike the recomputed one, or one that is now known or lost, is told with both."""
    figures = "figures: {time_to_fill: 84, objections: 3}"
    assert found(tmp_path, f"{HEAD}{figures}\n", monkeypatch) == [
        f"data/{FILE}:5:{column}: peringatan: {name}: saat terbit {then}, dari catatan sekarang"
        f" {now} [report-figures-stand]"
        for column, name, then, now in (
            (1, "announcement_windows", "tidak ada data", "100"),
            (11, "time_to_fill", "84", "81"),
            (29, "objections", "3", "tidak ada data"),
        )
    ]


def test_records_with_errors_are_not_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is computed from records that may not be published."""
    monkeypatch.chdir(tmp_path)
    a_data_folder(tmp_path, (FILE, only(HEAD)), (VACANCY, swap("places: 1", "places: 0")))
    assert about_reports(check(Path("data")).findings) == []
