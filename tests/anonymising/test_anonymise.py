from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from generator.anonymising.anonymise import Anonymised, UsedKey, anonymise
from generator.anonymising.grid import Grid
from generator.anonymising.post import Post
from generator.errors import FindingsError
from generator.identifiers import find
from generator.ledger.commitments import fingerprint
from generator.wording import Wording
from tests.anonymising.lists import (
    KEY,
    OTHER_KEY,
    SCORES,
    a_grid,
    a_name,
    a_nip,
    a_post,
    rows_of,
    with_column,
)
from tests.reading.printed import hints, printed

TWELVE = (*SCORES, *((str(70 + number), "75", "80.5", "23"[number % 2]) for number in range(6)))


def refused(post: Post, grid: Grid, *earlier: UsedKey) -> FindingsError:
    with pytest.raises(FindingsError) as stop:
        anonymise(post, grid, KEY, earlier)
    return stop.value


def test_twelve_people(tmp_path: Path) -> None:
    """Public rows hold no number and no name, and another key gives no common code."""
    post, grid = a_post(tmp_path), a_grid(rows_of(TWELVE))
    made, other = anonymise(post, grid, KEY, ()), anonymise(post, grid, OTHER_KEY, ())
    text = "\n".join(",".join(row) for row in made.table)
    assert len(made.table) == 13
    assert made.candidates == 12
    assert not find(text)
    assert not [one for one in range(12) if a_nip(one) in text or a_name(one) in text]
    assert codes(made).isdisjoint(codes(other))


def test_another_post(tmp_path: Path) -> None:
    """One person has another code in another post of the same selection."""
    made = anonymise(a_post(tmp_path), a_grid(), KEY, ())
    other = anonymise(a_post(tmp_path, vacancy="2026-disdik-kadis"), a_grid(), KEY, ())
    assert codes(made).isdisjoint(codes(other))


def test_input_order_tells_nothing(tmp_path: Path) -> None:
    """The order of the list changes nothing of what is written."""
    post, rows = a_post(tmp_path), rows_of(TWELVE)
    shuffled = Random(7).sample(rows, len(rows))  # noqa: S311 - an order for a test
    assert anonymise(post, a_grid(shuffled), KEY, ()) == anonymise(post, a_grid(rows), KEY, ())


@pytest.mark.parametrize(
    ("scores", "declared", "choices", "published", "reasons"),
    [
        (SCORES, "full", 1, "full", ()),
        (SCORES, "totals", 1, "totals", ()),
        (SCORES, "aggregate", 1, "aggregate", ()),
        (SCORES[:4], "aggregate", 1, "aggregate", ()),
        (SCORES[:5], "totals", 1, "totals", ()),
        (
            SCORES,
            "full",
            2,
            "totals",
            ("satu orang boleh melamar lebih dari satu jabatan (max_choices)",),
        ),
        (
            SCORES[:5],
            "full",
            1,
            "totals",
            ("ada nilai dari fakta yang dimiliki kurang dari 3 peserta: track-record",),
        ),
    ],
)
def test_levels(
    tmp_path: Path,
    scores: Sequence[Sequence[str]],
    declared: str,
    choices: int,
    published: str,
    reasons: tuple[str, ...],
) -> None:
    """Rows are of the level that is declared and possible, never more, and it is said why."""
    post = a_post(tmp_path, declared=declared, choices=choices)
    made = anonymise(post, a_grid(rows_of(scores)), KEY, ())
    assert (made.level.published, made.level.declared) == (published, declared)
    assert tuple(map(Wording().text, made.level.reasons)) == reasons
    widths = {"aggregate": 0, "totals": 4, "full": 5}
    assert len(made.table[0] if made.table else ()) == widths[published]
    assert made.roster
    assert made.receipts


def test_four_people(tmp_path: Path) -> None:
    """A list of four is refused at *totals*: the possible level is told, with its reason."""
    stop = refused(a_post(tmp_path, declared="totals"), a_grid(rows_of(SCORES[:4])))
    assert printed(stop.findings) == [
        (
            "rahasia/nilai.csv:0:0: lowongan menyatakan totals, padahal tingkat yang mungkin"
            " aggregate (tanpa baris): pesertanya kurang dari 5 [publishable-level]"
        )
    ]
    assert "publication: {level: aggregate}" in hints(stop.findings)[0]


def test_a_key_serves_one_selection(tmp_path: Path) -> None:
    """A key of another selection is refused; one of this selection, or another key, is not."""
    used = UsedKey("rahasia/lain.roster.json", "selection/2025-jpt", fingerprint(KEY))
    stop = refused(a_post(tmp_path), a_grid(), used)
    assert printed(stop.findings) == [
        "rahasia/lain.roster.json:0:0: kunci ini sudah dipakai untuk seleksi lain [key-once]"
    ]
    same = UsedKey("rahasia/sama.roster.json", "selection/2026-jpt", fingerprint(KEY))
    other = UsedKey("rahasia/lain.roster.json", "selection/2025-jpt", fingerprint(OTHER_KEY))
    assert anonymise(a_post(tmp_path), a_grid(), KEY, (same, other)).table


def test_a_broken_list(tmp_path: Path) -> None:
    """A list with anything wrong in it gives nothing."""
    stop = refused(a_post(tmp_path), a_grid([("", *rows_of()[0][1:])]))
    assert [finding.rule.name for finding in stop.findings] == ["private-list-person"]


def test_announced_at_totals(tmp_path: Path) -> None:
    """At *totals* an announced rank that does not follow is refused; at *full* all can see it."""
    grid = with_column("announced_rank", ("2", "1", "3", "4", "5", ""))
    stop = refused(a_post(tmp_path, declared="totals"), grid)
    assert [finding.rule.name for finding in stop.findings] == ["private-list-announced"] * 2
    assert anonymise(a_post(tmp_path), grid, KEY, ()).table[0][-1] == "announced_rank"


def test_unused_columns(tmp_path: Path) -> None:
    """Columns that nobody reads are told by number and reach nothing."""
    grid = with_column("Telepon", ["SECRET"] * 6)
    made = anonymise(a_post(tmp_path), grid, KEY, ())
    assert made.unused == (6,)
    assert "SECRET" not in repr(made)


def test_totals_that_tell_a_score(tmp_path: Path) -> None:
    """Totals from which a withheld score follows are no lower a level: then nothing has rows."""
    best = (*SCORES[:4], ("100", "100", "100", "4"), ("0", "0", "0", "1"))
    stop = refused(a_post(tmp_path, declared="totals"), a_grid(rows_of(best)))
    assert "dapat menghitung nilai yang tidak diterbitkan" in printed(stop.findings)[0]
    assert anonymise(a_post(tmp_path, declared="aggregate"), a_grid(rows_of(best)), KEY, ()).roster


def codes(made: Anonymised) -> set[str]:
    return {row[0] for row in made.table[1:]}
