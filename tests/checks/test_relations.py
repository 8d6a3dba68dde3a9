from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.relations import no_cycles, one_place, unit_of_agency
from tests.checks.conftest import Found
from tests.record_builders import (
    CRITERIA,
    SELECTION,
    UNITS,
    VACANCY,
    Change,
    gone,
    more,
    swap,
    without,
)

CIRCLE = """\
puskesmas,kota-contoh,pustu,puskesmas,Puskesmas,,,,
pustu,kota-contoh,puskesmas,pustu,Pustu,,,,
posyandu,kota-contoh,pustu,posyandu,Posyandu,,,,
"""

CASES = [
    (no_cycles, (), []),
    (
        no_cycles,
        ((CRITERIA, more("replaces: jpt-pratama-2026\n")),),
        [
            (
                f"data/{CRITERIA}:18:1: galat: replaces: rantainya kembali ke rekaman ini sendiri "
                "[no-cycles]"
            )
        ],
    ),
    (
        no_cycles,
        ((UNITS, more(CIRCLE)),),
        [
            (
                f"data/{UNITS}:3:23: galat: parent: rantainya kembali ke rekaman ini sendiri "
                "[no-cycles]"
            )
        ],
    ),
    (no_cycles, ((VACANCY, more("reopens: 2025-dinkes-kadis\n")),), []),
    (unit_of_agency, (), []),
    (
        unit_of_agency,
        ((VACANCY, swap("agency: kota-contoh", "agency: kabupaten-contoh")),),
        [
            f"data/{VACANCY}:3:1: galat: selection: milik instansi lain [unit-of-agency]",
            f"data/{VACANCY}:5:1: galat: unit: milik instansi lain [unit-of-agency]",
        ],
    ),
    (
        unit_of_agency,
        ((UNITS, more("puskesmas,kabupaten-contoh,dinas-kesehatan,puskesmas,Puskesmas,,,,\n")),),
        [f"data/{UNITS}:3:28: galat: parent: milik instansi lain [unit-of-agency]"],
    ),
    (
        unit_of_agency,
        (
            (VACANCY, without("unit")),
            (SELECTION, gone),
        ),
        [],
    ),
    (one_place, (), []),
    (
        one_place,
        ((VACANCY, more("criteria: jpt-pratama-2026\nmax_choices: 1\n")),),
        [
            f"data/{VACANCY}:13:1: galat: criteria: sudah ditulis di seleksinya [one-place]",
            f"data/{VACANCY}:14:1: galat: max_choices: sudah ditulis di seleksinya [one-place]",
        ],
    ),
    (one_place, ((VACANCY, swap("selection: 2026-jpt\n", "criteria: jpt-pratama-2026\n")),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each relation that cannot be yields one line; the relations of the examples, none."""
    assert found(check, *changes) == expected
