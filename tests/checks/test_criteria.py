from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.criteria import (
    criteria_stand,
    criterion_has_own_column,
    minimum_within_scale,
    pass_mark_within_scale,
    scale_has_width,
    ties_are_criteria,
    weights_add_up,
)
from tests.checks.conftest import Found
from tests.record_builders import CRITERIA, RANKING, Change, gone, only, swap, without

NO_CRITERIA = """\
id: jpt-pratama-2026
title: Seleksi terbuka JPT pratama
method: weighted_sum
valid: {from: 2026-01-01}
criteria: []
"""

CASES = [
    (weights_add_up, (), []),
    (
        weights_add_up,
        ((CRITERIA, swap("weight: 35", "weight: 30")),),
        [
            (
                f"data/{CRITERIA}:9:1: galat: bobot berjumlah 95, seharusnya tepat 100 "
                "[weights-add-up]"
            )
        ],
    ),
    (
        weights_add_up,
        ((CRITERIA, swap("weight: 35", "weight: 34.9999")),),
        [
            (
                f"data/{CRITERIA}:9:1: galat: bobot berjumlah 99,9999, seharusnya tepat 100 "
                "[weights-add-up]"
            )
        ],
    ),
    (
        weights_add_up,
        (
            (CRITERIA, swap("weight: 35", "weight: 34.9999")),
            (CRITERIA, swap("weight: 25", "weight: 25.0001")),
        ),
        [],
    ),
    (
        weights_add_up,
        (
            (CRITERIA, only(NO_CRITERIA)),
            (RANKING, gone),
        ),
        [],
    ),
    (criteria_stand, (), []),
    (
        criteria_stand,
        (
            (CRITERIA, only(NO_CRITERIA)),
            (RANKING, gone),
        ),
        [f"data/{CRITERIA}:5:1: galat: belum ada kriteria [criteria-stand]"],
    ),
    (ties_are_criteria, (), []),
    (
        ties_are_criteria,
        ((CRITERIA, swap("interview, assessment, paper]", "interview, wawancara, interview]")),),
        [
            f"data/{CRITERIA}:15:19: galat: ties: bukan kriteria ini [ties-are-criteria]",
            f"data/{CRITERIA}:15:30: galat: ties: kriteria ini sudah disebut [ties-are-criteria]",
        ],
    ),
    (criterion_has_own_column, (), []),
    (
        criterion_has_own_column,
        (
            (RANKING, gone),
            (CRITERIA, swap("id: paper", "id: total")),
        ),
        [
            (
                f"data/{CRITERIA}:11:6: galat: nama ini milik kolom lain pada berkas peringkat "
                "[criterion-has-own-column]"
            )
        ],
    ),
    (scale_has_width, (), []),
    (
        scale_has_width,
        ((CRITERIA, swap("worst: 1, best: 4", "worst: 4, best: 4")),),
        [f"data/{CRITERIA}:13:71: galat: nilai terburuk dan terbaik sama [scale-has-width]"],
    ),
    (minimum_within_scale, (), []),
    (
        minimum_within_scale,
        ((CRITERIA, swap("minimum: 68", "minimum: 168")),),
        [
            (
                f"data/{CRITERIA}:10:77: galat: minimum di luar skala 0 sampai 100 "
                "[minimum-within-scale]"
            )
        ],
    ),
    (
        minimum_within_scale,
        ((CRITERIA, swap("scale: {worst: 1, best: 4}", "minimum: 4, scale: {worst: 3, best: 1}")),),
        [
            (
                f"data/{CRITERIA}:13:71: galat: minimum di luar skala 1 sampai 3 "
                "[minimum-within-scale]"
            )
        ],
    ),
    (
        minimum_within_scale,
        ((CRITERIA, swap("scale: {worst: 1, best: 4}", "minimum: 1, scale: {worst: 3, best: 1}")),),
        [],
    ),
    (pass_mark_within_scale, (), []),
    (
        pass_mark_within_scale,
        ((CRITERIA, swap("pass_mark: 70", "pass_mark: 700")),),
        [f"data/{CRITERIA}:14:1: galat: nilai ambang di atas 100 [pass-mark-within-scale]"],
    ),
    (pass_mark_within_scale, ((CRITERIA, without("pass_mark")),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each set of criteria that contradicts itself yields one line."""
    assert found(check, *changes) == expected
