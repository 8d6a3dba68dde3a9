"""A small map and its list, to be changed by each test."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importing.list_map import ListMap
from generator.importing.loose_table import LooseTable
from generator.importing.row import LookupTables, Row, read_row

A_MAP = {
    "prefix": "2026",
    "selection": "Pengisian jabatan 2026",
    "columns": {"id": "Nomor", "title": "Jabatan", "unit": "Unit", "places": "Butuh"},
    "constants": {
        "agency": "Pemerintah Kota Contoh",
        "mechanism": "talent_mobility",
        "class": "administrator",
        "notice_number": "800.1.3.3/0001/2026",
        "notice_date": "2026-02-10",
    },
    "splits": {"unit": "|"},
    "agencies": [{"kind": "city", "region": "99.71", "zone": "WIB"}],
}
HEADER = ("Nomor", "Jabatan", "Unit", "Butuh")
CAMAT = ("A-1", "Camat", "Kecamatan Contoh Hulu", "1")


def a_map(**changes: object) -> ListMap:
    return ListMap.model_validate(A_MAP | changes)


def a_table(*rows: Sequence[str], header: Sequence[str] = HEADER) -> LooseTable:
    lines = range(2, 2 + len(rows))
    return LooseTable("daftar.csv", tuple(header), [tuple(row) for row in rows], lines)


def a_row(list_map: ListMap, lookups: LookupTables | None = None, **cells: str) -> Row:
    written = {"id": "A-1", "title": "Camat", "unit": "Kecamatan Contoh Hulu", "places": "1"}
    return read_row(list_map, written | cells, lookups or {})
