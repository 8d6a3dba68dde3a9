"""A commented record of any type."""

from __future__ import annotations

import re

import pytest

from generator.cli.fields import FIELDS
from generator.cli.record_form import explained_columns, record_form, table_headers
from generator.identifiers import find
from generator.reading.csv_file import read_csv
from generator.reading.yaml_file import read_yaml
from generator.records import RECORD_TYPES, Occupancy, Ranking, TrainingHours, Vacancy
from generator.records.base import Record
from generator.records.parsing import parse_document, written_names
from generator.wording import Wording
from tests.record_builders import lines

YAML_TYPES = [kind for kind in RECORD_TYPES if kind.folder and kind is not Ranking]
CSV_TYPES = [kind for kind in RECORD_TYPES if kind.file]


def parsed(record_type: type[Record], text: str) -> Record:
    document, findings = read_yaml(text.encode(), f"data/{record_type.folder}/contoh-1.yml")
    assert lines(findings) == []
    assert document is not None
    record, findings = parse_document(record_type, document)
    assert lines(findings) == []
    assert record is not None
    return record


@pytest.mark.parametrize("record_type", YAML_TYPES)
def test_it_parses_as_it_is(record_type: type[Record]) -> None:
    """A new record is a valid record, with the given id."""
    record = parsed(record_type, record_form(record_type, "contoh-1", Wording()))
    name = "id" if "id" in record_type.model_fields else "vacancy"
    assert getattr(record, name) == "contoh-1"


@pytest.mark.parametrize("record_type", YAML_TYPES)
def test_it_parses_when_filled(record_type: type[Record]) -> None:
    """With the comment signs taken away every field is there, and the record is valid."""
    text = record_form(record_type, "contoh-1", Wording())
    filled = re.sub(r"^#(?=[# ]|\w+:)(?! \w)", "", text, flags=re.MULTILINE)
    record = parsed(record_type, filled)
    assert record.model_fields_set == set(record_type.model_fields)


@pytest.mark.parametrize("record_type", YAML_TYPES)
def test_one_field_at_a_time(record_type: type[Record]) -> None:
    """Each field that is not obligatory can be used alone."""
    text = record_form(record_type, "contoh-1", Wording())
    blocks = text.split("\n\n")
    for number, block in enumerate(blocks):
        if block.startswith("##"):
            used = re.sub("^#", "", block, flags=re.MULTILINE)
            parsed(record_type, "\n\n".join([*blocks[:number], used, *blocks[number + 1 :]]))


def test_every_field_is_explained() -> None:
    """The table explains the fields of all types and nothing else, and repeats no person."""
    used: set[str] = set()
    for record_type in (*YAML_TYPES, *CSV_TYPES):
        text = record_form(record_type, "contoh-1", Wording())
        assert all(f"{name}:" in text for name in written_names(record_type))
    for name, (example, meaning) in FIELDS.items():
        used.add(name.partition(".")[0])
        assert Wording().text(meaning).endswith((".", "?"))
        assert not find(example)
    assert "Procedure" in used


@pytest.mark.parametrize("record_type", CSV_TYPES)
def test_headers(record_type: type[Record]) -> None:
    """A header row is that of the format, and can be read as a table."""
    [header] = table_headers(record_type)
    table, findings = read_csv(f"{header}\n".encode(), f"data/{record_type.file}")
    assert findings == ()
    assert table is not None
    assert table.header == written_names(record_type)


def test_columns_are_those_of_the_header() -> None:
    """Columns are explained under the names of the header, with their choices and inheritance."""
    told = list(explained_columns(Occupancy, Wording()))
    assert [line.partition(":")[0] for line in told] == list(written_names(Occupancy))
    assert told[3].endswith("Pilihan: definitive, acting, vacant. (wajib)")
    names = [line.partition(":")[0] for line in explained_columns(TrainingHours, Wording())]
    assert names == list(written_names(TrainingHours))


def test_choices_are_named() -> None:
    """A field with a fixed choice lists its words."""
    text = record_form(Vacancy, "contoh-1", Wording())
    assert "# Pilihan: open_selection, internal_promotion," in text
