from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.ranking import (
    MOST_REPEATED,
    row_codes_unique,
    scores_within_scale,
    totals_in_order,
)
from tests.checks.conftest import Found
from tests.record_builders import (
    CRITERIA,
    FILES,
    RANKING,
    TOTALS_RANKING,
    VACANCY,
    Change,
    gone,
    like,
    only,
    swap,
)

CASES = [
    (scores_within_scale, (), []),
    (
        scores_within_scale,
        (
            (RANKING, swap("83.00,2,", "83.00,5,")),
            (RANKING, swap("84.50", "184.50")),
        ),
        [
            f"data/{RANKING}:2:18: galat: nilai di luar skala 0 sampai 100 [scores-within-scale]",
            f"data/{RANKING}:7:36: galat: nilai di luar skala 1 sampai 4 [scores-within-scale]",
        ],
    ),
    (scores_within_scale, ((CRITERIA, swap("worst: 1, best: 4", "worst: 4, best: 1")),), []),
    (scores_within_scale, ((CRITERIA, gone),), []),
    (row_codes_unique, (), []),
    (
        row_codes_unique,
        ((RANKING, swap("7gumozgrkimyakzz", "xrffvgr5dp4tdl3d")),),
        [f"data/{RANKING}:3:1: galat: kode baris ini sama dengan baris 2 [row-codes-unique]"],
    ),
    (
        row_codes_unique,
        (
            ("rankings/2026-ulang.csv", like(RANKING)),
            ("vacancies/2026-ulang.yml", like(VACANCY, swap("2026-dinkes-kadis", "2026-ulang"))),
        ),
        [
            (
                "data/rankings/2026-ulang.csv:2:1: galat: kode baris ini sudah dipakai "
                "di data/rankings/2026-dinkes-kadis.csv baris 2 [row-codes-unique]"
            ),
            (
                "data/rankings/2026-ulang.csv:3:1: galat: kode baris ini sudah dipakai "
                "di data/rankings/2026-dinkes-kadis.csv baris 3 [row-codes-unique]"
            ),
            (
                "data/rankings/2026-ulang.csv:4:1: galat: kode baris ini sudah dipakai "
                "di data/rankings/2026-dinkes-kadis.csv baris 4 [row-codes-unique]"
            ),
            (
                "data/rankings/2026-ulang.csv:5:1: galat: kode baris ini sudah dipakai "
                "di data/rankings/2026-dinkes-kadis.csv baris 5 [row-codes-unique]"
            ),
            (
                "data/rankings/2026-ulang.csv:6:1: galat: kode baris ini sudah dipakai "
                "di data/rankings/2026-dinkes-kadis.csv baris 6 [row-codes-unique]"
            ),
            (
                "data/rankings/2026-ulang.csv:7:1: galat: kode baris ini sudah dipakai "
                "di data/rankings/2026-dinkes-kadis.csv baris 7 [row-codes-unique]"
            ),
        ],
    ),
    (totals_in_order, (), []),
    (totals_in_order, ((RANKING, only(TOTALS_RANKING)),), []),
    (
        totals_in_order,
        (
            (RANKING, only(TOTALS_RANKING)),
            (RANKING, swap("80.25,1,", "79.00,1,")),
        ),
        [
            (
                f"data/{RANKING}:2:24: galat: peringkat 1 tidak mengikuti urutan nilai akhir "
                "[totals-in-order]"
            ),
            (
                f"data/{RANKING}:4:24: galat: peringkat 3 tidak mengikuti urutan nilai akhir "
                "[totals-in-order]"
            ),
        ],
    ),
    (
        totals_in_order,
        (
            (RANKING, only(TOTALS_RANKING)),
            (RANKING, swap("79.93,3,", "79.93,2,")),
        ),
        [],
    ),
    (
        totals_in_order,
        (
            (RANKING, only(TOTALS_RANKING)),
            (RANKING, swap("79.93,2,", "79.93,3,")),
        ),
        [
            (
                f"data/{RANKING}:3:24: galat: peringkat 3 tidak mungkin di antara peringkat "
                "lainnya [totals-in-order]"
            ),
            (
                f"data/{RANKING}:4:24: galat: peringkat 3 tidak mungkin di antara peringkat "
                "lainnya [totals-in-order]"
            ),
        ],
    ),
    (
        totals_in_order,
        (
            (RANKING, only(TOTALS_RANKING)),
            (RANKING, swap("79.93,2,", "79.93,4,")),
        ),
        [
            (
                f"data/{RANKING}:3:24: galat: peringkat 4 tidak mengikuti urutan nilai akhir "
                "[totals-in-order]"
            ),
            (
                f"data/{RANKING}:4:24: galat: peringkat 3 tidak mungkin di antara peringkat "
                "lainnya [totals-in-order]"
            ),
            (
                f"data/{RANKING}:5:24: galat: peringkat 4 tidak mungkin di antara peringkat "
                "lainnya [totals-in-order]"
            ),
        ],
    ),
    (
        totals_in_order,
        (
            (RANKING, only(TOTALS_RANKING)),
            (RANKING, swap("68.42,,below_minimum", "68.42,6,below_minimum")),
        ),
        [
            (
                f"data/{RANKING}:7:24: galat: baris di bawah ambang memiliki peringkat "
                "[totals-in-order]"
            )
        ],
    ),
    (
        totals_in_order,
        (
            (RANKING, only(TOTALS_RANKING)),
            (RANKING, swap("70.16,5,", "70.16,,")),
        ),
        [f"data/{RANKING}:6:24: galat: baris ini belum memiliki peringkat [totals-in-order]"],
    ),
    (
        totals_in_order,
        (
            (RANKING, only(TOTALS_RANKING)),
            (RANKING, swap("80.25,1,", "80.25,,below_minimum")),
        ),
        [
            (
                f"data/{RANKING}:2:1: galat: baris di bawah ambang berdiri sebelum baris "
                "berperingkat [totals-in-order]"
            ),
            (
                f"data/{RANKING}:3:24: galat: peringkat 2 tidak mungkin di antara peringkat "
                "lainnya [totals-in-order]"
            ),
            (
                f"data/{RANKING}:4:24: galat: peringkat 3 tidak mengikuti urutan nilai akhir "
                "[totals-in-order]"
            ),
            (
                f"data/{RANKING}:5:24: galat: peringkat 4 tidak mengikuti urutan nilai akhir "
                "[totals-in-order]"
            ),
            (
                f"data/{RANKING}:6:24: galat: peringkat 5 tidak mengikuti urutan nilai akhir "
                "[totals-in-order]"
            ),
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A row that cannot stand in a ranking yields one line."""
    assert found(check, *changes) == expected


@pytest.mark.parametrize("more", [0, 1, 50])
def test_many_repeated_codes(found: Found, more: int) -> None:
    """One file gets a hundred lines, of which the last says how many more codes are repeated."""
    row = FILES[RANKING].splitlines(keepends=True)[1]
    copied = found(row_codes_unique, (RANKING, swap(row, row * (MOST_REPEATED + 1 + more))))
    assert len(copied) == MOST_REPEATED
    words = f"{more + 1} kode lagi sudah dipakai, mulai dari baris ini"
    assert (words in copied[-1]) is bool(more)
