from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.lists import unique_in_list
from tests.checks.conftest import Found
from tests.record_builders import (
    COMPETENCY,
    CRITERIA,
    OUTCOME,
    RANKING,
    SELECTION,
    TRAINING,
    VACANCY,
    Change,
    gone,
    like,
    more,
    swap,
)

VACANCY2 = "vacancies/2026-dinkes-sekdis.yml"

CASES = [
    (unique_in_list, (), []),
    (
        unique_in_list,
        ((COMPETENCY, swap("level: 4", "level: 3")),),
        [
            (
                f"data/{COMPETENCY}:6:6: galat: levels: butir ini sudah ada dalam daftar "
                "[unique-in-list]"
            )
        ],
    ),
    (
        unique_in_list,
        (
            (RANKING, gone),
            (CRITERIA, swap("id: paper", "id: interview")),
            (TRAINING, swap("[administrator]", "[administrator, administrator]")),
        ),
        [
            (
                f"data/{CRITERIA}:12:6: galat: criteria: butir ini sudah ada dalam daftar "
                "[unique-in-list]"
            ),
            (
                f"data/{TRAINING}:10:30: galat: for_classes: butir ini sudah ada dalam daftar "
                "[unique-in-list]"
            ),
        ],
    ),
    (
        unique_in_list,
        ((VACANCY, more("documents: [Surat lamaran, Ijazah]\n")),),
        [
            (
                f"data/{VACANCY}:13:13: galat: documents: butir ini sudah ada dalam daftar "
                "[unique-in-list]"
            )
        ],
    ),
    (
        unique_in_list,
        (
            (VACANCY, swap("selection: 2026-jpt", "selection: 2025-jpt")),
            (VACANCY2, like(VACANCY, swap("id: age", "id: grade"), swap("kadis", "sekdis"))),
        ),
        [
            (
                "data/vacancies/2026-dinkes-sekdis.yml:11:6: galat: requirements: butir ini "
                "sudah ada dalam daftar [unique-in-list]"
            )
        ],
    ),
    (
        unique_in_list,
        (
            (SELECTION, swap("stage: interview", "stage: registration")),
            (OUTCOME, swap("stage: paper", "stage: screening")),
        ),
        [
            (
                f"data/{OUTCOME}:5:6: galat: funnel: butir ini sudah ada dalam daftar "
                "[unique-in-list]"
            ),
            (
                f"data/{SELECTION}:11:6: galat: schedule: butir ini sudah ada dalam daftar "
                "[unique-in-list]"
            ),
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each item that stands twice in a list yields one line."""
    assert found(check, *changes) == expected
