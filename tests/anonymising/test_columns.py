from __future__ import annotations

from pathlib import Path

import pytest

from generator.anonymising.columns import find_columns
from tests.anonymising.lists import HEADER, a_grid, criteria_set
from tests.reading.printed import hints, printed
from tests.record_builders import CRITERIA, swap

CODE = "[private-list-columns]"


def test_titles(tmp_path: Path) -> None:
    """Ids and Indonesian titles are understood in any case and order; other columns are left."""
    header = (
        "No",
        "Nama Lengkap",
        "NI_PPPK",
        "Wawancara akhir",
        "TRACK RECORD",
        "Unit",
        "Makalah",
        "assessment",
        "Nilai Akhir",
        "Peringkat",
    )
    columns, findings = find_columns(a_grid([], header), criteria_set(tmp_path))
    assert columns
    assert findings == ()
    assert (columns.kind, columns.identifier, columns.name) == ("ni_pppk", 2, 1)
    assert columns.criteria == (7, 6, 3, 4)
    assert (columns.announced_total, columns.announced_rank) == (8, 9)
    assert columns.unused == (0, 5)


@pytest.mark.parametrize(
    ("header", "lines"),
    [
        (
            ("nama",),
            [
                f"1:1: kolom nomor belum ada {CODE}",
                f"1:1: kolom nilai untuk assessment belum ada {CODE}",
                f"1:1: kolom nilai untuk paper belum ada {CODE}",
                f"1:1: kolom nilai untuk interview belum ada {CODE}",
                f"1:1: kolom nilai untuk track-record belum ada {CODE}",
            ],
        ),
        (("nik", *HEADER), [f"1:1: lebih dari satu kolom nomor orang {CODE}"]),
        (("nip", *HEADER[2:]), [f"1:1: kolom nama belum ada {CODE}"]),
        ((*HEADER, "Makalah"), [f"1:7: kolom ini berarti sama dengan kolom ke-4 {CODE}"]),
    ],
)
def test_refused(tmp_path: Path, header: tuple[str, ...], lines: list[str]) -> None:
    """A column that is missing, or two that mean the same, are named with their place."""
    columns, findings = find_columns(a_grid([], header), criteria_set(tmp_path))
    assert columns is None
    assert printed(findings) == [f"rahasia/nilai.csv:{line}" for line in lines]
    assert all(hints(findings))


def test_a_criterion_named_like_another_column(tmp_path: Path) -> None:
    """A criterion whose title is taken is found by its id."""
    named = criteria_set(tmp_path, (CRITERIA, swap("title: Makalah, ", "title: Nama, ")))
    columns, findings = find_columns(a_grid([]), named)
    assert findings == ()
    assert columns
    assert (columns.name, columns.criteria[1]) == (1, 3)
