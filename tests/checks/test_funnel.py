from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.funnel import (
    funnel_adds_up,
    funnel_fits_ranking,
    funnel_narrows,
    small_refusals_merged,
)
from tests.checks.conftest import Found
from tests.record_builders import OUTCOME, RANKING, Change, gone, only, swap

FOUR = """\
vacancy: 2026-dinkes-kadis
funnel:
  - {stage: registration, entered: 4, passed: 4}
"""

CASES = [
    (funnel_adds_up, (), []),
    (
        funnel_adds_up,
        ((OUTCOME, swap("absent: 1", "absent: 2")),),
        [
            (
                f"data/{OUTCOME}:5:20: galat: masuk 10, tetapi rinciannya berjumlah 11 "
                "[funnel-adds-up]"
            )
        ],
    ),
    (funnel_narrows, (), []),
    (
        funnel_narrows,
        ((OUTCOME, swap("stage: paper, entered: 10", "stage: paper, entered: 12")),),
        [
            (
                f"data/{OUTCOME}:5:20: galat: masuk 12, padahal yang lulus tahap sebelumnya 10 "
                "[funnel-narrows]"
            )
        ],
    ),
    (small_refusals_merged, (), []),
    (
        small_refusals_merged,
        ((OUTCOME, swap("{documents: 3, other: 2}", "{documents: 3, age: 1, other: 1}")),),
        [
            (
                f"data/{OUTCOME}:4:73: galat: alasan age mengenai kurang dari 3 orang "
                "[small-refusals-merged]"
            )
        ],
    ),
    (funnel_fits_ranking, (), []),
    (
        funnel_fits_ranking,
        ((OUTCOME, only(FOUR)),),
        [
            (
                f"data/{RANKING}:1:1: galat: peringkat memuat 6 baris, padahal paling banyak 4 "
                "orang masuk [funnel-fits-ranking]"
            )
        ],
    ),
    (funnel_fits_ranking, ((RANKING, gone),), []),
    (funnel_fits_ranking, ((OUTCOME, only("vacancy: 2026-dinkes-kadis\n")),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each count that does not add up yields one line."""
    assert found(check, *changes) == expected


def test_zero_is_no_small_count(found: Found) -> None:
    """A reason that nobody was refused for points at nobody."""
    changed = swap("other: ", "age: 0, other: ")
    assert found(small_refusals_merged, (OUTCOME, changed)) == []
