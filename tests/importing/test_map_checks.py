"""Whether a map fits its list."""

from __future__ import annotations

import pytest

from generator.importing.list_map import Lookup
from generator.importing.map_checks import lookup_findings, map_findings
from generator.source import Document, Fields
from generator.wording import Wording
from tests.importing.builders import A_MAP, HEADER, a_map

EMPTY = Document("peta.yml", Fields((), 1, 1))
COLUMNS = A_MAP["columns"]
CONSTANTS = A_MAP["constants"]


def found(header: tuple[str, ...] = HEADER, **changes: object) -> list[str]:
    wording = Wording()
    return [wording.text(one.message) for one in map_findings(a_map(**changes), EMPTY, header)]


def test_a_map_that_fits() -> None:
    """A map whose columns are there once and whose needed fields are given has no findings."""
    assert found() == []


@pytest.mark.parametrize(
    ("header", "changes", "message"),
    [
        (("Nomor", "Jabatan", "Unit"), {}, "kolom untuk places tidak ada di daftar"),
        ((*HEADER, "Butuh"), {}, "kolom untuk places berganda di daftar"),
        (
            HEADER,
            {"constants": CONSTANTS | {"places": "1"}},
            "places: ada di columns dan di constants",
        ),
        (
            HEADER,
            {"constants": {k: v for k, v in CONSTANTS.items() if k != "notice_date"}},
            "“notice_date” belum dipetakan",
        ),
        (
            HEADER,
            {"constants": {k: v for k, v in CONSTANTS.items() if k != "class"}},
            "“class” belum dipetakan",
        ),
    ],
)
def test_misfits(header: tuple[str, ...], changes: dict[str, object], message: str) -> None:
    """What is missing, doubled or said twice is found before a row is read."""
    assert found(header, **changes) == [message]


def test_lookup_columns() -> None:
    """A second list must have the columns that the map names."""
    lookup = Lookup.model_validate({"file": "p.csv", "key": "kode", "value": "nama"})
    assert len(list(lookup_findings("education", lookup, EMPTY, ("kode", "name")))) == 1
    assert list(lookup_findings("education", lookup, EMPTY, ("kode", "nama"))) == []
