from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.checks import run_checks
from generator.checks.retention import result_not_announced_yet, rows_past_until
from generator.wording import Wording
from tests.ledger.test_ranking_digest import SAMPLE_DIGEST
from tests.record_builders import (
    CRITERIA,
    OUTCOME,
    RANKING,
    VACANCY,
    Change,
    a_data_folder,
    a_dataset,
    gone,
    lines,
    more,
    swap,
)

UNTIL = (VACANCY, swap("date: 2026-01-15}}", "date: 2026-01-15}, until: 2027-04-30}"))
PAST = (
    f"data/{RANKING}:1:1: peringatan: masa tayang baris ini berakhir 30 April 2027"
    " [rows-past-until]"
)
TIE = "tie_decisions: [{rank: 1, order: [xrffvgr5dp4tdl3d, 7gumozgrkimyakzz], act: Musyawarah}]\n"


# The digest by the stated encoding, computed once with other means: see tests/ledger.
KEPT = f"ranking_sha256: {SAMPLE_DIGEST}\n"
FIRST = f"Sebelumnya tambahkan baris ini ke outcomes/2026-dinkes-kadis.yml: {KEPT.strip()}"


@pytest.mark.parametrize(
    ("changes", "day", "expected"),
    [
        ((), date(2030, 1, 1), []),
        ((UNTIL,), date(2027, 4, 30), []),
        ((UNTIL,), date(2027, 5, 1), [PAST]),
        ((UNTIL, (RANKING, gone)), date(2027, 5, 1), []),
        ((UNTIL, (VACANCY, swap("level: full", "level: aggregate"))), date(2027, 5, 1), []),
    ],
)
def test_finding(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    changes: tuple[tuple[str, Change], ...],
    day: date,
    expected: list[str],
) -> None:
    """After the last day of publication a ranking that still stands in data/ is asked to go."""
    monkeypatch.chdir(tmp_path)
    a_data_folder(tmp_path, *changes)
    assert lines(rows_past_until.run(a_dataset(Path("data")), day)) == expected


@pytest.mark.parametrize(
    ("changes", "hint"),
    [
        ((), f"Hapus berkas ini; halaman hasilnya tetap ada. {FIRST}"),
        (
            ((OUTCOME, more(TIE)),),
            "Hapus berkas ini, beserta tie_decisions di outcomes/2026-dinkes-kadis.yml. " + FIRST,
        ),
        (((OUTCOME, more(KEPT)),), "Hapus berkas ini; halaman hasilnya tetap ada."),
        (((OUTCOME, gone),), "Hapus berkas ini; halaman hasilnya tetap ada."),
    ],
)
def test_hint(tmp_path: Path, changes: tuple[tuple[str, Change], ...], hint: str) -> None:
    """The hint names all that goes, and is not shown on any page."""
    dataset = a_dataset(a_data_folder(tmp_path, UNTIL, *changes))
    (finding,) = rows_past_until.run(dataset, date(2028, 1, 1))
    assert Wording().text(finding.hint) == hint
    assert finding.about is None


def test_day_checks_need_a_day(tmp_path: Path) -> None:
    """Without a day such checks do not run; with one their findings stand among the others."""
    dataset = a_dataset(
        a_data_folder(tmp_path, UNTIL, (CRITERIA, swap("min_days: 15", "min_days: 16")))
    )
    assert [one.rule.name for one in run_checks(dataset)] == ["window-meets-norm"]
    names = [one.rule.name for one in run_checks(dataset, date(2028, 1, 1))]
    assert names == ["rows-past-until", "window-meets-norm"]


def test_removal_leaves_no_error(tmp_path: Path) -> None:
    """Who follows the hint has nothing to mend, before the file is removed and afterwards."""
    before = a_dataset(a_data_folder(tmp_path, UNTIL, (OUTCOME, more(KEPT))))
    assert [one.rule.name for one in run_checks(before, date(2028, 1, 1))] == ["rows-past-until"]
    (tmp_path / "data" / RANKING).unlink()
    dataset = a_dataset(tmp_path / "data")
    assert run_checks(dataset, date(2028, 1, 1)) == ()


@pytest.mark.parametrize(
    ("day", "changes", "count"),
    [
        (date(2026, 3, 19), (), 1),
        (date(2026, 3, 20), (), 0),
        (date(2026, 3, 19), ((OUTCOME, gone),), 0),
        (date(2026, 3, 19), ((OUTCOME, swap("announced: 2026-03-20\n", "")),), 0),
    ],
)
def test_before_the_announcement(
    tmp_path: Path, day: date, changes: tuple[tuple[str, Change], ...], count: int
) -> None:
    """A ranking that stands in data/ before its announcement is as good as published."""
    dataset = a_dataset(a_data_folder(tmp_path, *changes))
    found = lines(result_not_announced_yet.run(dataset, day))
    assert len(found) == count
    assert all(line.endswith("sudah terbit [result-not-announced-yet]") for line in found)
