from __future__ import annotations

import csv
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from generator.ledger.ranking_digest import ranking_digest
from tests.record_builders import FILES, RANKING

ROOT = Path(__file__).parents[2]
VACANCY = "2026-dinkes-kadis"
ROWS = list(csv.DictReader(FILES[RANKING].splitlines()))


def by_the_book(rows: list[dict[str, str]]) -> str:
    """Return the digest as the documentation states it, without anything of the generator."""
    plain = [
        {
            name: str(float(text)).removesuffix(".0") if "." in text else text
            for name, text in row.items()
            if text
        }
        for row in sorted(rows, key=lambda row: row["row"])
    ]
    value = {"rows": plain, "vacancy": VACANCY}
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(b"asn/ranking/v1\n" + text.encode()).hexdigest()


SAMPLE_DIGEST = by_the_book(ROWS)


def test_stated_encoding() -> None:
    """The digest is the one that anybody computes from the file by the stated encoding."""
    assert ranking_digest(VACANCY, ROWS) == SAMPLE_DIGEST
    assert len(SAMPLE_DIGEST) == 64


@pytest.mark.parametrize(
    "page", ["content/tentang/membaca-hasil.md", "content/en/about/reading-a-result.md"]
)
def test_the_program_that_readers_get(tmp_path: Path, page: str) -> None:
    """The small program on the page for readers computes the same digest."""
    text = (ROOT / page).read_text(encoding="utf-8")
    program = text.partition("```python\n")[2].partition("```")[0]
    (tmp_path / "2025-camat-utara.csv").write_text(FILES[RANKING], encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == ranking_digest("2025-camat-utara", ROWS)


def test_what_makes_no_difference() -> None:
    """The order of rows and of columns, needless zeros and empty columns make none."""
    turned = [dict(reversed(row.items())) | {"more": ""} for row in reversed(ROWS)]
    longer = [row | {"paper": f"{row['paper']}00"} for row in turned]
    assert ranking_digest(VACANCY, longer) == SAMPLE_DIGEST


def test_what_makes_a_difference() -> None:
    """Any other score, rank, code or vacancy gives another digest, and so does a missing row."""
    others = [
        [*ROWS[1:], ROWS[0] | {"paper": "78.26"}],
        [*ROWS[1:], ROWS[0] | {"announced_rank": "2"}],
        [*ROWS[1:], ROWS[0] | {"row": "a" * 16}],
        ROWS[1:],
    ]
    digests = {ranking_digest(VACANCY, rows) for rows in others}
    digests.add(ranking_digest("2026-dinsos-kadis", ROWS))
    assert len(digests - {SAMPLE_DIGEST}) == 5


def test_whole_numbers_keep_their_zeros() -> None:
    """A score of 80 is not one of 8."""
    first, second = ([{"row": "a" * 16, "paper": text}] for text in ("80", "8"))
    assert ranking_digest(VACANCY, first) != ranking_digest(VACANCY, second)
    assert ranking_digest(VACANCY, [{"row": "a" * 16, "paper": "80.00"}]) == ranking_digest(
        VACANCY, first
    )
