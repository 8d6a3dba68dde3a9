"""From cells to texts."""

from __future__ import annotations

import pytest

from generator.importing.cleaning import Repair
from generator.records.base import NotAValueError
from tests.importing.builders import A_MAP, a_map, a_row


def test_constants_and_cells() -> None:
    """A row has the cells of its columns and the constants of the map; an empty cell is absent."""
    row = a_row(a_map(), unit=" - ")
    assert row.one("title") == "Camat"
    assert row.one("mechanism") == "talent_mobility"
    assert "unit" not in row.texts


def test_unit_path() -> None:
    """A path is split; empty levels are passed over and counted."""
    row = a_row(a_map(), unit=" | Dinas |  | Bidang")
    assert row.texts["unit"] == ("Dinas", "Bidang")
    assert row.repairs.count(Repair.EMPTY_LEVEL) == 2


def test_words() -> None:
    """Words are translated without regard to capitals; a star stands for all others."""
    columns = A_MAP["columns"] | {"employment": "Jenis"}
    table = {"employment": {"PNS": "pns"}}
    assert a_row(a_map(columns=columns, words=table), employment="Pns").one("employment") == "pns"
    with pytest.raises(NotAValueError) as refused:
        a_row(a_map(columns=columns, words=table), employment="Honorer")
    assert refused.value.rule.name == "list-word"
    assert ("column", "Jenis") in refused.value.message.values
    others = {"employment": {"PNS": "pns", "*": "pppk"}}
    row = a_row(a_map(columns=columns, words=others), employment="kontrak")
    assert row.one("employment") == "pppk"


def test_lookup() -> None:
    """Codes become words, each once; unknown codes are left out and counted; so is a lost list."""
    changes = {
        "columns": A_MAP["columns"] | {"education": "Kode"},
        "splits": {"education": "|"},
        "lookups": {"education": {"file": "p.csv", "key": "k", "value": "v"}},
    }
    known = {"1": "D-III Keperawatan", "2": "S-1 Hukum", "3": "S-1 Hukum"}
    row = a_row(a_map(**changes), {"education": known}, education="1|2|3|9")
    assert row.texts["education"] == ("D-III Keperawatan", "S-1 Hukum")
    assert row.repairs == (Repair.UNKNOWN_KEY,)
    assert "education" not in a_row(a_map(**changes), {"education": None}, education="1").texts


def test_capitals_only_where_asked() -> None:
    """Capitals become titles where the map says so, in fields that people read."""
    assert a_row(a_map(), title="CAMAT").one("title") == "CAMAT"
    row = a_row(a_map(capitals={}), title="CAMAT", id="A-1")
    assert (row.one("title"), row.one("id")) == ("Camat", "A-1")
    assert row.repairs == (Repair.CAPITALS,)


def test_needed() -> None:
    """A needed field without a text refuses the row by the name of its column."""
    with pytest.raises(NotAValueError) as refused:
        a_row(a_map(), title="").needed("title")
    assert refused.value.message.values == (("column", "Jabatan"),)
