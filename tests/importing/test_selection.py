"""Selections of a list."""

from __future__ import annotations

import pytest

from generator.importing.pieces import Piece
from generator.importing.selection import day_of, lift, selection_of
from generator.records import Selection, Vacancy
from generator.records.base import NotAValueError
from tests.importing.builders import A_MAP, a_map, a_row

WITHOUT = {
    name: value for name, value in A_MAP["constants"].items() if not name.startswith("notice_")
}
WITH_NOTICES = {
    "columns": A_MAP["columns"] | {"notice_number": "Pengumuman", "notice_date": "Tanggal"},
    "constants": WITHOUT,
}


def test_one_notice_for_the_list() -> None:
    """With one number for the whole list, the agency alone names the selection."""
    selection = selection_of(a_row(a_map()), "kota-contoh")
    assert selection.values == {
        "id": "2026-kota-contoh",
        "agency": "kota-contoh",
        "title": "Pengisian jabatan 2026",
        "notice": {"number": "800.1.3.3/0001/2026", "date": "2026-02-10"},
    }


def test_title_in_two_languages() -> None:
    """A title with an English text keeps it."""
    list_map = a_map(selection={"id": "Pengisian jabatan", "en": "Appointments"})
    title = selection_of(a_row(list_map), "kota-contoh").values["title"]
    assert title == {"id": "Pengisian jabatan", "en": "Appointments"}


def test_several_notices() -> None:
    """Each number of a notice is a selection of its own."""
    rows = [
        a_row(a_map(**WITH_NOTICES), notice_number=number, notice_date="10 Februari 2026")
        for number in ("01/2026", "02/2026")
    ]
    assert len({selection_of(row, "kota-contoh").id for row in rows}) == 2


def test_no_day() -> None:
    """A text that is no day refuses the row by the name of its column."""
    row = a_row(a_map(**WITH_NOTICES), notice_number="01/2026", notice_date="segera")
    with pytest.raises(NotAValueError) as refused:
        day_of(row, "notice_date")
    assert refused.value.message.values == (("column", "Tanggal"),)


@pytest.mark.parametrize(
    ("closes", "stands"), [("2026-03-01", "selection"), ("2026-03-08", "vacancy")]
)
def test_lift(closes: str, stands: str) -> None:
    """Days that all vacancies share stand in the selection, others in each vacancy."""
    vacancies = {
        key: Piece(Vacancy, key, {"id": key, "selection": "s", "registration": {"closes": day}})
        for key, day in (("a", "2026-03-01"), ("b", closes))
    }
    shared, own = lift({"s": Piece(Selection, "s", {"id": "s"})}, vacancies)
    assert ("registration" in shared["s"].values) is (stands == "selection")
    assert {"registration" in vacancy.values for vacancy in own.values()} == {stands == "vacancy"}
