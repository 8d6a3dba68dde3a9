from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.training import (
    accepted_within_quota,
    reserved_within_quota,
    training_dates_ordered,
    uptake_ordered,
)
from tests.checks.conftest import Found
from tests.record_builders import TRAINING, UPTAKE, Change, swap, without

CASES = [
    (training_dates_ordered, (), []),
    (
        training_dates_ordered,
        ((TRAINING, swap("closes: 2026-03-20", "closes: 2026-02-20")),),
        [
            (
                f"data/{TRAINING}:13:35: galat: registration.closes 20 Februari 2026 mendahului "
                "registration.opens 1 Maret 2026 [training-dates-ordered]"
            )
        ],
    ),
    (
        training_dates_ordered,
        ((TRAINING, swap("closes: 2026-03-20", "closes: 2026-04-20")),),
        [
            (
                f"data/{TRAINING}:14:8: galat: runs.from 6 April 2026 mendahului "
                "registration.closes 20 April 2026 [training-dates-ordered]"
            )
        ],
    ),
    (
        training_dates_ordered,
        ((TRAINING, swap("to: 2026-07-17", "to: 2026-04-01")),),
        [
            (
                f"data/{TRAINING}:14:26: galat: runs.to 1 April 2026 mendahului runs.from 6 April "
                "2026 [training-dates-ordered]"
            )
        ],
    ),
    (
        training_dates_ordered,
        (
            (TRAINING, without("registration")),
            (TRAINING, without("runs")),
        ),
        [],
    ),
    (reserved_within_quota, (), []),
    (
        reserved_within_quota,
        ((TRAINING, swap("remote_units: 6", "remote_units: 31")),),
        [
            (
                f"data/{TRAINING}:12:1: galat: tempat yang dicadangkan melebihi kuota 30 "
                "[reserved-within-quota]"
            )
        ],
    ),
    (reserved_within_quota, ((TRAINING, without("reserved")),), []),
    (reserved_within_quota, ((TRAINING, without("quota")),), []),
    (uptake_ordered, (), []),
    (
        uptake_ordered,
        ((UPTAKE, swap("24,18,17", "24,26,25")),),
        [f"data/{UPTAKE}:2:32: galat: accepted melebihi applied [uptake-ordered]"],
    ),
    (
        uptake_ordered,
        ((UPTAKE, swap("24,18,17", "24,<10,25")),),
        [f"data/{UPTAKE}:2:36: galat: completed melebihi applied [uptake-ordered]"],
    ),
    (accepted_within_quota, (), []),
    (
        accepted_within_quota,
        ((TRAINING, swap("quota: 30", "quota: 29")),),
        [
            (
                f"data/{TRAINING}:11:1: peringatan: diterima 30 orang, kuotanya 29 "
                "[accepted-within-quota]"
            )
        ],
    ),
    (accepted_within_quota, ((TRAINING, without("quota")),), []),
    (accepted_within_quota, ((UPTAKE, swap("24,18,17", "24,<10,<10")),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each offer or count that cannot be yields one line."""
    assert found(check, *changes) == expected
