from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.criteria_version import (
    criteria_valid_then,
    passing_grade_has_minimums,
    shortlist_names_someone,
    validity_ordered,
    version_follows,
)
from tests.checks.conftest import Found
from tests.record_builders import CRITERIA, SELECTION, Change, gone, like, more, swap, without

CASES = [
    (passing_grade_has_minimums, (), []),
    (passing_grade_has_minimums, ((CRITERIA, swap("weighted_sum", "passing_grade")),), []),
    (
        passing_grade_has_minimums,
        (
            (CRITERIA, swap("weighted_sum", "passing_grade")),
            (CRITERIA, swap(", minimum: 68", "")),
            (CRITERIA, without("pass_mark")),
        ),
        [
            (
                f"data/{CRITERIA}:4:1: galat: sistem ambang, tetapi tidak ada minimum atau nilai "
                "ambang [passing-grade-has-minimums]"
            )
        ],
    ),
    (shortlist_names_someone, (), []),
    (
        shortlist_names_someone,
        ((CRITERIA, swap("shortlist: 3", "shortlist: 0")),),
        [f"data/{CRITERIA}:16:1: galat: daftar pendek kosong [shortlist-names-someone]"],
    ),
    (validity_ordered, (), []),
    (
        validity_ordered,
        ((CRITERIA, swap("to: 2026-12-31", "to: 2025-12-31")),),
        [
            (
                f"data/{CRITERIA}:7:27: galat: masa berlaku berakhir sebelum dimulai "
                "[validity-ordered]"
            )
        ],
    ),
    (validity_ordered, ((CRITERIA, swap(", to: 2026-12-31", "")),), []),
    (version_follows, (), []),
    (
        version_follows,
        (
            (
                "criteria/jpt-2025.yml",
                like(
                    CRITERIA,
                    swap("id: jpt-pratama-2026", "id: jpt-2025"),
                    swap("from: 2026-01-01", "from: 2025-01-01"),
                    more("replaces: jpt-pratama-2026\n"),
                ),
            ),
        ),
        [
            (
                "data/criteria/jpt-2025.yml:7:9: galat: berlaku sebelum kriteria yang "
                "digantikannya (1 Januari 2026) [version-follows]"
            )
        ],
    ),
    (
        version_follows,
        (
            (
                "criteria/jpt-2027.yml",
                like(
                    CRITERIA,
                    swap("id: jpt-pratama-2026", "id: jpt-2027"),
                    more("replaces: jpt-pratama-2026\n"),
                ),
            ),
        ),
        [],
    ),
    (criteria_valid_then, (), []),
    (
        criteria_valid_then,
        ((CRITERIA, swap("from: 2026-01-01", "from: 2026-02-11")),),
        [
            (
                f"data/{SELECTION}:4:1: galat: kriteria ini tidak berlaku pada 10 Februari 2026 "
                "[criteria-valid-then]"
            )
        ],
    ),
    (
        criteria_valid_then,
        ((CRITERIA, swap("to: 2026-12-31", "to: 2026-02-09")),),
        [
            (
                f"data/{SELECTION}:4:1: galat: kriteria ini tidak berlaku pada 10 Februari 2026 "
                "[criteria-valid-then]"
            )
        ],
    ),
    (criteria_valid_then, ((CRITERIA, swap(", to: 2026-12-31", "")),), []),
    (
        criteria_valid_then,
        (
            (CRITERIA, swap("from: 2026-01-01", "from: 2026-02-14")),
            (SELECTION, without("notice")),
        ),
        [
            (
                f"data/{SELECTION}:4:1: galat: kriteria ini tidak berlaku pada 13 Februari 2026 "
                "[criteria-valid-then]"
            )
        ],
    ),
    (
        criteria_valid_then,
        (
            (SELECTION, without("notice")),
            (SELECTION, without("registration")),
        ),
        [],
    ),
    (criteria_valid_then, ((CRITERIA, gone),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each set of criteria that is incomplete or used out of its time yields one line."""
    assert found(check, *changes) == expected
