"""Talent pools."""

from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.references import references_resolve
from generator.checks.talent_pools import (
    appointed_from_promotable_box,
    appointee_box_has_basis,
    pool_decisions_stand,
    pool_follows_rules,
    pool_lists_narrow,
    pool_of_talent_mobility,
)
from tests.checks.conftest import Found
from tests.checks.pools import COUNTS, NINE_BOX, POOL, a_pool, with_pool
from tests.record_builders import AGENCY, OUTCOME, RANKING, VACANCY, Change, gone, like, more, swap

NORMS = """\
id: kotak-2026
title: Norma
source: Contoh
valid: {from: 2026-01-01}
norms: [{id: acting_days, title: Pelaksana tugas, limit: 180, unit: days, bound: at_most}]
"""
REVEALED = "reveal_boxes: {basis: Keputusan PPID 12/2026}\n"
FROM_9, FROM_5 = "    box: 9\n", "    box: 5\n"
MOBILITY = (VACANCY, swap("open_selection", "talent_mobility"))
NAMED = (VACANCY, more("talent_pool: administrator-2026\n"))
OTHER_AGENCY = ("agencies/lain.yml", like(AGENCY, swap("id: kota-contoh\n", "id: lain\n")))
NO_RESULT = ((RANKING, gone), (OUTCOME, gone))

CASES = [
    (pool_follows_rules, with_pool(a_pool()), []),
    (
        pool_follows_rules,
        with_pool(a_pool(), NORMS),
        ["4:1: galat: aturan ini tidak memuat kotak talenta [pool-follows-rules]"],
    ),
    (
        pool_follows_rules,
        with_pool(a_pool(date="2025-12-31")),
        ["4:1: galat: aturan ini tidak berlaku pada 31 Desember 2025 [pool-follows-rules]"],
    ),
    (
        pool_follows_rules,
        with_pool(a_pool(date="2027-01-01")),
        ["4:1: galat: aturan ini tidak berlaku pada 1 Januari 2027 [pool-follows-rules]"],
    ),
    (
        pool_follows_rules,
        with_pool(a_pool(date="2027-01-01"), NINE_BOX.replace(", to: 2026-12-31", "")),
        [],
    ),
    (
        pool_follows_rules,
        with_pool(a_pool(boxes={"9": "21"})),
        ["8:1: galat: boxes tidak memuat kotak 1 sampai 9 [pool-follows-rules]"],
    ),
    # An unknown rule set is told by the references alone.
    (pool_follows_rules, with_pool(a_pool(rules="lain")), []),
    (
        references_resolve,
        with_pool(a_pool(rules="lain")),
        ["4:1: galat: rules: tidak ditemukan di rules/ [references-resolve]"],
    ),
    (pool_lists_narrow, with_pool(a_pool()), []),
    (pool_lists_narrow, with_pool(a_pool(lists="")), []),
    (
        pool_lists_narrow,
        with_pool(a_pool(lists="long_list: 5\nshort_list: 9\n")),
        [
            "10:1: galat: short_list memuat 9, lebih dari 5 sebelumnya [pool-lists-narrow]",
        ],
    ),
    (
        pool_lists_narrow,
        with_pool(a_pool(lists="short_list: 0\n")),
        ["10:1: galat: decisions memuat 1, lebih dari 0 sebelumnya [pool-lists-narrow]"],
    ),
    (pool_decisions_stand, with_pool(a_pool()), []),
    (
        pool_decisions_stand,
        with_pool(
            a_pool()
            .replace("position: kepala-dinas-kesehatan", "position: camat")
            .replace("unit: dinas-kesehatan", "unit: kecamatan")
        ),
        [
            "14:5: galat: position: tidak ditemukan [pool-decisions-stand]",
            "15:5: galat: unit: tidak ditemukan [pool-decisions-stand]",
        ],
    ),
    (
        pool_decisions_stand,
        with_pool(a_pool(date="2026-09-22")),
        [
            (
                "12:5: galat: keputusan mendahului keadaan kelompok ini (22 September 2026) "
                "[pool-decisions-stand]"
            )
        ],
    ),
    (appointee_box_has_basis, with_pool(a_pool()), []),
    (appointee_box_has_basis, with_pool(a_pool(more=REVEALED, decision=FROM_9)), []),
    (
        appointee_box_has_basis,
        with_pool(a_pool(decision=FROM_9)),
        ["16:5: galat: kotak asal tertulis tanpa dasar pembukaan [appointee-box-has-basis]"],
    ),
    (appointed_from_promotable_box, with_pool(a_pool(decision=FROM_9)), []),
    (appointed_from_promotable_box, with_pool(a_pool(decision=FROM_5), NORMS), []),
    (
        appointed_from_promotable_box,
        with_pool(a_pool(decision=FROM_5)),
        [
            (
                "16:5: peringatan: menurut aturannya kotak 5 tidak untuk dipromosikan "
                "[appointed-from-promotable-box]"
            )
        ],
    ),
    (pool_of_talent_mobility, (), []),
    (pool_of_talent_mobility, (*with_pool(a_pool()), *NO_RESULT, MOBILITY, NAMED), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each pool that breaks its rules yields one line."""
    assert found(check, *changes) == [f"data/{POOL}:{line}" for line in expected]


def test_only_mobility_names_a_pool(found: Found) -> None:
    """A vacancy of another mechanism, or of another agency, draws on no pool."""
    assert found(pool_of_talent_mobility, *with_pool(a_pool()), NAMED) == [
        (
            f"data/{VACANCY}:13:1: galat: cara pengisian lowongan ini tidak memakai kelompok "
            "talenta [pool-of-talent-mobility]"
        )
    ]
    other = with_pool(a_pool().replace("agency: kota-contoh", "agency: lain"))
    assert found(pool_of_talent_mobility, *other, OTHER_AGENCY, MOBILITY, NAMED) == [
        (
            f"data/{VACANCY}:13:1: galat: kelompok talenta ini milik instansi lain "
            "[pool-of-talent-mobility]"
        )
    ]


def test_the_boxes_of_the_example() -> None:
    """The example counts nine boxes, so that no test lacks one by mistake."""
    assert len(COUNTS) == 9
