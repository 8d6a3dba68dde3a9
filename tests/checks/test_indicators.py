from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.indicators import (
    indicator_group_known,
    indicator_margins_agree,
    indicator_parts_fit,
    indicator_rest_protected,
)
from tests.checks.conftest import Found
from tests.indicator_builders import COVERAGE, DEVELOPMENT, FOUR_UNITS, HOURS, table
from tests.record_builders import AGENCY, Change, gone

CASES = [
    (indicator_group_known, (table(HOURS, "2026,total,,95,2100,60"),), []),
    (indicator_group_known, (table(HOURS, "2026,class,functional,95,2100,60"),), []),
    (indicator_group_known, (table(HOURS, "2026,district,Contoh Tengah,95,2100,60"),), []),
    (
        indicator_group_known,
        (table(HOURS, "2026,unit,dinas-kesehatn,95,2100,60"),),
        [
            (
                f"data/{HOURS}:2:23: galat: group: tidak ada unit dengan nama ini"
                " [indicator-group-known]"
            )
        ],
    ),
    (
        indicator_group_known,
        (table(HOURS, "2026,district,,95,2100,60"),),
        [
            (
                f"data/{HOURS}:2:18: galat: group: tidak ada kecamatan dengan nama ini"
                " [indicator-group-known]"
            )
        ],
    ),
    (
        indicator_group_known,
        (table(HOURS, "2026,unit,tidak-ada,95,2100,60"), (AGENCY, gone)),
        [],
    ),
    (
        indicator_group_known,
        (table(HOURS, "2026,total,dinas-kesehatan,95,2100,60"),),
        [f"data/{HOURS}:2:24: galat: group: diisi pada baris total [indicator-group-known]"],
    ),
    (
        indicator_parts_fit,
        (table(HOURS, "2026,total,,95,2100,96"),),
        [f"data/{HOURS}:2:33: galat: staff_20 melebihi staff [indicator-parts-fit]"],
    ),
    (indicator_parts_fit, (table(HOURS, "2026,total,,95,2100,>=10"),), []),
    (indicator_parts_fit, (table(COVERAGE, "2026,total,,95,60,40,12,<10"),), []),
    (
        indicator_parts_fit,
        (table(COVERAGE, "2026,total,,95,60,40,12,11"),),
        [
            (
                f"data/{COVERAGE}:2:28: galat: meets, nearly, below tidak berjumlah valid"
                " [indicator-parts-fit]"
            )
        ],
    ),
    (
        indicator_parts_fit,
        (table(COVERAGE, "2026,total,,95,60,40,<10,<10"),),
        [
            (
                f"data/{COVERAGE}:2:28: galat: meets, nearly, below tidak berjumlah valid"
                " [indicator-parts-fit]"
            )
        ],
    ),
    (
        indicator_margins_agree,
        (
            table(
                HOURS,
                "2026,total,,95,2100,60",
                "2026,class,functional,60,1400,40",
                "2026,class,staff,40,800,20",
            ),
        ),
        [
            (
                f"data/{HOURS}:2:25: galat: staff: tidak sama dengan jumlah menurut jenjang pada"
                " periode ini [indicator-margins-agree]"
            )
        ],
    ),
    (
        indicator_margins_agree,
        (
            FOUR_UNITS,
            table(
                HOURS,
                "2026,total,,600,2100,60",
                "2026,unit,dinas-kesehatan,412,1400,40",
                "2026,unit,dinas-sosial,73,800,20",
                "2026,unit,puskesmas-hulu,38,800,<10",
                "2026,unit,pos-hulu,<10,,<10",
            ),
        ),
        [
            (
                f"data/{HOURS}:2:25: galat: staff: tidak sama dengan jumlah menurut unit pada"
                " periode ini [indicator-margins-agree]"
            )
        ],
    ),
    (
        indicator_margins_agree,
        (
            FOUR_UNITS,
            table(HOURS, "2026,total,,600,2100,60", "2026,unit,dinas-kesehatan,412,1400,40"),
        ),
        [],
    ),
    (indicator_rest_protected, (table(DEVELOPMENT, "2026,total,,95,60,<10,>=10"),), []),
    (
        indicator_rest_protected,
        (table(DEVELOPMENT, "2026,total,,95,87,60,>=10"),),
        [
            (
                f"data/{DEVELOPMENT}:2:28: galat: with_plan: di luar bagian ini hanya ada kurang"
                " dari 10 orang [indicator-rest-protected]"
            )
        ],
    ),
    (indicator_rest_protected, (table(DEVELOPMENT, "2026,total,,95,96,60,>=10"),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each row that cannot be, or tells too much, yields its line."""
    assert found(check, *changes) == expected
