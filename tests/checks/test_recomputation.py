from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.recomputation import difference_declared, ranks_match, totals_match
from tests.checks.conftest import Found
from tests.record_builders import CRITERIA, OUTCOME, RANKING, Change, gone, more, only, swap

UNANNOUNCED = """\
row,assessment,paper,interview,track-record
xrffvgr5dp4tdl3d,84.50,78.25,86.10,3
7gumozgrkimyakzz,82.75,80.10,85.40,3
pwlnhkq7toh4mjv4,88.20,74.00,79.55,3
"""
DIFFERENCE = "difference: {reason: Nilai dikoreksi, document: BA 07/PANSEL/2026}\n"
ACT = """\
tie_decisions:
  - {rank: 1, order: [xrffvgr5dp4tdl3d, 7gumozgrkimyakzz], act: BA 08/PANSEL/2026}
"""

CASES = [
    (totals_match, (), []),
    (
        totals_match,
        ((RANKING, swap("80.25,1", "80.26,1")),),
        [
            (
                f"data/{RANKING}:2:38: galat: nilai akhir yang diumumkan 80,26, hasil hitung "
                "ulang 80,25 [totals-match]"
            )
        ],
    ),
    (totals_match, ((RANKING, swap("80.25,1", "80.3,1")),), []),
    (totals_match, ((RANKING, swap("80.25,1", ",1")),), []),
    (
        totals_match,
        (
            (RANKING, swap("80.25,1", "80.26,1")),
            (OUTCOME, more(DIFFERENCE)),
        ),
        [],
    ),
    (
        totals_match,
        (
            (RANKING, swap("80.25,1", "80.26,1")),
            (CRITERIA, swap("weight: 35", "weight: 30")),
        ),
        [],
    ),
    (
        totals_match,
        (
            (RANKING, swap("80.25,1", "80.26,1")),
            (RANKING, swap("82.75", "182.75")),
        ),
        [],
    ),
    (totals_match, ((RANKING, only(UNANNOUNCED)),), []),
    (ranks_match, (), []),
    (
        ranks_match,
        (
            (RANKING, swap("80.25,1", "80.25,2")),
            (RANKING, swap("68.42,", "68.42,6")),
        ),
        [
            (
                f"data/{RANKING}:2:44: galat: peringkat yang diumumkan 2, menurut aturan 1 "
                "[ranks-match]"
            ),
            f"data/{RANKING}:7:44: galat: baris di bawah ambang memiliki peringkat [ranks-match]",
        ],
    ),
    (ranks_match, ((RANKING, swap("80.25,1", "80.25,")),), []),
    (
        ranks_match,
        (
            (RANKING, swap("80.25,1", "80.25,2")),
            (OUTCOME, more(DIFFERENCE)),
        ),
        [],
    ),
    (
        ranks_match,
        (
            (RANKING, swap("80.25,1", "80.25,2")),
            (OUTCOME, gone),
        ),
        [
            (
                f"data/{RANKING}:2:44: galat: peringkat yang diumumkan 2, menurut aturan 1 "
                "[ranks-match]"
            )
        ],
    ),
    (
        ranks_match,
        ((RANKING, swap("82.75,80.10,85.40,3,79.93,2", "84.50,78.25,86.10,3,80.25,2")),),
        [
            (
                f"data/{RANKING}:3:44: galat: peringkat yang diumumkan 2, menurut aturan 1 "
                "[ranks-match]"
            )
        ],
    ),
    (
        ranks_match,
        (
            (RANKING, swap("82.75,80.10,85.40,3,79.93,2", "84.50,78.25,86.10,3,80.25,2")),
            (OUTCOME, more(ACT)),
        ),
        [],
    ),
    (difference_declared, (), []),
    (
        difference_declared,
        (
            (RANKING, swap("80.25,1", "80.26,2")),
            (OUTCOME, more(DIFFERENCE)),
        ),
        [
            (
                f"data/{OUTCOME}:20:1: peringatan: 1 baris diumumkan berbeda dari hasil hitung "
                "ulang [difference-declared]"
            )
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """An announced value that does not follow from the rule yields one line, or one warning."""
    assert found(check, *changes) == expected


def test_below_a_minimum_outside_its_scale(found: Found) -> None:
    """A minimum that nobody can reach is told where it stands, not on every row."""
    outside = (CRITERIA, swap("minimum: 68", "minimum: 150"))
    assert found(ranks_match, outside) == []
