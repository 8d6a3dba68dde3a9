from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.ties import tie_decisions_fit
from tests.checks.conftest import Found
from tests.record_builders import OUTCOME, RANKING, TOTALS_RANKING, Change, gone, more, only, swap

EQUALS = swap("82.75,80.10,85.40,3,79.93,2", "84.50,78.25,86.10,3,80.25,1")
ACT = """\
tie_decisions:
  - {rank: 1, order: [xrffvgr5dp4tdl3d, 7gumozgrkimyakzz], act: BA 08/PANSEL/2026}
"""

CASES = [
    (tie_decisions_fit, (), []),
    (
        tie_decisions_fit,
        (
            (RANKING, EQUALS),
            (OUTCOME, more(ACT)),
        ),
        [],
    ),
    (
        tie_decisions_fit,
        ((OUTCOME, more(ACT)),),
        [
            (
                f"data/{OUTCOME}:21:6: galat: bukan persis baris yang berbagi peringkat 1 "
                "[tie-decisions-fit]"
            )
        ],
    ),
    (
        tie_decisions_fit,
        (
            (RANKING, EQUALS),
            (OUTCOME, more(ACT)),
            (OUTCOME, swap("[xrffvgr5dp4tdl3d, 7gumozgrkimyakzz]", "[xrffvgr5dp4tdl3d]")),
        ),
        [
            (
                f"data/{OUTCOME}:21:6: galat: bukan persis baris yang berbagi peringkat 1 "
                "[tie-decisions-fit]"
            )
        ],
    ),
    (
        tie_decisions_fit,
        (
            (RANKING, EQUALS),
            (OUTCOME, more(ACT)),
            (
                OUTCOME,
                swap(
                    "[xrffvgr5dp4tdl3d, 7gumozgrkimyakzz]",
                    "[xrffvgr5dp4tdl3d, 7gumozgrkimyakzz, xrffvgr5dp4tdl3d]",
                ),
            ),
        ),
        [
            (
                f"data/{OUTCOME}:21:6: galat: bukan persis baris yang berbagi peringkat 1 "
                "[tie-decisions-fit]"
            )
        ],
    ),
    (
        tie_decisions_fit,
        (
            (RANKING, EQUALS),
            (OUTCOME, more(ACT + ACT.removeprefix("tie_decisions:\n"))),
        ),
        [
            (
                f"data/{OUTCOME}:22:6: galat: bukan persis baris yang berbagi peringkat 1 "
                "[tie-decisions-fit]"
            )
        ],
    ),
    (
        tie_decisions_fit,
        (
            (RANKING, EQUALS),
            (OUTCOME, more(ACT)),
            (RANKING, swap("88.20", "188.20")),
        ),
        [],
    ),
    (
        tie_decisions_fit,
        (
            (RANKING, only(TOTALS_RANKING)),
            (OUTCOME, more(ACT)),
        ),
        [
            (
                f"data/{OUTCOME}:21:6: galat: bukan persis baris yang berbagi peringkat 1 "
                "[tie-decisions-fit]"
            )
        ],
    ),
    (
        tie_decisions_fit,
        (
            (RANKING, only(TOTALS_RANKING)),
            (OUTCOME, more(ACT)),
            (
                OUTCOME,
                swap(
                    "rank: 1, order: [xrffvgr5dp4tdl3d, 7gumozgrkimyakzz]",
                    "rank: 2, order: [pwlnhkq7toh4mjv4, 7gumozgrkimyakzz]",
                ),
            ),
        ),
        [],
    ),
    (
        tie_decisions_fit,
        (
            (RANKING, gone),
            (OUTCOME, more(ACT)),
        ),
        [
            (
                f"data/{OUTCOME}:21:6: galat: bukan persis baris yang berbagi peringkat 1 "
                "[tie-decisions-fit]"
            )
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """An act that does not order exactly the rows of a shared rank yields one line."""
    assert found(check, *changes) == expected
