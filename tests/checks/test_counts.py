from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.check import Check
from generator.checks.counts import counts_not_computable, counts_protected, mend_of
from generator.checks.training import accepted_within_quota
from generator.wording import Wording
from tests.checks.conftest import Found
from tests.counts.test_ranges import odd_knots
from tests.record_builders import (
    TRAINING,
    UNITS,
    UPTAKE,
    Change,
    a_data_folder,
    a_dataset,
    gone,
    swap,
)

TWO_LEFT = swap(
    "24,18,17\npka-2026-1,Contoh Barat,yes,14,12,<10",
    "34,28,27\npka-2026-1,Contoh Barat,yes,14,<10,<10",
)
NO_RESERVE = (TRAINING, swap("reserved: {remote_units: 6}\n", ""))
KNOWN = "angka yang ditahan dapat dihitung sampai selisih di bawah 5 [counts-not-computable]"

CASES: list[tuple[Check, tuple[tuple[str, Change], ...], list[str]]] = [
    (counts_not_computable, (), []),
    (
        counts_not_computable,
        ((UPTAKE, TWO_LEFT), NO_RESERVE),
        [
            f"data/{UPTAKE}:3:32: galat: accepted: {KNOWN}",
            f"data/{UPTAKE}:3:36: galat: completed: {KNOWN}",
        ],
    ),
    (counts_not_computable, ((UPTAKE, TWO_LEFT), (TRAINING, gone)), []),
    (
        counts_not_computable,
        (
            (UPTAKE, swap("24,18,17", "34,>=10,>=10")),
            (UPTAKE, swap("14,12,<10", "14,<10,<10")),
            NO_RESERVE,
        ),
        [],
    ),
    (counts_protected, (), []),
    (
        counts_protected,
        ((UPTAKE, swap("14,12,<10", "14,12,9")),),
        [f"data/{UPTAKE}:3:35: galat: completed: jumlah di bawah 10 [counts-protected]"],
    ),
    (
        counts_protected,
        ((UPTAKE, swap("14,12,<10", "14,12,0")),),
        [f"data/{UPTAKE}:3:35: galat: completed: jumlah di bawah 10 [counts-protected]"],
    ),
    (counts_protected, ((UPTAKE, swap("24,18,17", "24,>=10,>=10")),), []),
    (
        counts_protected,
        ((UNITS, swap(",412,", ",9,")),),
        [f"data/{UNITS}:2:69: galat: headcount: jumlah di bawah 10 [counts-protected]"],
    ),
    (
        accepted_within_quota,
        (
            (UPTAKE, swap("24,18,17", "34,29,28")),
            (UPTAKE, swap("14,12,<10", "14,>=10,<10")),
        ),
        [
            (
                f"data/{TRAINING}:11:1: peringatan: diterima 39 orang, kuotanya 30"
                " [accepted-within-quota]"
            )
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A withheld count that quota and other counts tell is refused; words in its place count."""
    assert found(check, *changes) == expected


@pytest.mark.parametrize(
    ("changes", "hint"),
    [
        (
            ((UPTAKE, TWO_LEFT), NO_RESERVE),
            "Tulis >=10 juga sebagai ganti angka: accepted Contoh Tengah, completed Contoh Tengah.",
        ),
        (
            ((UPTAKE, TWO_LEFT), NO_RESERVE, (TRAINING, swap("quota: 30", "quota: 4"))),
            None,
        ),
        (
            (
                (UPTAKE, swap("24,18,17", "24,<10,<10")),
                (UPTAKE, swap("14,12,<10", "14,<10,<10")),
                NO_RESERVE,
                (TRAINING, swap("quota: 30", "quota: 4")),
            ),
            "Hapus semua baris pka-2026-1: angkanya terlalu kecil untuk dirinci.",
        ),
    ],
)
def test_hint(tmp_path: Path, changes: tuple[tuple[str, Change], ...], hint: str | None) -> None:
    """The hint names what else to withhold; a quota that the counts contradict tells nothing."""
    dataset = a_dataset(a_data_folder(tmp_path, *changes))
    hints = {Wording().text(one.hint) for one in counts_not_computable.run(dataset)}
    assert hints == ({hint} if hint else set())


def test_what_cannot_be_proven_safe() -> None:
    """Where no search tells whether the counts are safe, the mend says so and not what to hide."""
    said = Wording().text(mend_of(odd_knots(), "2026"))
    assert said.startswith("Angka 2026 terlalu saling bergantung untuk dibuktikan aman;")
