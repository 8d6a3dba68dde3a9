from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.outcome import (
    announced_after_closing,
    appointed_rank_shortlisted,
    appointments_within_places,
    cancelled_without_decision,
    decision_or_no_appointment,
)
from tests.checks.conftest import Found
from tests.record_builders import (
    CRITERIA,
    OUTCOME,
    RANKING,
    SELECTION,
    VACANCY,
    Change,
    gone,
    more,
    swap,
    without,
)

ANOTHER_DECISION = """\
  - {date: 2026-04-30, decree: SK 800/0002/2026, reason: {code: fit, text: Sesuai}}
"""

CASES = [
    (appointed_rank_shortlisted, (), []),
    (
        appointed_rank_shortlisted,
        ((OUTCOME, swap("appointed_rank: 2", "appointed_rank: 4")),),
        [
            (
                f"data/{OUTCOME}:18:5: galat: di luar daftar pendek, yang memuat 3 peringkat "
                "[appointed-rank-shortlisted]"
            )
        ],
    ),
    (
        appointed_rank_shortlisted,
        (
            (OUTCOME, swap("appointed_rank: 2", "appointed_rank: 6")),
            (CRITERIA, without("shortlist")),
        ),
        [
            (
                f"data/{OUTCOME}:18:5: galat: tidak ada baris dengan peringkat 6 "
                "[appointed-rank-shortlisted]"
            )
        ],
    ),
    (appointed_rank_shortlisted, ((OUTCOME, swap("    appointed_rank: 2\n", "")),), []),
    (
        appointed_rank_shortlisted,
        (
            (OUTCOME, swap("appointed_rank: 2", "appointed_rank: 3")),
            (RANKING, gone),
        ),
        [],
    ),
    (
        appointed_rank_shortlisted,
        (
            (OUTCOME, swap("appointed_rank: 2", "appointed_rank: 9")),
            (CRITERIA, gone),
        ),
        [
            (
                f"data/{OUTCOME}:18:5: galat: tidak ada baris dengan peringkat 9 "
                "[appointed-rank-shortlisted]"
            )
        ],
    ),
    (appointed_rank_shortlisted, ((VACANCY, gone),), []),
    (appointments_within_places, (), []),
    (
        appointments_within_places,
        ((OUTCOME, more(ANOTHER_DECISION)),),
        [
            (
                f"data/{OUTCOME}:14:1: galat: 2 pengangkatan untuk 1 tempat "
                "[appointments-within-places]"
            )
        ],
    ),
    (decision_or_no_appointment, (), []),
    (
        decision_or_no_appointment,
        ((OUTCOME, more("no_appointment: {date: 2026-04-30, reason: Tidak ada}\n")),),
        [
            (
                f"data/{OUTCOME}:20:1: galat: sudah ada pengangkatan dalam decisions "
                "[decision-or-no-appointment]"
            )
        ],
    ),
    (cancelled_without_decision, (), []),
    (
        cancelled_without_decision,
        ((VACANCY, more("cancelled: {date: 2026-05-09, document: SK 1, reason: Salah}\n")),),
        [
            (
                f"data/{OUTCOME}:14:1: galat: lowongan ini dibatalkan, tetapi ada pengangkatan "
                "[cancelled-without-decision]"
            )
        ],
    ),
    (announced_after_closing, (), []),
    (
        announced_after_closing,
        ((OUTCOME, swap("announced: 2026-03-20", "announced: 2026-03-05")),),
        [
            (
                f"data/{OUTCOME}:6:1: galat: hasil diumumkan sebelum pendaftaran ditutup (6 Maret "
                "2026) [announced-after-closing]"
            )
        ],
    ),
    (announced_after_closing, ((SELECTION, without("registration")),), []),
    (announced_after_closing, ((OUTCOME, without("announced")),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each decision that does not follow from the result yields one line."""
    assert found(check, *changes) == expected
