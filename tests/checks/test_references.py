from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.references import level_exists, references_resolve
from tests.checks.conftest import Found
from tests.record_builders import (
    AGENCY,
    COMPETENCY,
    OUTCOME,
    POSITION,
    RANKING,
    SELECTION,
    TRAINING,
    UNITS,
    UPTAKE,
    VACANCY,
    Change,
    gone,
    more,
    swap,
)

CASES = [
    (references_resolve, (), []),
    (
        references_resolve,
        ((VACANCY, swap("position: kepala-dinas-kesehatan", "position: kepala-dinas-kesehatn")),),
        [
            (
                f"data/{VACANCY}:4:1: galat: position: tidak ditemukan di positions/ "
                "[references-resolve]"
            )
        ],
    ),
    (
        references_resolve,
        ((AGENCY, gone),),
        [
            (
                f"data/{SELECTION}:2:1: galat: agency: tidak ditemukan di agencies/ "
                "[references-resolve]"
            ),
            (
                f"data/{TRAINING}:2:1: galat: agency: tidak ditemukan di agencies/ "
                "[references-resolve]"
            ),
            f"data/{UNITS}:2:17: galat: agency: tidak ditemukan di agencies/ [references-resolve]",
            (
                f"data/{VACANCY}:2:1: galat: agency: tidak ditemukan di agencies/ "
                "[references-resolve]"
            ),
        ],
    ),
    (
        references_resolve,
        (
            (UNITS, more("puskesmas,kota-contoh,dinas-sosial,puskesmas,Puskesmas,,,,\n")),
            (POSITION, swap("leads_to: []", "leads_to: [sekretaris-daerah]")),
        ),
        [
            (
                f"data/{POSITION}:5:12: galat: leads_to: tidak ditemukan di positions/ "
                "[references-resolve]"
            ),
            f"data/{UNITS}:3:23: galat: parent: tidak ditemukan di units.csv [references-resolve]",
        ],
    ),
    (
        references_resolve,
        ((VACANCY, gone),),
        [
            (
                f"data/{OUTCOME}:1:1: galat: vacancy: tidak ditemukan di vacancies/ "
                "[references-resolve]"
            ),
            (
                f"data/{RANKING}:0:0: galat: nama berkas ini tidak sama dengan lowongan mana pun "
                "di vacancies/ [references-resolve]"
            ),
        ],
    ),
    (
        references_resolve,
        (
            (VACANCY, swap("selection: 2026-jpt", "selection: 2025-jpt")),
            (SELECTION, swap("criteria: jpt-pratama-2026", "criteria: jpt-pratama-2025")),
        ),
        [
            (
                f"data/{SELECTION}:4:1: galat: criteria: tidak ditemukan di criteria/ "
                "[references-resolve]"
            ),
            (
                f"data/{VACANCY}:3:1: galat: selection: tidak ditemukan di selections/ "
                "[references-resolve]"
            ),
        ],
    ),
    (
        references_resolve,
        (
            (COMPETENCY, gone),
            (TRAINING, gone),
        ),
        [
            (
                f"data/{POSITION}:4:13: galat: competency: tidak ditemukan di competencies/ "
                "[references-resolve]"
            ),
            (
                f"data/{UPTAKE}:2:1: galat: training: tidak ditemukan di training/ "
                "[references-resolve]"
            ),
            (
                f"data/{UPTAKE}:3:1: galat: training: tidak ditemukan di training/ "
                "[references-resolve]"
            ),
        ],
    ),
    (level_exists, (), []),
    (
        level_exists,
        ((POSITION, swap("level: 4", "level: 5")),),
        [
            (
                f"data/{POSITION}:4:48: galat: kompetensi ini tidak menguraikan tingkat 5 "
                "[level-exists]"
            )
        ],
    ),
    (level_exists, ((COMPETENCY, gone),), []),
    (
        level_exists,
        ((TRAINING, swap("level: 3", "level: 1")),),
        [
            (
                f"data/{TRAINING}:9:48: galat: kompetensi ini tidak menguraikan tingkat 1 "
                "[level-exists]"
            )
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each name of a record that does not exist yields one line; names that resolve, none."""
    assert found(check, *changes) == expected
