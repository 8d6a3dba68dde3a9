"""The counts of a talent pool."""

from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.pool_counts import pool_counts_not_computable, pool_counts_protected
from tests.checks.conftest import Found
from tests.checks.pools import COUNTS, POOL, a_pool, with_pool
from tests.record_builders import Change, a_data_folder, a_dataset, hints

ALONE = {**COUNTS, "6": "11", "1": "10"}
ALL_SMALL = {**COUNTS, "9": '"<10"', "8": '"<10"', "7": '"<10"'}
REVEALED = "reveal_boxes: {basis: Keputusan PPID 12/2026}\n"

CASES = [
    (pool_counts_protected, with_pool(a_pool()), []),
    (pool_counts_protected, with_pool(a_pool(total="")), []),
    (
        pool_counts_protected,
        with_pool(a_pool(boxes={**COUNTS, "6": "4", "1": "0"}, total="9")),
        [
            "7:1: galat: jumlah di bawah 10 [pool-counts-protected]",
            "8:30: galat: jumlah di bawah 10 [pool-counts-protected]",
            "8:67: galat: jumlah di bawah 10 [pool-counts-protected]",
        ],
    ),
    (pool_counts_not_computable, with_pool(a_pool()), []),
    # What is small and written out is told first.
    (pool_counts_not_computable, with_pool(a_pool(boxes={**ALONE, "1": "0"}, total="174")), []),
    (pool_counts_not_computable, with_pool(a_pool(total='"<10"')), []),
    # The total gives away the only box that is withheld.
    (
        pool_counts_not_computable,
        with_pool(a_pool(boxes=ALONE, total="184")),
        [
            (
                "8:51: galat: kotak 3: angka yang ditahan dapat dihitung sampai selisih di bawah 5 "
                "[pool-counts-not-computable]"
            )
        ],
    ),
    # So long a list fills the boxes from which it comes to the brim.
    (
        pool_counts_not_computable,
        with_pool(a_pool(boxes=ALL_SMALL, total="", lists="long_list: 26\n")),
        [
            (
                f"8:{column}: galat: kotak {box}: angka yang ditahan dapat dihitung sampai selisih "
                "di bawah 5 [pool-counts-not-computable]"
            )
            for box, column in (("9", 9), ("8", 19), ("7", 29))
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A small count is withheld, and what is withheld cannot be worked out."""
    assert found(check, *changes) == [f"data/{POOL}:{line}" for line in expected]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (a_pool(boxes=ALONE, total="184"), "Tulis >=10 juga pada kotak 6."),
        (
            a_pool(boxes=ALL_SMALL, total="", lists="long_list: 26\n"),
            "Hapus total, atau box pada keputusan yang membukanya.",
        ),
    ],
)
def test_what_helps(tmp_path_factory: pytest.TempPathFactory, text: str, hint: str) -> None:
    """The hint names the boxes to withhold as well, or the margin that has to go."""
    dataset = a_dataset(a_data_folder(tmp_path_factory.mktemp("a"), *with_pool(text)))
    assert hints(pool_counts_not_computable.run(dataset))[0] == hint
