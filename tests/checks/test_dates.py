from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.dates import dates_ordered, level_declared_before_opening
from tests.checks.conftest import Found
from tests.record_builders import OUTCOME, SELECTION, VACANCY, Change, more, only, swap, without

CASES = [
    (dates_ordered, (), []),
    (
        dates_ordered,
        ((SELECTION, swap("date: 2026-02-10}", "date: 2026-02-14}")),),
        [
            (
                f"data/{SELECTION}:6:16: galat: registration.opens 13 Februari 2026 mendahului "
                "notice.date 14 Februari 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        ((SELECTION, swap("closes: 2026-03-06", "closes: 2026-02-12")),),
        [
            (
                f"data/{SELECTION}:6:35: galat: registration.closes 12 Februari 2026 mendahului "
                "registration.opens 13 Februari 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        (
            (
                SELECTION,
                swap("from: 2026-03-16, to: 2026-03-17", "from: 2026-03-16, to: 2026-03-15"),
            ),
        ),
        [
            (
                f"data/{SELECTION}:11:52: galat: planned.to 15 Maret 2026 mendahului planned.from "
                "16 Maret 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        (
            (
                SELECTION,
                swap(
                    "actual: {from: 2026-02-13, to: 2026-03-06}",
                    "actual: {from: 2026-03-13, to: 2026-03-06}",
                ),
            ),
        ),
        [
            (
                f"data/{SELECTION}:10:32: galat: actual.to 6 Maret 2026 mendahului actual.from 13 "
                "Maret 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        (
            (SELECTION, without("notice")),
            (SELECTION, swap(", to: 2026-03-17", "")),
        ),
        [],
    ),
    (dates_ordered, ((SELECTION, without("registration")),), []),
    (
        dates_ordered,
        ((VACANCY, more("cancelled: {date: 2026-02-09, document: SK 1, reason: Salah}\n")),),
        [
            (
                f"data/{VACANCY}:13:13: galat: cancelled.date 9 Februari 2026 mendahului "
                "notice.date 10 Februari 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        ((OUTCOME, swap("date: 2026-04-30", "date: 2026-03-19")),),
        [
            (
                f"data/{OUTCOME}:15:5: galat: decisions.date 19 Maret 2026 mendahului announced "
                "20 Maret 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        ((OUTCOME, swap("inaugurated: 2026-05-02", "inaugurated: 2026-04-29")),),
        [
            (
                f"data/{OUTCOME}:17:5: galat: inaugurated 29 April 2026 mendahului decisions.date "
                "30 April 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        ((OUTCOME, more("no_appointment: {date: 2026-03-01, reason: Tidak ada}\n")),),
        [
            (
                f"data/{OUTCOME}:20:18: galat: no_appointment.date 1 Maret 2026 mendahului "
                "announced 20 Maret 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        ((OUTCOME, swap("received: 2026-04-10", "received: 2026-03-10")),),
        [
            (
                f"data/{OUTCOME}:12:3: galat: technical_approval.received 10 Maret 2026 "
                "mendahului technical_approval.requested 24 Maret 2026 [dates-ordered]"
            )
        ],
    ),
    (
        dates_ordered,
        ((OUTCOME, swap("formal: false", "formal: true, from: 2026-03-18, to: 2026-03-17")),),
        [
            (
                f"data/{OUTCOME}:7:28: galat: objections.from 18 Maret 2026 mendahului announced "
                "20 Maret 2026 [dates-ordered]"
            ),
            (
                f"data/{OUTCOME}:7:46: galat: objections.to 17 Maret 2026 mendahului "
                "objections.from 18 Maret 2026 [dates-ordered]"
            ),
        ],
    ),
    (level_declared_before_opening, (), []),
    (
        level_declared_before_opening,
        ((VACANCY, swap("date: 2026-01-15", "date: 2026-02-14")),),
        [
            (
                f"data/{VACANCY}:12:70: galat: keputusan 14 Februari 2026 lebih baru daripada "
                "pembukaan pendaftaran 13 Februari 2026 [level-declared-before-opening]"
            )
        ],
    ),
    (dates_ordered, ((OUTCOME, only("vacancy: 2026-dinkes-kadis\n")),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each day that comes before a day it must follow yields one line at the later one."""
    assert found(check, *changes) == expected
