from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.totals_level import scores_in_totals
from generator.records import CriteriaSet, Outcome, Ranking
from tests.record_builders import (
    CRITERIA,
    OUTCOME,
    RANKING,
    TOTALS_RANKING,
    Change,
    a_data_folder,
    a_dataset,
    only,
    swap,
)

TOTALS = (RANKING, only(TOTALS_RANKING))
BEST = (RANKING, only(TOTALS_RANKING.replace("80.25", "100.00")))
BEST_SCORES = (RANKING, swap("84.50,78.25,86.10,3,80.25", "100,100,100,4,100.00"))
RECORD = {"track-record"}
NO_RANKING_RULE = (CRITERIA, swap("scale: {worst: 1, best: 4}", "scale: {worst: 4, best: 4}"))
CUT = (OUTCOME, swap("cut: 71.50", "cut: 99.90"))

CASES = [
    ((TOTALS,), set()),
    ((BEST,), RECORD),
    ((BEST_SCORES,), RECORD),
    ((), set()),
    ((TOTALS, NO_RANKING_RULE), set()),
    ((TOTALS, CUT), set()),
]


@pytest.mark.parametrize(("changes", "expected"), CASES)
def test_scores_in_totals(
    tmp_path: Path, changes: tuple[tuple[str, Change], ...], expected: set[str]
) -> None:
    """A ranking tells in its totals what its own figures and the announced cuts tell."""
    dataset = a_dataset(a_data_folder(tmp_path, *changes))
    ranking = dataset.get(Ranking, "2026-dinkes-kadis")
    criteria_set = dataset.get(CriteriaSet, "jpt-pratama-2026")
    assert ranking is not None
    assert criteria_set is not None
    told = scores_in_totals(ranking, criteria_set, dataset.get(Outcome, "2026-dinkes-kadis"))
    assert {criterion for _, criterion in told} == expected
    assert scores_in_totals(ranking, criteria_set, None) == told
