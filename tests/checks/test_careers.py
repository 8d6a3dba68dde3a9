from __future__ import annotations

import pytest

from generator.checks.careers import gap_without_offer, step_leads_elsewhere
from tests.checks.conftest import Found
from tests.record_builders import COMPETENCY, POSITION, TRAINING, Change, gone, like, only, swap

BELOW = "positions/kepala-bidang.yml"


def below(*changes: Change) -> tuple[str, Change]:
    """Add a position that leads to the one of the examples."""
    return BELOW, like(
        POSITION,
        swap("id: kepala-dinas-kesehatan", "id: kepala-bidang"),
        swap("level: 4", "level: 3"),
        swap("leads_to: []", "leads_to: [kepala-dinas-kesehatan]"),
        *changes,
    )


LINE = (
    f"data/{COMPETENCY}:6:5: peringatan: tingkat 4 harus dicapai pada langkah karier (1 langkah), "
    "tetapi tidak ada pelatihan sampai tingkat itu [gap-without-offer]"
)
CASES = [
    ((), []),
    ((below(),), [LINE]),
    ((below(swap("level: 3", "level: 4")),), []),
    ((below(), (TRAINING, swap("level: 3", "level: 4"))), []),
    ((below(), (TRAINING, gone), ("training-uptake.csv", gone)), []),
    ((below(swap("[kepala-dinas-kesehatan]", "[kepala-dinas]")),), []),
    (
        (
            below(),
            (
                COMPETENCY,
                only(
                    "id: pengambilan-keputusan\ntitle: Pengambilan keputusan\nkind: managerial\n"
                    "levels:\n  - {level: 3, title: Menengah}\n"
                ),
            ),
        ),
        [LINE.replace(":6:5:", ":4:1:")],
    ),
    ((below(), (COMPETENCY, gone)), []),
]


@pytest.mark.parametrize(("changes", "expected"), CASES)
def test_finding(
    found: Found, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """One line for each competency and level that a step demands and no offer leads to."""
    assert found(gap_without_offer, *changes) == expected


def test_a_step_to_itself(found: Found) -> None:
    """A position that leads to itself is refused at that word of its list."""
    itself = (POSITION, swap("leads_to: []", "leads_to: [kepala-dinas-kesehatan]"))
    assert [line.split(": ", 1)[1] for line in found(step_leads_elsewhere, itself)] == [
        "galat: leads_to: jabatan ini menuju dirinya sendiri [step-leads-elsewhere]"
    ]
    assert found(step_leads_elsewhere, below()) == []
