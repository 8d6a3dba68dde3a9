from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from generator.disclosure.report import protect_reports
from generator.publication.report import PublicReport
from generator.records import Report
from tests.record_builders import a_data_folder, a_dataset, only

REPORT = """\
id: kota-contoh-2026-s1
agency: kota-contoh
period: 2026-s1
published: 2026-07-24
remarks: [{on: coverage, text: Sebagian belum terbit}]
follow_up:
  - {finding: Satu, action: Dua, owner: dinas-kesehatan, due: 2026-09-30}
  - finding: Tiga
    action: Empat
    owner: dinas-kesehatan
    due: 2026-09-30
    done: 2026-09-14
    evidence: Edaran 12/2026
figures: {open_process: 43, coverage: 8.5}
"""


def public(folder: Path, as_of: date) -> dict[str, PublicReport]:
    dataset = a_dataset(a_data_folder(folder, ("reports/kota-contoh-2026-s1.yml", only(REPORT))))
    return protect_reports(dataset.of(Report), as_of)


def test_a_report_is_public_on_its_day(tmp_path: Path) -> None:
    """Before its day a report does not exist."""
    assert public(tmp_path, date(2026, 7, 23)) == {}
    (report,) = public(tmp_path, date(2026, 7, 24)).values()
    assert report.figures == {"coverage": Decimal("8.5"), "open_process": Decimal(43)}
    assert [(one.on, one.text.id) for one in report.remarks] == [
        ("coverage", "Sebagian belum terbit")
    ]


def test_an_action_is_done_on_its_day(tmp_path: Path) -> None:
    """That an action is done, and its evidence, are told from the day on."""
    (report,) = public(tmp_path, date(2026, 9, 13)).values()
    assert [(one.done, one.evidence) for one in report.follow_up] == [(None, ""), (None, "")]
    (report,) = public(tmp_path, date(2026, 9, 14)).values()
    assert [one.evidence for one in report.follow_up] == ["", "Edaran 12/2026"]
