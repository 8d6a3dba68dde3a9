"""The vacancy of a row."""

from __future__ import annotations

import pytest

from generator.importing.vacancy import Named, source_key, vacancy_of
from generator.records.base import NotAValueError
from tests.importing.builders import A_MAP, a_map, a_row

NAMED = Named("kota-contoh", "2026-kota-contoh", "camat", "kecamatan")
ALL = {
    name: name
    for name in ("grade", "age", "salary_min", "salary_max", "opens", "closes", "requirements")
}
A_SET = {
    "id": "jpt",
    "title": "JPT",
    "method": "weighted_sum",
    "valid": {"from": "2026-01-01"},
    "criteria": [{"id": "paper", "title": "Makalah", "weight": "100", "origin": "test"}],
}


def values(list_changes: dict[str, object] | None = None, **cells: str) -> dict[str, object]:
    list_map = a_map(**{"columns": A_MAP["columns"] | ALL} | (list_changes or {}))
    return dict(vacancy_of(a_row(list_map, **cells), NAMED).values)


def test_plain_vacancy() -> None:
    """A vacancy names its agency, selection, position and unit; what is not known is absent."""
    found = values()
    assert str(found.pop("id")).startswith("2026-camat-")
    assert found == {
        "agency": "kota-contoh",
        "selection": "2026-kota-contoh",
        "position": "camat",
        "unit": "kecamatan",
        "mechanism": "talent_mobility",
        "places": "1",
    }


def test_id_follows_from_the_id_of_the_list() -> None:
    """The same row has the same id whatever else changes in it; another row has another."""
    assert values(places="2")["id"] == values()["id"] != values(id="A-2")["id"]


def test_key_without_an_id() -> None:
    """Without an id in the list, the row's own cells tell it apart, not those of a second list."""
    columns = {"title": "Jabatan", "education": "Kode"}
    lookups = {"education": {"file": "p.csv", "key": "k", "value": "v"}}
    list_map = a_map(columns=columns, lookups=lookups)
    with_list = a_row(list_map, {"education": {"1": "S-1"}}, id="", education="1")
    assert source_key(with_list) == source_key(a_row(list_map, {"education": None}, id=""))
    assert source_key(with_list) != source_key(a_row(list_map, id="", title="Lurah"))


def test_requirements() -> None:
    """Grade and age become requirements that machines read, sentences stay sentences."""
    found = values(grade="Pembina (IV/a)", age="56 tahun", requirements="Sehat")
    assert found["requirements"] == [
        {"id": "grade", "text": "Golongan ruang paling rendah IV/a", "minimum": "IV/a"},
        {"id": "age", "text": "Usia paling tinggi 56 tahun", "maximum": "56"},
        {"id": "requirement-1", "text": "Sehat"},
    ]


@pytest.mark.parametrize(
    ("low", "high", "kept"),
    [
        ("3000000", "7000000", True),
        ("7000000", "3000000", False),
        ("1", "2", False),
        ("3000000", "700000000", False),
        ("3000000", "", False),
        ("sesuai aturan", "7000000", False),
    ],
)
def test_salary(low: str, high: str, *, kept: bool) -> None:
    """A salary that makes no sense is left out, never corrected."""
    sane = {"salary": {"least": "1000000", "most": "100000000"}}
    found = values(sane, salary_min=low, salary_max=high).get("salary")
    assert found == ({"min": low, "max": high} if kept else None)


def test_open_selection() -> None:
    """An open selection has criteria, registration and the lowest level of publication."""
    constants = A_MAP["constants"] | {"mechanism": "open_selection"}
    found = values(
        {"constants": constants, "criteria": A_SET}, opens="13/02/2026", closes="27 Februari 2026"
    )
    assert found["registration"] == {"opens": "2026-02-13", "closes": "2026-02-27"}
    assert (found["criteria"], found["publication"]) == ("jpt", {"level": "aggregate"})
    with pytest.raises(NotAValueError, match="map-complete"):
        values({"constants": constants}, opens="13/02/2026", closes="27/02/2026")
    with pytest.raises(NotAValueError, match="map-complete"):
        values({"constants": constants, "criteria": A_SET})


@pytest.mark.parametrize(
    ("cells", "rule"),
    [
        ({"places": "0"}, "list-places"),
        ({"places": "beberapa"}, "list-value"),
        ({"places": ""}, "list-value"),
        ({"grade": "tinggi"}, "list-value"),
        ({"age": "muda"}, "list-value"),
        ({"closes": "2026-02-27"}, "list-value"),
    ],
)
def test_refusals(cells: dict[str, str], rule: str) -> None:
    """No places, unreadable values and days without a registration refuse the row."""
    with pytest.raises(NotAValueError, match=rule):
        values(**cells)
