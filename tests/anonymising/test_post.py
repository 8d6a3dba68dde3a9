from __future__ import annotations

from pathlib import Path

import pytest

from generator.anonymising.post import post_of
from generator.errors import FindingsError, UsageError
from generator.pipeline import check
from tests.anonymising.lists import VACANCY
from tests.record_builders import (
    CRITERIA,
    RANKING,
    SELECTION,
    Change,
    a_data_folder,
    gone,
    swap,
    without,
)
from tests.record_builders import (
    VACANCY as VACANCY_FILE,
)


def test_a_post(tmp_path: Path) -> None:
    """A post of a selection shares its key's scope with the others; its level is the declared."""
    checked = check(a_data_folder(tmp_path))
    post = post_of(checked.dataset, checked.findings, VACANCY)
    assert (post.vacancy, post.scope) == (VACANCY, "selection/2026-jpt")
    assert (post.declared, post.choices) == ("full", 1)
    assert post.criteria_set.id == "jpt-pratama-2026"


def test_a_post_alone(tmp_path: Path) -> None:
    """A vacancy without selection is a scope of its own; without a choice given it is one."""
    both = (
        "selection: 2026-jpt\n",
        (
            "criteria: jpt-pratama-2026\n"
            "notice: {number: 800.1.14.1/0001/PANSEL/2026, date: 2026-02-10}\n"
            "registration: {opens: 2026-02-13, closes: 2026-03-06}\n"
        ),
    )
    checked = check(a_data_folder(tmp_path, (VACANCY_FILE, swap(*both)), (SELECTION, gone)))
    post = post_of(checked.dataset, checked.findings, VACANCY)
    assert (post.scope, post.choices) == (f"vacancy/{VACANCY}", 1)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        (((CRITERIA, swap("weight: 35", "weight: 30")),), FindingsError),
        (((VACANCY_FILE, gone),), UsageError),
        (((CRITERIA, gone),), FindingsError),
        (((SELECTION, without("criteria")),), FindingsError),
        (
            ((CRITERIA, swap("method: weighted_sum", "method: nine_box")), (RANKING, gone)),
            UsageError,
        ),
    ],
)
def test_refused(
    tmp_path: Path, changes: tuple[tuple[str, Change], ...], error: type[Exception]
) -> None:
    """A post whose own records are wrong, or that ranks nobody, takes no list."""
    checked = check(a_data_folder(tmp_path, *changes))
    with pytest.raises(error):
        post_of(checked.dataset, checked.findings, VACANCY)


def test_faults_elsewhere(tmp_path: Path) -> None:
    """A fault of another record, such as the ranking to be replaced, is no hindrance."""
    checked = check(a_data_folder(tmp_path, (RANKING, swap("84.50", "184.50"))))
    assert checked.findings
    assert post_of(checked.dataset, checked.findings, VACANCY).declared == "full"
