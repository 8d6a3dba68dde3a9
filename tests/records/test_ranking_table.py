from __future__ import annotations

from pathlib import Path

import pytest

from generator.reading.csv_file import read_csv
from generator.records import CriteriaSet, Ranking
from generator.records.ranking_table import parse_ranking
from generator.source import Table
from tests.record_builders import (
    FILES,
    RANKING,
    TOTALS_RANKING,
    a_data_folder,
    a_dataset,
    hints,
    lines,
)

FULL = FILES[RANKING]


@pytest.fixture
def criteria_set(tmp_path: Path) -> CriteriaSet:
    """Return the set of criteria of the examples."""
    return a_dataset(a_data_folder(tmp_path)).of(CriteriaSet)["jpt-pratama-2026"].record


def table_of(text: str) -> Table:
    table, findings = read_csv(text.encode(), "r.csv")
    assert findings == ()
    assert table
    return table


def ranking_of(text: str, criteria_set: CriteriaSet | None) -> Ranking:
    ranking, findings = parse_ranking("v", table_of(text), criteria_set)
    assert findings == ()
    assert ranking
    return ranking


def test_full(criteria_set: CriteriaSet) -> None:
    """Scores are whole numbers of 1/10,000; announced totals keep their decimals."""
    ranking = ranking_of(FULL, criteria_set)
    assert ranking.rows[0] == "xrffvgr5dp4tdl3d"
    assert ranking.scores["assessment"][0] == 845000
    assert ranking.scores["track-record"] == (30000, 30000, 30000, 20000, 20000, 20000)
    assert ranking.announced_totals[0] == (8025, 2)
    assert ranking.announced_ranks == (1, 2, 3, 4, 5, None)
    assert (ranking.totals, ranking.results) == ((), ())


def test_announced_is_optional(criteria_set: CriteriaSet) -> None:
    """Without announced columns nothing is announced; an empty cell announces nothing."""
    lines_ = [line.rsplit(",", 2)[0] for line in FULL.splitlines()]
    ranking = ranking_of("\n".join(lines_) + "\n", criteria_set)
    assert (ranking.announced_totals, ranking.announced_ranks) == ((), ())
    ranking = ranking_of(FULL.replace("80.25,1", ","), criteria_set)
    assert (ranking.announced_totals[0], ranking.announced_ranks[0]) == (None, None)


def test_totals() -> None:
    """Level totals needs no criteria: totals in 1/100, and the words of a missed threshold."""
    ranking = ranking_of(TOTALS_RANKING, None)
    assert ranking.totals[:2] == (8025, 7993)
    assert ranking.results == (None, None, None, None, None, "below_minimum")
    assert ranking.scores == {}


def test_without_criteria() -> None:
    """Where no criteria could be read only the rows are."""
    ranking = ranking_of(FULL, None)
    assert (len(ranking.rows), ranking.scores) == (6, {})


REFUSED = [
    (
        FULL.replace("84.50,78.25", ",78.25"),
        "r.csv:2:18: galat: assessment: nilai kosong [score-filled]",
        "Isi nilainya, atau keluarkan barisnya dan hitung orangnya pada corong.",
    ),
    (
        FULL.replace("row,assessment,", "row,asesmen,"),
        "r.csv:1:5: galat: kolom “asesmen” tidak dikenal [known-key]",
        "Maksud Anda “assessment”?",
    ),
    (
        FULL.replace("xrffvgr5dp4tdl3d", "P-03"),
        (
            "r.csv:2:1: galat: row: kode baris tidak terdiri atas 16 huruf a–z atau angka 2–7 "
            "[row-code-form]"
        ),
        "Kode dibuat acak oleh program; jangan disusun dari nama, nomor, atau urutan.",
    ),
    (
        FULL.replace("80.25,1", "80.25,satu"),
        "r.csv:2:44: galat: announced_rank: bukan bilangan bulat [whole-number]",
        "Tulis angka saja, tanpa titik, koma, spasi, atau nol di depan.",
    ),
    (
        TOTALS_RANKING.replace("80.25", "80.2"),
        ("r.csv:2:18: galat: total: nilai akhir tidak ditulis dengan dua desimal [two-decimals]"),
        "Tulis 80.20 bila itu nilai yang tercatat.",
    ),
    (
        TOTALS_RANKING.replace("below_minimum", "gugur"),
        "r.csv:7:25: galat: result: kata ini tidak dikenal [known-word]",
        "Pilih salah satu: below_minimum, below_pass_mark, atau kosongkan.",
    ),
]


@pytest.mark.parametrize(("text", "line", "hint"), REFUSED)
def test_refusal(criteria_set: CriteriaSet, text: str, line: str, hint: str) -> None:
    """A cell that is not what its column must hold is told with its place."""
    ranking, findings = parse_ranking("v", table_of(text), criteria_set)
    assert ranking is None
    assert lines(findings)[0] == line
    assert hints(findings)[0] == hint
