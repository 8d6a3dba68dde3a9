from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.occupancy import (
    occupancy_explained_on_a_day,
    occupancy_ordered,
    occupancy_without_gaps,
)
from tests.checks.conftest import Found
from tests.record_builders import Change, only

ROWS = "occupancy.csv"
HEADER = "agency,position,unit,state,from,to,explanation,explained\n"
POST = "kepala-dinas-kesehatan,dinas-kesehatan"


def rows(*given: str) -> tuple[str, Change]:
    return ROWS, only(HEADER + "".join(f"{row}\n" for row in given))


FIRST = f",{POST},vacant,2026-01-01,2026-01-31,,"
THEN = f"kota-contoh,{POST},acting,2026-02-01,,,"

CASES = [
    (occupancy_ordered, (rows(FIRST, THEN),), []),
    (
        occupancy_ordered,
        (
            rows(
                FIRST.replace("2026-01-31", "2025-12-31"),
                THEN.replace("kota-contoh", "kabupaten-contoh"),
            ),
        ),
        [
            (
                f"data/{ROWS}:2:59: galat: to 31 Desember 2025 mendahului from 1 Januari 2026 "
                "[occupancy-ordered]"
            ),
            f"data/{ROWS}:3:1: galat: unitnya milik instansi lain [occupancy-ordered]",
        ],
    ),
    (occupancy_without_gaps, (rows(THEN, FIRST),), []),
    (
        occupancy_without_gaps,
        (rows(FIRST, THEN.replace("2026-02-01", "2026-02-05")),),
        [
            (
                f"data/{ROWS}:3:59: galat: tidak ada keadaan sejak 1 Februari 2026 "
                "[occupancy-without-gaps]"
            )
        ],
    ),
    *(
        (
            occupancy_without_gaps,
            (rows(before, THEN),),
            [
                (
                    f"data/{ROWS}:3:59: galat: keadaan ini mulai sebelum keadaan sebelumnya "
                    "berakhir "
                    "[occupancy-without-gaps]"
                )
            ],
        )
        for before in (
            FIRST.replace("2026-01-31", "2026-02-01"),
            FIRST.replace("2026-01-31", ""),
        )
    ),
    (occupancy_without_gaps, (rows(FIRST.replace("2026-01-31", "2025-12-01"), THEN),), []),
    (
        occupancy_explained_on_a_day,
        (rows(FIRST, f"{THEN[:-1]}Seleksi diulang,2026-03-01"),),
        [],
    ),
    (
        occupancy_explained_on_a_day,
        (rows(FIRST + "2026-03-01", f"{THEN[:-1]}Seleksi diulang,"),),
        [
            (
                f"data/{ROWS}:2:71: galat: explanation dan explained tidak terisi bersama "
                "[occupancy-explained-on-a-day]"
            ),
            (
                f"data/{ROWS}:3:87: galat: explanation dan explained tidak terisi bersama "
                "[occupancy-explained-on-a-day]"
            ),
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_check(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """The states of a post follow each other day by day."""
    assert found(check, *changes) == expected
