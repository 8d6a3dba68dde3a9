from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.norms import applicants_meet_norm, extensions_within_norm, window_meets_norm
from tests.checks.conftest import Found
from tests.record_builders import (
    CRITERIA,
    OUTCOME,
    SELECTION,
    VACANCY,
    Change,
    gone,
    more,
    swap,
    without,
)


def no_changes(text: str) -> str:
    """Leave out the changes."""
    return text[: text.index("changes:")] + text[text.index("sources:") :]


CASES = [
    (window_meets_norm, (), []),
    (
        window_meets_norm,
        ((SELECTION, swap("    from: 2026-02-27", "    from: 2026-02-26")),),
        [
            (
                f"data/{SELECTION}:6:35: peringatan: pendaftaran dibuka 14 hari, normanya 15 hari "
                "[window-meets-norm]"
            )
        ],
    ),
    (
        window_meets_norm,
        ((SELECTION, swap("    from: 2026-02-27", "    from: akhir Februari")),),
        [],
    ),
    (
        window_meets_norm,
        (
            (SELECTION, no_changes),
            (SELECTION, swap("closes: 2026-03-06", "closes: 2026-02-20")),
        ),
        [
            (
                f"data/{SELECTION}:6:35: peringatan: pendaftaran dibuka 8 hari, normanya 15 hari "
                "[window-meets-norm]"
            )
        ],
    ),
    (window_meets_norm, ((SELECTION, without("registration")),), []),
    (window_meets_norm, ((CRITERIA, without("announcement")),), []),
    (
        window_meets_norm,
        (
            (SELECTION, without("criteria")),
            (VACANCY, more("criteria: jpt-pratama-2026\n")),
            (SELECTION, swap("    from: 2026-02-27", "    from: 2026-02-18")),
        ),
        [
            (
                f"data/{SELECTION}:5:35: peringatan: pendaftaran dibuka 6 hari, normanya 15 hari "
                "[window-meets-norm]"
            )
        ],
    ),
    (extensions_within_norm, (), []),
    (
        extensions_within_norm,
        ((CRITERIA, swap("max_extensions: 2", "max_extensions: 0")),),
        [
            (
                f"data/{SELECTION}:17:1: peringatan: pendaftaran diperpanjang 1 kali, normanya "
                "paling banyak 0 kali [extensions-within-norm]"
            )
        ],
    ),
    (
        extensions_within_norm,
        (
            (CRITERIA, swap("max_extensions: 2", "max_extensions: 0")),
            (SELECTION, swap("    to: 2026-03-06", "    to: 2026-02-20")),
        ),
        [],
    ),
    (applicants_meet_norm, (), []),
    (
        applicants_meet_norm,
        (
            (
                OUTCOME,
                swap(
                    "registration, entered: 15, passed: 15", "registration, entered: 3, passed: 3"
                ),
            ),
        ),
        [
            (
                f"data/{OUTCOME}:3:27: peringatan: pelamar 3 orang, normanya paling sedikit 4 "
                "orang [applicants-meet-norm]"
            )
        ],
    ),
    (applicants_meet_norm, ((CRITERIA, without("announcement")),), []),
    (applicants_meet_norm, ((CRITERIA, gone),), []),
    (applicants_meet_norm, ((VACANCY, gone),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each norm that is not met yields one warning, and a norm that is met none."""
    assert found(check, *changes) == expected
