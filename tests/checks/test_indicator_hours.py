from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.indicator_hours import (
    hours_add_up,
    hours_not_computable,
    hours_suffice,
    hours_withheld_with_staff,
)
from tests.checks.conftest import Found
from tests.indicator_builders import HOURS, table
from tests.record_builders import Change

DIFFERENCE = "hours: jam kelompok ini adalah selisih dari yang lain [hours-not-computable]"
TOTAL = "2026,total,,95,2100,60"

CASES = [
    (hours_withheld_with_staff, (table(HOURS, "2026,total,,12,240,<10"),), []),
    (hours_withheld_with_staff, (table(HOURS, "2026,total,,<10,,<10"),), []),
    *(
        (
            hours_withheld_with_staff,
            (table(HOURS, f"2026,total,,{staff},112,<10"),),
            [
                (
                    f"data/{HOURS}:2:{column}: galat: hours: jumlah pegawainya ditahan, jamnya juga"
                    " [hours-withheld-with-staff]"
                )
            ],
        )
        for staff, column in (("<10", 29), (">=10", 30), ("8", 27))
    ),
    (
        hours_not_computable,
        (table(HOURS, TOTAL, "2026,class,functional,86,1988,55", "2026,class,staff,<10,,<10"),),
        [f"data/{HOURS}:4:34: galat: {DIFFERENCE}"],
    ),
    (
        hours_not_computable,
        (
            table(
                HOURS,
                TOTAL,
                "2026,class,functional,88,1988,55",
                "2026,class,staff,<10,,<10",
                "2026,class,supervisor,<10,,<10",
            ),
        ),
        [f"data/{HOURS}:4:34: galat: {DIFFERENCE}"],
    ),
    (
        hours_not_computable,
        (
            table(
                HOURS,
                TOTAL,
                "2026,class,functional,60,1588,40",
                "2026,class,supervisor,26,,>=10",
                "2026,class,staff,<10,,<10",
            ),
        ),
        [],
    ),
    (
        hours_not_computable,
        (
            table(
                HOURS, "2026,total,,95,,60", "2026,class,staff,<10,,<10", "2026,class,x,86,1700,30"
            ),
        ),
        [],
    ),
    (hours_suffice, (table(HOURS, "2026,total,,95,1200,60"),), []),
    (
        hours_suffice,
        (table(HOURS, "2026,total,,95,1199,60"),),
        [f"data/{HOURS}:2:28: galat: hours: terlalu sedikit untuk staff_20 [hours-suffice]"],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Hours that are those of few people, alone or as a difference, yield their line."""
    assert found(check, *changes) == expected


ADD_UP = "hours: tidak sama dengan jumlah kelompoknya pada periode ini [hours-add-up]"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((TOTAL, "2026,class,staff,40,50000,20"), [f"data/{HOURS}:2:28: galat: {ADD_UP}"]),
        ((TOTAL, "2026,class,staff,40,800,20"), []),
        ((TOTAL.replace("2100", ""), "2026,class,staff,40,50000,20"), []),
        ((TOTAL, "2026,unit,dinas-kesehatan,95,2000,60"), [f"data/{HOURS}:2:28: galat: {ADD_UP}"]),
        ((TOTAL, "2026,unit,dinas-kesehatan,95,,60"), []),
    ],
)
def test_hours_add_up(found: Found, rows: tuple[str, ...], expected: list[str]) -> None:
    """Hours of groups are those of the whole, and never more."""
    assert found(hours_add_up, table(HOURS, *rows)) == expected


def test_one_mistake_once(found: Found) -> None:
    """Where more reach 20 hours than there are, that alone is told."""
    assert found(hours_suffice, table(HOURS, "2026,total,,40,500,60")) == []
