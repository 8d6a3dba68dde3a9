from __future__ import annotations

from pathlib import Path

import pytest

from generator.merit.judging import judge
from tests.record_builders import (
    CRITERIA,
    OUTCOME,
    RANKING,
    SELECTION,
    TOTALS_RANKING,
    VACANCY,
    Change,
    a_data_folder,
    a_dataset,
    gone,
    like,
    more,
    only,
    swap,
    without,
)

KEY = "2026-dinkes-kadis"
ACT = """\
tie_decisions:
  - {rank: 1, order: [7gumozgrkimyakzz, xrffvgr5dp4tdl3d], act: BA 08/PANSEL/2026}
"""
EQUALS = (RANKING, swap("82.75,80.10,85.40,3,79.93,2", "84.50,78.25,86.10,3,80.25,1"))
NOT_JUDGED = [
    ((RANKING, swap("84.50", "184.50")),),
    ((RANKING, swap("7gumozgrkimyakzz", "xrffvgr5dp4tdl3d")),),
    ((CRITERIA, swap("weight: 35", "weight: 30")),),
    ((CRITERIA, swap("worst: 1, best: 4", "worst: 4, best: 4")),),
    ((CRITERIA, gone),),
    ((VACANCY, gone),),
    ((SELECTION, without("criteria")),),
    ((RANKING, only("row,assessment,paper,interview,track-record\n")),),
    ((RANKING, only(TOTALS_RANKING)),),
]


def test_ranked(tmp_path: Path) -> None:
    """A ranking of level *full* is recomputed by the rule of its criteria."""
    rows = a_dataset(a_data_folder(tmp_path)).ranked[KEY]
    assert [row.rank for row in rows] == [1, 2, 3, 4, 5, None]


@pytest.mark.parametrize("changes", NOT_JUDGED)
def test_not_judged(tmp_path: Path, changes: tuple[tuple[str, Change], ...]) -> None:
    """A ranking that cannot be recomputed has no rows."""
    assert a_dataset(a_data_folder(tmp_path, *changes)).ranked == {}


def test_sums_need_no_weights(tmp_path: Path) -> None:
    """Scores that are summed as they are have no weights that could fail to add up."""
    criteria = only(
        "id: jpt-pratama-2026\ntitle: Ujian\nmethod: passing_grade\nvalid: {from: 2026-01-01}\n"
        "criteria:\n  - {id: assessment, title: A, origin: test, minimum: 75.40}\n"
        "  - {id: paper, title: B, origin: test}\n  - {id: interview, title: C, origin: test}\n"
        "  - {id: track-record, title: D, origin: facts}\n"
    )
    rows = a_dataset(a_data_folder(tmp_path, (CRITERIA, criteria))).ranked[KEY]
    assert [str(row.total) for row in rows[:2]] == ["5037/20", "1005/4"]
    assert [row.result for row in rows] == ["", "", "", "", "", "below_minimum"]


def test_ties(tmp_path: Path) -> None:
    """A documented act breaks the rank that its rows share."""
    rows = a_dataset(a_data_folder(tmp_path, EQUALS, (OUTCOME, more(ACT)))).ranked[KEY]
    assert [(row.rank, row.decided_rank) for row in rows[:3]] == [(1, 1), (1, 2), (3, None)]


def test_ties_that_do_not_fit(tmp_path: Path) -> None:
    """An act that does not fit leaves the ranks as the rule gives them."""
    rows = a_dataset(a_data_folder(tmp_path, (OUTCOME, more(ACT)))).ranked[KEY]
    assert [(row.rank, row.decided_rank) for row in rows[:2]] == [(1, None), (2, None)]


def test_one_bad_ranking(tmp_path: Path) -> None:
    """A ranking that cannot be recomputed does not keep the others from it."""
    folder = a_data_folder(
        tmp_path,
        ("vacancies/2026-ulang.yml", like(VACANCY, swap(KEY, "2026-ulang"))),
        ("rankings/2026-ulang.csv", like(RANKING, swap("84.50", "184.50"))),
    )
    assert list(a_dataset(folder).ranked) == [KEY]


def test_same_dataset(tmp_path: Path) -> None:
    """Judging adds the rows and leaves the records as they are."""
    dataset = a_dataset(a_data_folder(tmp_path))
    again = judge(dataset)
    assert (again.entries, again.procedures) == (dataset.entries, dataset.procedures)
    assert again.unread == dataset.unread
