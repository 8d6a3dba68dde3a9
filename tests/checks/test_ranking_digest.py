from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.ranking_digest import ranking_digest_matches
from tests.checks.conftest import Found
from tests.ledger.test_ranking_digest import SAMPLE_DIGEST
from tests.record_builders import (
    OUTCOME,
    RANKING,
    VACANCY,
    Change,
    a_data_folder,
    a_dataset,
    gone,
    hints,
    more,
    swap,
)

KEPT = (OUTCOME, more(f"ranking_sha256: {SAMPLE_DIGEST}\n"))
WRONG = (OUTCOME, more(f"ranking_sha256: {'ab' * 32}\n"))
AGGREGATE = (VACANCY, swap("level: full", "level: aggregate"))
NAME = "[ranking-digest-matches]"
AT = f"data/{OUTCOME}:20:1: galat: "

CASES: list[tuple[tuple[tuple[str, Change], ...], list[str]]] = [
    ((), []),
    ((KEPT,), []),
    ((WRONG, (RANKING, gone)), []),
    (
        (WRONG,),
        [
            f"{AT}sidik yang ditulis {'ab' * 32}, sidik berkas peringkat {SAMPLE_DIGEST} {NAME}",
        ],
    ),
    (
        (KEPT, (RANKING, gone), AGGREGATE),
        [f"{AT}lowongan ini bertingkat aggregate, jadi tidak pernah ada barisnya {NAME}"],
    ),
    ((KEPT, (RANKING, gone), (VACANCY, gone)), []),
]


@pytest.mark.parametrize(("changes", "expected"), CASES)
def test_finding(
    found: Found, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """While the rows stand the written digest is theirs; without rows it may stand alone."""
    assert found(ranking_digest_matches, *changes) == expected


def test_hint(tmp_path: Path) -> None:
    """The hint is the line as it should be."""
    dataset = a_dataset(a_data_folder(tmp_path, WRONG))
    told = hints(ranking_digest_matches.run(dataset))
    assert told == [f"Tulis ranking_sha256: {SAMPLE_DIGEST}"]
