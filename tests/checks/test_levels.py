from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.levels import allowed_level, hindrances, possible_level
from generator.wording import Wording
from tests.record_builders import (
    CRITERIA,
    FILES,
    RANKING,
    SELECTION,
    TOTALS_RANKING,
    VACANCY,
    Change,
    a_data_folder,
    a_dataset,
    gone,
    only,
    swap,
    without,
)

FOUR_ROWS = "".join(FILES[RANKING].splitlines(keepends=True)[:5])

CASES = [
    ((), "full"),
    (((VACANCY, swap("level: full", "level: totals")),), "totals"),
    (((VACANCY, without("publication")),), "aggregate"),
    (((RANKING, gone),), "aggregate"),
    (((CRITERIA, gone),), "aggregate"),
    (((RANKING, only(FOUR_ROWS)),), "aggregate"),
    (((RANKING, swap("83.00,2,", "83.00,1,")),), "totals"),
    (((SELECTION, swap("max_choices: 1", "max_choices: 2")),), "totals"),
    (((SELECTION, without("max_choices")),), "full"),
    (((RANKING, only(TOTALS_RANKING)),), "full"),
]


@pytest.mark.parametrize(("changes", "expected"), CASES)
def test_allowed_level(
    tmp_path: Path, changes: tuple[tuple[str, Change], ...], expected: str
) -> None:
    """The level of a ranking is the lower of what is declared and what its rows allow."""
    dataset = a_dataset(a_data_folder(tmp_path, *changes))
    assert allowed_level(dataset, "2026-dinkes-kadis") == expected


@pytest.mark.parametrize(
    ("rows", "choices", "unshared", "level", "reasons"),
    [
        (5, 1, (), "full", []),
        (5, 2, (), "totals", ["satu orang boleh melamar lebih dari satu jabatan (max_choices)"]),
        (
            12,
            1,
            ("track-record", "grade"),
            "totals",
            [
                "ada nilai dari fakta yang dimiliki kurang dari 3 peserta: track-record, grade",
            ],
        ),
        (4, 1, (), "aggregate", ["pesertanya kurang dari 5"]),
    ],
)
def test_possible_level(
    rows: int, choices: int, unshared: tuple[str, ...], level: str, reasons: list[str]
) -> None:
    """The possible level follows from the rows alone, and what keeps it down is told."""
    assert possible_level(rows, choices, unshared) == level
    assert [Wording().text(one) for one in hindrances(rows, choices, unshared)] == reasons
