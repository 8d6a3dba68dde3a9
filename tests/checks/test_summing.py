"""Criteria without a weight."""

from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.criteria import pass_mark_within_scale, weights_add_up
from generator.checks.summing import summed_scales_start_at_zero, unweighted_criterion_counts
from generator.checks.totals_fit import totals_fit_criteria
from tests.checks.conftest import Found
from tests.record_builders import CRITERIA, RANKING, Change, gone, only, swap

SUMS = """\
id: jpt-pratama-2026
title: Seleksi kompetensi dasar
method: passing_grade
valid: {from: 2026-01-01}
criteria:
  - {id: assessment, title: Wawasan, origin: test, minimum: 65, scale: {worst: 0, best: 150}}
  - {id: paper, title: Karakteristik, origin: test, scale: {worst: 0, best: 225}}
  - {id: interview, title: Wawancara, origin: test}
pass_mark: 475
ties: [paper]
"""
POINTS = """\
row,total,announced_rank,result
xrffvgr5dp4tdl3d,476.00,1,
7gumozgrkimyakzz,475.00,2,
"""

CASES = [
    (unweighted_criterion_counts, (), []),
    (unweighted_criterion_counts, ((CRITERIA, only(SUMS)), (RANKING, gone)), []),
    (
        unweighted_criterion_counts,
        ((CRITERIA, swap("weight: 20, origin: facts, ", "origin: facts, ")), (RANKING, gone)),
        [
            (
                f"data/{CRITERIA}:13:5: galat: kriteria ini tanpa bobot, tanpa minimum, dan tidak "
                "membedakan nilai sama [unweighted-criterion-counts]"
            )
        ],
    ),
    (
        unweighted_criterion_counts,
        ((CRITERIA, swap("weight: 25, ", "")), (CRITERIA, swap("weight: 35, ", ""))),
        [],
    ),
    (summed_scales_start_at_zero, (), []),
    (summed_scales_start_at_zero, ((CRITERIA, only(SUMS)), (RANKING, gone)), []),
    (
        summed_scales_start_at_zero,
        (
            (CRITERIA, only(SUMS.replace("worst: 0, best: 150", "worst: 30, best: 150"))),
            (RANKING, gone),
        ),
        [
            (
                f"data/{CRITERIA}:6:65: galat: skala ini tidak mulai dari 0, padahal nilainya "
                "dijumlahkan [summed-scales-start-at-zero]"
            )
        ],
    ),
    (weights_add_up, ((CRITERIA, only(SUMS)), (RANKING, gone)), []),
    (
        weights_add_up,
        ((CRITERIA, only(SUMS.replace("passing_grade", "weighted_sum"))), (RANKING, gone)),
        [f"data/{CRITERIA}:5:1: galat: bobot berjumlah 0, seharusnya tepat 100 [weights-add-up]"],
    ),
    (pass_mark_within_scale, ((CRITERIA, only(SUMS)), (RANKING, gone)), []),
    (
        pass_mark_within_scale,
        ((CRITERIA, only(SUMS.replace("pass_mark: 475", "pass_mark: 475.01"))), (RANKING, gone)),
        [f"data/{CRITERIA}:9:1: galat: nilai ambang di atas 475 [pass-mark-within-scale]"],
    ),
    (
        totals_fit_criteria,
        ((CRITERIA, only(SUMS)), (RANKING, only(POINTS))),
        [(f"data/{RANKING}:2:18: galat: nilai akhir lebih tinggi dari 475 [totals-fit-criteria]")],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Sums of points need no weights; elsewhere a lacking weight has to mean something."""
    assert found(check, *changes) == expected
