from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.anonymising.announced import announced_findings
from generator.anonymising.people import identified_list
from generator.merit.ranking import rank
from generator.merit.rule import rule_of
from tests.anonymising.lists import SCORES, a_grid, criteria_set, rows_of, with_column
from tests.reading.printed import printed

TIED = (*SCORES[:4], SCORES[3], SCORES[5])
"""The fourth and the fifth share rank 4."""
OTHER_TOTAL = "nilai akhir yang diumumkan berbeda dari hasil hitung ulang"
OTHER_RANK = "peringkat yang diumumkan berbeda dari hasil hitung ulang"


def found(
    folder: Path, scores: Sequence[Sequence[str]], name: str, cells: Sequence[str]
) -> list[str]:
    criteria = criteria_set(folder)
    people, findings = identified_list(with_column(name, cells, a_grid(rows_of(scores))), criteria)
    assert people, findings
    columns = zip(*(one.scores for one in people.candidates), strict=True)
    codes = tuple(one.identifier for one in people.candidates)
    ids = [one.id for one in criteria.criteria]
    ranked = rank(rule_of(criteria), codes, dict(zip(ids, columns, strict=True)))
    return [
        line.removeprefix("rahasia/nilai.csv:").removesuffix(" [private-list-announced]")
        for line in printed(announced_findings(people, {row.code: row for row in ranked}))
    ]


@pytest.mark.parametrize(
    ("cells", "lines"),
    [
        (("", "", "", "", "", ""), []),
        (("80.25", "79.93", "78.02", "70.72", "70.16", "68.42"), []),
        (("80.3", "", "78", "", "", ""), []),
        (("80.24", "79.93", "", "", "", "68.43"), [f"2:7: {OTHER_TOTAL}", f"7:7: {OTHER_TOTAL}"]),
    ],
)
def test_totals(tmp_path: Path, cells: Sequence[str], lines: list[str]) -> None:
    """An announced total is compared at the decimals it was written with."""
    assert found(tmp_path, SCORES, "announced_total", cells) == lines


@pytest.mark.parametrize(
    ("cells", "lines"),
    [
        (("", "", "", "", "", ""), []),
        (("1", "2", "3", "4", "4", ""), []),
        (("1", "2", "3", "5", "4", ""), []),
        (("2", "1", "3", "4", "4", ""), [f"2:7: {OTHER_RANK}", f"3:7: {OTHER_RANK}"]),
        (
            ("1", "2", "3", "5", "5", "6"),
            [
                "5:7: peringkat ini tidak mungkin di antara peringkat lainnya",
                "6:7: peringkat ini tidak mungkin di antara peringkat lainnya",
                "7:7: yang di bawah ambang memiliki peringkat",
            ],
        ),
        (
            ("1", "2", "3", "4", "", ""),
            ["6:7: peringkat yang diumumkan kosong"],
        ),
    ],
)
def test_ranks(tmp_path: Path, cells: Sequence[str], lines: list[str]) -> None:
    """An announced rank follows from the exact totals; an act may only break a shared one."""
    assert found(tmp_path, TIED, "announced_rank", cells) == lines
