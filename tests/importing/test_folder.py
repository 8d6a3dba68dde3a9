"""The files of an import."""

from __future__ import annotations

from generator.importing.convert import convert
from generator.importing.folder import documents, tables
from tests.importing.builders import CAMAT, a_map, a_table


def test_paths() -> None:
    """Every record has the file of its type and id; units stand in one table."""
    pieces = convert(a_map(), a_table(CAMAT), {}).pieces
    paths = [path for path, _ in documents(pieces)]
    assert paths[:3] == [
        "agencies/pemerintah-kota-contoh.yml",
        "positions/camat.yml",
        "selections/2026-pemerintah-kota-contoh.yml",
    ]
    assert paths[3].startswith("vacancies/2026-camat-")
    header, rows = tables(pieces)["units.csv"]
    assert header == ["id", "agency", "kind", "name"]
    assert rows[0][1:] == ["pemerintah-kota-contoh", "unit kerja", "Kecamatan Contoh Hulu"]


def test_no_units() -> None:
    """A list without units has no table of units."""
    row = ("A-1", "Camat", "", "1")
    assert tables(convert(a_map(), a_table(row), {}).pieces) == {}
