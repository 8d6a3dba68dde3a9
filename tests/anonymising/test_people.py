from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from generator.anonymising.people import identified_list
from tests.anonymising.lists import HEADER, a_grid, a_name, a_nip, criteria_set, rows_of
from tests.reading.printed import printed


def test_people(tmp_path: Path) -> None:
    """Each row is a person with scores in the order of the criteria."""
    header = (
        "Peringkat",
        "nilai akhir",
        "interview",
        *HEADER[:2],
        "paper",
        "assessment",
        HEADER[5],
    )
    row = ("1", "80.20", "86.10", a_nip(0), a_name(0), "78.25", "84.50", "3")
    people, findings = identified_list(
        a_grid([row, ("", " ", *row[2:3], a_nip(1), *row[4:])], header), criteria_set(tmp_path)
    )
    assert findings == ()
    assert people
    first, second = people.candidates
    assert (first.identifier, first.name) == (a_nip(0), a_name(0))
    assert first.scores == (845000, 782500, 861000, 30000)
    assert (first.announced_total, first.announced_rank) == (Decimal("80.20"), 1)
    assert (second.announced_total, second.announced_rank) == (None, None)


def test_everything_wrong_at_once(tmp_path: Path) -> None:
    """All that is wrong is told by line and column, and nothing of the list is repeated."""
    rows = rows_of()
    rows[1] = (a_nip(0), "", "84.50", "", "x", "5")
    rows[2] = ("123", *rows[2][1:])
    rows[3] = ("", *rows[3][1:])
    people, findings = identified_list(a_grid(rows), criteria_set(tmp_path))
    assert people is None
    assert sorted(printed(findings)) == [
        "rahasia/nilai.csv:3:1: nomor ini sudah ada pada baris 2 [private-list-person]",
        "rahasia/nilai.csv:3:2: nama kosong [private-list-person]",
        "rahasia/nilai.csv:3:4: nilai kosong [private-list-score]",
        "rahasia/nilai.csv:3:5: bukan angka biasa [private-list-score]",
        "rahasia/nilai.csv:3:6: nilai di luar skala 1 sampai 4 [private-list-score]",
        "rahasia/nilai.csv:4:1: nomor ini bukan 18 angka [private-list-person]",
        "rahasia/nilai.csv:5:1: nomor ini bukan 18 angka [private-list-person]",
    ]


def test_nobody(tmp_path: Path) -> None:
    """A list of titles alone, or without a needed column, holds nobody."""
    criteria = criteria_set(tmp_path)
    people, findings = identified_list(a_grid([]), criteria)
    assert people is None
    assert printed(findings) == [
        "rahasia/nilai.csv:0:0: daftar ini tidak memuat satu peserta pun [private-list-form]"
    ]
    people, findings = identified_list(a_grid([], HEADER[1:]), criteria)
    assert people is None
    assert len(findings) == 1
