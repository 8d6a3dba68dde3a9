"""The map of a list."""

from __future__ import annotations

import pytest

from generator.importing.list_map import FIELDS, NEEDED, ListMap
from generator.reading.yaml_file import read_yaml
from generator.records.parsing import parse_document
from tests.importing.builders import a_map

SHORTEST = """\
prefix: "2026"
selection: Pengisian jabatan
columns: {title: Jabatan}
agencies: [{kind: city, region: "99.71", zone: WIB}]
"""


def messages(text: str) -> list[str]:
    document, findings = read_yaml(text.encode(), "peta.yml")
    assert document is not None, findings
    _, findings = parse_document(ListMap, document)
    return [f"{found.place.line} {found.rule.name} {found.hint.values}" for found in findings]


def test_shortest_map() -> None:
    """Prefix, selection, columns and agencies are all that a map must have."""
    assert messages(SHORTEST) == []


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        ("kolom: {}", "5 known-key"),
        ("constants: {place: 1}", "5 known-key (('name', 'places'),)"),
        ("splits: {unit: ''}", "5 map-sign"),
        ("dialect: {encoding: ansi}", "5 known-word"),
        ("words: {class: jpt_pratama}", "5 shape"),
        ("salary: {least: banyak, most: 2}", "5 whole-number"),
        ("criteria: {id: jpt}", "5 required"),
    ],
)
def test_mistakes_have_a_line(extra: str, expected: str) -> None:
    """A mistake in a map is found at its line, like one in a record, with the nearest name."""
    found = messages(f"{SHORTEST}{extra}\n")
    assert found
    assert found[0].startswith(expected)


def test_a_tab_may_separate() -> None:
    """A tab between columns is written as a word, because no record file holds a tab."""
    assert a_map(dialect={"separator": "tab"}).dialect.separator == "\t"


def test_labels_and_fields() -> None:
    """A field is called by its column, or by its own name; needed fields are fields."""
    assert a_map().label("places") == "Butuh"
    assert a_map().label("class") == "class"
    assert set(NEEDED) < set(FIELDS)
    assert {a_map().constants.of(field) for field in FIELDS} > {"administrator"}
