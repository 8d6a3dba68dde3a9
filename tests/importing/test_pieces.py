"""Agencies, units and positions of a list."""

from __future__ import annotations

import pytest

from generator.importing.pieces import agency_of, position_of, units_of
from generator.records.base import NotAValueError
from tests.importing.builders import A_MAP, a_map, a_row

NO_CLASS = {name: value for name, value in A_MAP["constants"].items() if name != "class"}


def test_agency_is_a_copy() -> None:
    """An agency is an unofficial copy and has what the map says of it."""
    agency = agency_of(a_row(a_map()))
    assert agency.values == {
        "id": "pemerintah-kota-contoh",
        "name": "Pemerintah Kota Contoh",
        "kind": "city",
        "status": "unofficial_copy",
        "region": "99.71",
        "zone": "WIB",
    }


def test_first_fitting_rule() -> None:
    """The first rule whose beginning fits holds; an agency without a rule is refused."""
    rules = [
        {"starts": "pemerintah kota", "kind": "city", "region": "99.71", "zone": "WITA"},
        {"starts": "Pemerintah", "kind": "province", "region": "99", "zone": "WIB"},
    ]
    assert agency_of(a_row(a_map(agencies=rules))).values["zone"] == "WITA"
    with pytest.raises(NotAValueError, match="list-agency"):
        agency_of(a_row(a_map(agencies=[rules[0] | {"starts": "Badan"}])))


def chain(path: str, **changes: object) -> tuple[list[str], list[object], int]:
    row = a_row(a_map(**changes), unit=path)
    units, dropped = units_of(row, agency_of(row))
    parents = [unit.values.get("parent") for unit in units]
    assert parents[1:] == [unit.id for unit in units[:-1]]
    return [unit.id for unit in units], [unit.values["name"] for unit in units], dropped


def test_units_hang_together() -> None:
    """Every level of a path is a unit under the one before it, without the agency itself."""
    _, names, dropped = chain("PEMERINTAH KOTA CONTOH | Dinas Kesehatan | Sekretariat")
    assert (names, dropped) == (["Dinas Kesehatan", "Sekretariat"], 1)
    assert chain("Pemko | Dinas", drop_units=["Pemko"])[1:] == (["Dinas"], 1)


def test_units_are_known_by_their_path() -> None:
    """Two units of one name are two; another spelling of the same path is the same unit."""
    one, other = chain("Dinas Kesehatan | Sekretariat"), chain("Dinas Sosial | Sekretariat")
    assert one[0][1] != other[0][1]
    assert chain("DINAS  KESEHATAN |sekretariat")[0] == one[0]


def test_kind_of_unit() -> None:
    """The kind of a unit follows from whole words at the start of its name."""
    rules = [{"kind": "rumah sakit", "starts": ["RS", "Rumah Sakit"]}]
    row = a_row(a_map(unit_kinds=rules), unit="RS Contoh | RSX | rumah sakit kecil")
    kinds = [unit.values["kind"] for unit in units_of(row, agency_of(row))[0]]
    assert kinds == ["rumah sakit", "unit kerja", "rumah sakit"]


def test_one_position_for_a_title() -> None:
    """A title is one position in whatever unit; its class follows from words in it."""
    rules = [{"class": "functional", "words": ["Ahli Pertama"]}, {"class": "staff"}]
    list_map = a_map(constants=NO_CLASS, classes=rules)
    doctor = position_of(a_row(list_map, title="Dokter Ahli Pertama", unit="Puskesmas"))
    assert (doctor.id, doctor.values["class"]) == ("dokter-ahli-pertama", "functional")
    assert doctor == position_of(a_row(list_map, title="Dokter Ahli Pertama", unit="RSUD"))
    assert position_of(a_row(list_map, title="Operator")).values["class"] == "staff"


def test_class_of_the_list() -> None:
    """A class that the list gives tells positions of one title apart; no class is refused."""
    assert position_of(a_row(a_map())).id == "camat"
    columns = A_MAP["columns"] | {"class": "Eselon"}
    list_map = a_map(columns=columns, constants=NO_CLASS)
    assert position_of(a_row(list_map, **{"class": "administrator"})).id == "camat-administrator"
    with pytest.raises(NotAValueError, match="list-value"):
        position_of(a_row(list_map))
