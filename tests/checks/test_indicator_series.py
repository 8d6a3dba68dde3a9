from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.indicator_series import indicator_groups_continue, indicator_staff_agrees
from tests.checks.conftest import Found
from tests.indicator_builders import DEVELOPMENT, HOURS, RATINGS, table
from tests.record_builders import Change

CASES = [
    (
        indicator_staff_agrees,
        (
            table(HOURS, "2025,total,,95,2100,60"),
            table(DEVELOPMENT, "2025,total,,93,60,60,40"),
        ),
        [
            (
                f"data/{DEVELOPMENT}:2:25: peringatan: staff: 93, di berkas lain 95"
                " [indicator-staff-agrees]"
            ),
            (
                f"data/{HOURS}:2:25: peringatan: staff: 95, di berkas lain 93"
                " [indicator-staff-agrees]"
            ),
        ],
    ),
    (
        indicator_staff_agrees,
        (table(HOURS, "2026-s1,unit,dinas-kesehatan,410,9000,300"),),
        [
            (
                f"data/{HOURS}:2:42: peringatan: staff: 410, di berkas lain 412"
                " [indicator-staff-agrees]"
            )
        ],
    ),
    (indicator_staff_agrees, (table(HOURS, "2025,unit,dinas-kesehatan,410,9000,300"),), []),
    (indicator_staff_agrees, (table(RATINGS, "2025,total,,40,50,12,11,<10"),), []),
    (
        indicator_groups_continue,
        (
            table(
                HOURS,
                "2024,class,staff,95,2100,60",
                "2024,class,functional,95,2100,60",
                "2025,class,functional,95,2100,60",
            ),
        ),
        [
            (
                f"data/{HOURS}:2:24: peringatan: kelompok ini tidak ada lagi pada periode 2025"
                " [indicator-groups-continue]"
            )
        ],
    ),
    (
        indicator_groups_continue,
        (table(HOURS, "2024,class,staff,95,2100,60", "2025,total,,95,2100,60"),),
        [],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """What cannot be compared between tables or periods yields its line."""
    assert found(check, *changes) == expected
