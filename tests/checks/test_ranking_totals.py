from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.ranking_level import ranking_level_fits
from generator.checks.ranking_totals import totals_withhold_scores
from tests.checks.conftest import Found
from tests.record_builders import (
    CRITERIA,
    RANKING,
    TOTALS_RANKING,
    VACANCY,
    Change,
    gone,
    only,
    swap,
)

TOTALS = (RANKING, only(TOTALS_RANKING))
DECLARED = (VACANCY, swap("level: full", "level: totals"))
BEST = (RANKING, only(TOTALS_RANKING.replace("80.25", "100.00")))

CASES = [
    (totals_withhold_scores, (), []),
    (totals_withhold_scores, (TOTALS, DECLARED), []),
    (
        totals_withhold_scores,
        (BEST, DECLARED),
        [
            (
                f"data/{RANKING}:2:18: galat: dari yang terbit, nilai track-record baris ini dapat"
                " dihitung: kurang dari 2 kemungkinan [totals-withhold-scores]"
            )
        ],
    ),
    (totals_withhold_scores, (BEST, DECLARED, (CRITERIA, gone)), []),
    (ranking_level_fits, (BEST, DECLARED), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A total that gives a withheld score away is refused, once for its row."""
    assert found(check, *changes) == expected
