from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.ranking_level import (
    enough_rows,
    facts_are_shared,
    ranking_after_announcement,
    ranking_level_fits,
    ranking_method,
)
from tests.checks.conftest import Found
from tests.record_builders import (
    CRITERIA,
    FILES,
    OUTCOME,
    RANKING,
    SELECTION,
    TOTALS_RANKING,
    VACANCY,
    Change,
    gone,
    only,
    swap,
    without,
)

LAST_TWO = FILES[RANKING][FILES[RANKING].index("673y5s25ymoxvuyy") :]
LAST_TWO_BUT = LAST_TWO.replace("83.00,2,", "83.00,1,")

CASES = [
    (ranking_level_fits, (), []),
    (
        ranking_level_fits,
        ((VACANCY, swap("level: full", "level: totals")),),
        [
            (
                f"data/{RANKING}:1:1: galat: berkas ini bertingkat full, padahal lowongan "
                "menyatakan totals [ranking-level-fits]"
            )
        ],
    ),
    (
        ranking_level_fits,
        ((VACANCY, swap("level: full", "level: aggregate")),),
        [
            (
                f"data/{RANKING}:1:1: galat: berkas ini bertingkat full, padahal lowongan "
                "menyatakan aggregate [ranking-level-fits]"
            )
        ],
    ),
    (
        ranking_level_fits,
        ((VACANCY, without("publication")),),
        [
            (
                f"data/{RANKING}:1:1: galat: berkas ini bertingkat full, padahal lowongan "
                "menyatakan aggregate [ranking-level-fits]"
            )
        ],
    ),
    (
        ranking_level_fits,
        ((RANKING, only(TOTALS_RANKING)),),
        [
            (
                f"data/{RANKING}:1:1: galat: berkas ini bertingkat totals, padahal lowongan "
                "menyatakan full [ranking-level-fits]"
            )
        ],
    ),
    (
        ranking_level_fits,
        (
            (RANKING, only(TOTALS_RANKING)),
            (VACANCY, swap("level: full", "level: totals")),
        ),
        [],
    ),
    (
        ranking_level_fits,
        (
            (VACANCY, swap("level: full", "level: totals")),
            (RANKING, swap(LAST_TWO, "")),
        ),
        [
            (
                f"data/{RANKING}:1:1: galat: berkas ini bertingkat full, padahal lowongan "
                "menyatakan totals [ranking-level-fits]"
            )
        ],
    ),
    (ranking_level_fits, ((CRITERIA, gone),), []),
    (ranking_level_fits, ((VACANCY, gone),), []),
    (enough_rows, (), []),
    (
        enough_rows,
        ((RANKING, swap(LAST_TWO, "")),),
        [f"data/{RANKING}:1:1: galat: peringkat memuat kurang dari 5 baris [enough-rows]"],
    ),
    (facts_are_shared, (), []),
    (
        facts_are_shared,
        ((RANKING, swap("83.00,2,", "83.00,1,")),),
        [
            (
                f"data/{RANKING}:1:32: galat: track-record: ada nilai yang dimiliki kurang dari 3 "
                "baris [facts-are-shared]"
            )
        ],
    ),
    (
        facts_are_shared,
        (
            (RANKING, swap("83.00,2,", "83.00,1,")),
            (RANKING, swap(LAST_TWO_BUT, "")),
        ),
        [
            (
                f"data/{RANKING}:1:32: galat: track-record: ada nilai yang dimiliki kurang dari 3 "
                "baris [facts-are-shared]"
            )
        ],
    ),
    (facts_are_shared, ((CRITERIA, gone),), []),
    (ranking_method, (), []),
    (
        ranking_method,
        ((CRITERIA, swap("weighted_sum", "nine_box")),),
        [
            (
                f"data/{RANKING}:1:1: galat: kotak talenta (nine_box) tidak memiliki peringkat "
                "[ranking-method]"
            )
        ],
    ),
    (
        ranking_method,
        ((SELECTION, without("criteria")),),
        [
            (
                f"data/{RANKING}:1:1: galat: lowongan ini tidak menyebut kriteria, jadi "
                "peringkatnya tidak dapat dihitung [ranking-method]"
            )
        ],
    ),
    (ranking_method, ((CRITERIA, gone),), []),
    (ranking_after_announcement, (), []),
    (
        ranking_after_announcement,
        ((OUTCOME, gone),),
        [
            (
                f"data/{RANKING}:1:1: galat: hari pengumuman hasilnya belum ada "
                "[ranking-after-announcement]"
            )
        ],
    ),
    (
        ranking_after_announcement,
        ((OUTCOME, without("announced")),),
        [
            (
                f"data/{RANKING}:1:1: galat: hari pengumuman hasilnya belum ada "
                "[ranking-after-announcement]"
            )
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A ranking that holds more, or other, than its level allows yields one line."""
    assert found(check, *changes) == expected
