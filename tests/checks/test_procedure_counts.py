"""Procedures that are told in counts alone."""

from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.procedure_counts import (
    moved_fits_places,
    results_narrow,
    results_without_ranking,
)
from tests.checks.conftest import Found
from tests.record_builders import OUTCOME, RANKING, VACANCY, Change, gone, more, swap

JOB_FIT = ((VACANCY, swap("open_selection", "job_fit")), (RANKING, gone))


def results(text: str) -> tuple[str, Change]:
    return (OUTCOME, more(f"results: {{{text}}}\n"))


FITS = results("assessed: 11, met: 9, moved: 1")

CASES = [
    (results_narrow, (), []),
    (results_narrow, (FITS,), []),
    (results_narrow, (results("assessed: 11, met: 9"),), []),
    (
        results_narrow,
        (results("assessed: 9, met: 11, moved: 12"),),
        [
            f"data/{OUTCOME}:20:24: galat: met melebihi 9 orang [results-narrow]",
            f"data/{OUTCOME}:20:33: galat: moved melebihi 11 orang [results-narrow]",
        ],
    ),
    (results_narrow, (FITS, (VACANCY, gone), (RANKING, gone)), []),
    (results_without_ranking, (*JOB_FIT, FITS), []),
    (
        results_without_ranking,
        (FITS,),
        [
            (
                f"data/{OUTCOME}:20:1: galat: cara pengisian lowongan ini tidak dilaporkan dalam "
                "jumlah saja [results-without-ranking]"
            )
        ],
    ),
    (
        results_without_ranking,
        (JOB_FIT[0], FITS),
        [
            (
                f"data/{OUTCOME}:20:1: galat: lowongan ini sudah memiliki peringkat, yang "
                "menunjukkan lebih banyak [results-without-ranking]"
            )
        ],
    ),
    (moved_fits_places, (*JOB_FIT, FITS), []),
    (moved_fits_places, (*JOB_FIT, results("assessed: 11, met: 9")), []),
    *(
        (
            moved_fits_places,
            (*JOB_FIT, results(f"assessed: 11, met: 9, moved: {moved}")),
            [
                (
                    f"data/{OUTCOME}:20:33: galat: moved seharusnya antara 1 keputusan dan 1 "
                    "tempat [moved-fits-places]"
                )
            ],
        )
        for moved in (0, 2)
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Counts that contradict each other, the mechanism or the decisions yield a line."""
    assert found(check, *changes) == expected
