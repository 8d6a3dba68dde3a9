from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.reasons import reason_speaks_of_fit
from tests.checks.conftest import Found
from tests.checks.pools import POOL, a_pool, with_pool
from tests.record_builders import OUTCOME, Change, more, swap

FIT = "Paling sesuai dengan kebutuhan penanganan stunting."
CASES = [
    (reason_speaks_of_fit, (), []),
    (
        reason_speaks_of_fit,
        with_pool(a_pool().replace("Memimpin layanan jemput bola", "Calon lain sakit")),
        [
            (
                f"data/{POOL}:16:25: galat: alasan menyinggung kesehatan, disiplin, atau "
                "integritas seseorang [reason-speaks-of-fit]"
            )
        ],
    ),
    (
        reason_speaks_of_fit,
        ((OUTCOME, swap(FIT, "Tidak pernah dijatuhi hukuman disiplin")),),
        [
            (
                f"data/{OUTCOME}:19:25: galat: alasan menyinggung kesehatan, disiplin, atau "
                "integritas seseorang [reason-speaks-of-fit]"
            )
        ],
    ),
    (
        reason_speaks_of_fit,
        ((OUTCOME, swap(FIT, "Calon lain sakit")),),
        [
            (
                f"data/{OUTCOME}:19:25: galat: alasan menyinggung kesehatan, disiplin, atau "
                "integritas seseorang [reason-speaks-of-fit]"
            )
        ],
    ),
    (
        reason_speaks_of_fit,
        ((OUTCOME, swap(FIT, "Lulus tes kesehatan terbaik")),),
        [
            (
                f"data/{OUTCOME}:19:25: galat: alasan menyinggung kesehatan, disiplin, atau "
                "integritas seseorang [reason-speaks-of-fit]"
            )
        ],
    ),
    (
        reason_speaks_of_fit,
        ((OUTCOME, swap(FIT, "Memiliki Integritas tinggi")),),
        [
            (
                f"data/{OUTCOME}:19:25: galat: alasan menyinggung kesehatan, disiplin, atau "
                "integritas seseorang [reason-speaks-of-fit]"
            )
        ],
    ),
    (
        reason_speaks_of_fit,
        ((OUTCOME, swap(FIT, "Pernah memimpin rumah sakit dan zona integritas")),),
        [],
    ),
    (
        reason_speaks_of_fit,
        (
            (
                OUTCOME,
                swap(FIT, "Berpengalaman di Dinas Kesehatan dan pengendalian penyakit menular"),
            ),
        ),
        [],
    ),
    (reason_speaks_of_fit, ((OUTCOME, swap(FIT, "Mendisiplinkan anggaran")),), []),
    (
        reason_speaks_of_fit,
        ((OUTCOME, swap("text: " + FIT, "text: {id: Sesuai, en: Good health condition}")),),
        [
            (
                f"data/{OUTCOME}:19:25: galat: alasan menyinggung kesehatan, disiplin, atau "
                "integritas seseorang [reason-speaks-of-fit]"
            )
        ],
    ),
    (
        reason_speaks_of_fit,
        ((OUTCOME, more("no_appointment: {date: 2026-04-30, reason: Calon menderita}\n")),),
        [
            (
                f"data/{OUTCOME}:20:36: galat: alasan menyinggung kesehatan, disiplin, atau "
                "integritas seseorang [reason-speaks-of-fit]"
            )
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A reason that speaks of health, discipline or integrity yields one line; offices pass."""
    assert found(check, *changes) == expected
