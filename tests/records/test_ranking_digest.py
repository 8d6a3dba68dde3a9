from __future__ import annotations

import csv
from pathlib import Path

import pytest

from generator.ledger.ranking_digest import ranking_digest
from generator.records import Ranking
from generator.records.ranking_digest import digest_of
from tests.record_builders import (
    FILES,
    RANKING,
    TOTALS_RANKING,
    VACANCY,
    a_data_folder,
    a_dataset,
    only,
    swap,
)

BARE = "\n".join(",".join(line.split(",")[:5]) for line in FILES[RANKING].splitlines()) + "\n"


@pytest.mark.parametrize(
    ("text", "level"), [(FILES[RANKING], "full"), (BARE, "full"), (TOTALS_RANKING, "totals")]
)
def test_of_the_file(tmp_path: Path, text: str, level: str) -> None:
    """The digest of a ranking that was read is that of the texts of its file, at both levels."""
    changes = (RANKING, only(text)), (VACANCY, swap("level: full", f"level: {level}"))
    ranking = a_dataset(a_data_folder(tmp_path, *changes)).get(Ranking, "2026-dinkes-kadis")
    assert ranking
    rows = list(csv.DictReader(text.splitlines()))
    assert digest_of(ranking) == ranking_digest("2026-dinkes-kadis", rows)
