from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.anonymising.people import Candidate
from generator.anonymising.public_table import full_table, plain_score, totals_table
from generator.checks.ranking import totals_in_order
from generator.dataset import parse
from generator.merit.judging import judge
from generator.merit.ranking import RankedRow, rank
from generator.merit.rule import rule_of
from generator.reading.csv_file import read_csv
from generator.reading.folder import read_folder
from generator.source import SourceFile
from tests.anonymising.lists import SCORES, VACANCY, criteria_set
from tests.record_builders import CRITERIA, RANKING, without

CODES = tuple(f"{letter}" * 16 for letter in "fedcba")
Made = tuple[tuple[RankedRow, ...], dict[str, Candidate]]


SCORE = st.integers(700_000, 700_400) | st.integers(0, 1_000_000)
ROWS = st.lists(
    st.tuples(SCORE, SCORE, SCORE, st.integers(1, 4).map(lambda score: score * 10_000)),
    min_size=2,
    max_size=9,
)


def ranked(folder: Path, scores: Sequence[Sequence[str]] = SCORES) -> Made:
    criteria = criteria_set(folder, (CRITERIA, without("rounding")))
    units = [tuple(int(Decimal(cell) * 10_000) for cell in row) for row in scores]
    ids = [one.id for one in criteria.criteria]
    columns = dict(zip(ids, zip(*units, strict=True), strict=True))
    people = {
        code: Candidate("", "", row, None, None) for code, row in zip(CODES, units, strict=True)
    }
    return rank(rule_of(criteria), CODES, columns), people


def test_totals(tmp_path: Path) -> None:
    """Totals have two decimals, ranks are exact, and missed thresholds stand last without one."""
    assert totals_table(*ranked(tmp_path)) == (
        ("row", "total", "announced_rank", "result"),
        ("f" * 16, "80.24", "1", ""),
        ("e" * 16, "79.93", "2", ""),
        ("d" * 16, "78.03", "3", ""),
        ("c" * 16, "70.72", "4", ""),
        ("b" * 16, "70.15", "5", ""),
        ("a" * 16, "68.42", "", "below_minimum"),
    )


def test_announced_ranks(tmp_path: Path) -> None:
    """Where the office announced ranks, which may break a tie, its word stands."""
    rows, people = ranked(tmp_path, (*SCORES[:4], SCORES[3], SCORES[5]))
    for rank_of, code in enumerate(("f", "e", "d", "b", "c"), start=1):
        people[code * 16] = replace(people[code * 16], announced_rank=rank_of)
    table = totals_table(rows, people)
    assert [row[::2] for row in table[4:6]] == [("b" * 16, "4"), ("c" * 16, "5")]


def test_the_third_decimal_orders_nothing(tmp_path: Path) -> None:
    """Rows below a threshold whose totals round to the same stand in the order of their codes."""
    close = (("66.00", "81.00", "83.00", "2"), ("66.00", "81.00", "83.0001", "2"))
    rows, people = ranked(tmp_path, (*SCORES[:4], *close))
    assert [row[0][0] for row in totals_table(rows, people)[5:]] == ["a", "b"]
    assert [row[0][0] for row in full_table(rows, people)[5:]] == ["a", "b"]
    rows, people = ranked(tmp_path, (*SCORES[:4], *close[::-1]))
    assert [row[0][0] for row in totals_table(rows, people)[5:]] == ["a", "b"]
    assert [row[0][0] for row in full_table(rows, people)[5:]] == ["b", "a"]


def test_full(tmp_path: Path) -> None:
    """All scores of a column have the decimals that the longest needs, however they were typed."""
    table = full_table(*ranked(tmp_path))
    assert table[0] == ("row", "assessment", "paper", "interview", "track-record")
    assert table[1] == ("f" * 16, "84.50", "78.25", "86.10", "3")
    assert table[3] == ("d" * 16, "88.20", "74.00", "79.55", "3")


def test_full_with_announced(tmp_path: Path) -> None:
    """What was announced has columns of its own; empty cells stay empty."""
    rows, people = ranked(tmp_path)
    first = people["f" * 16]
    people["f" * 16] = replace(first, announced_total=Decimal("80.2"), announced_rank=1)
    people["e" * 16] = replace(people["e" * 16], announced_total=Decimal("79.93"))
    table = full_table(rows, people)
    assert table[0][5:] == ("announced_total", "announced_rank")
    assert [row[5:] for row in table[1:4]] == [("80.20", "1"), ("79.93", ""), ("", "")]


@pytest.mark.parametrize(
    ("score", "text"),
    [(845_000, "84.5"), (30_000, "3"), (0, "0"), (1_000_000, "100"), (1, "0.0001")],
)
def test_plain_scores(score: int, text: str) -> None:
    """A committed score has no needless zeros, so a file's habits do not change it."""
    assert plain_score(score) == text


@settings(deadline=None, max_examples=60)
@given(rows=ROWS)
def test_the_check_accepts_totals(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[int, int, int, int]]
) -> None:
    """Whatever rounding merges, the ranks of a written file follow from its totals."""
    folder = tmp_path_factory.getbasetemp() / "totals"
    criteria = criteria_set(folder, (CRITERIA, without("rounding")))
    codes = tuple(letter * 16 for letter in "ihgfedcba"[: len(rows)])
    ids = [one.id for one in criteria.criteria]
    columns = dict(zip(ids, zip(*rows, strict=True), strict=True))
    people = {
        code: Candidate("", "", row, None, None) for code, row in zip(codes, rows, strict=True)
    }
    table = totals_table(rank(rule_of(criteria), codes, columns), people)
    text = "".join(",".join(row) + "\n" for row in table)
    source, findings = read_csv(text.encode(), RANKING)
    assert source
    assert findings == ()
    (folder / "data" / RANKING).unlink()
    files = (*read_folder(folder / "data").files, SourceFile("ranking", VACANCY, source))
    dataset, problems = parse(files)
    assert problems == ()
    assert not list(totals_in_order.function(judge(dataset)))
