"""The files of an import: the map, the list, and the second lists that the map names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from generator.errors import FindingsError, UsageError
from generator.finding import Finding
from generator.importing.list_map import FIELDS, Dialect, ListMap, Lookup
from generator.importing.loose_table import LooseTable
from generator.importing.map_checks import lookup_findings, map_findings
from generator.importing.row import LookupTables
from generator.reading.loose_csv import MOST_BYTES, read_loose_csv
from generator.reading.yaml_file import read_yaml
from generator.records.base import Record
from generator.records.parsing import Plain, parse_document, plain
from generator.source import Document
from generator.wording import say

ReadT = TypeVar("ReadT")
MapT = TypeVar("MapT", bound=Record)


@dataclass(frozen=True, slots=True)
class ListFiles:
    """All that an import needs.

    ``criteria`` is the set of criteria as the map writes it; ``uneven`` are rows that were left out
    for their length.
    """

    list_map: ListMap
    table: LooseTable
    lookups: LookupTables
    criteria: Mapping[str, Plain] | None
    uneven: tuple[Finding, ...]


def read_list_files(map_path: Path, list_path: Path, chosen: Mapping[str, Path]) -> ListFiles:
    """Return map, list and second lists. ``chosen`` names second lists by field.

    A second list that is not named is looked for beside the map. Raises ``FindingsError`` where map
    or list cannot be used, and ``UsageError`` where ``chosen`` has a field that the map does not
    look up, or a file is none.
    """
    list_map, document = read_map(ListMap, map_path)
    table, uneven = read_list(list_path, list_map.dialect)
    _stop_at(map_findings(list_map, document, table.header))
    wanted = {field: lookup for field in FIELDS if (lookup := list_map.lookups.of(field))}
    if unknown := chosen.keys() - wanted.keys():
        raise UsageError(
            say("--lookup %(field)s tidak disebut di lookups peta.", field=min(unknown))
        )
    lookups: dict[str, Mapping[str, str] | None] = {}
    for field, lookup in wanted.items():
        # Only the last part of the name: a map that somebody else wrote opens nothing elsewhere.
        path = chosen.get(field, map_path.parent / Path(lookup.file).name)
        present = field in chosen or path.is_file()
        lookups[field] = _read_lookup(field, lookup, document, path) if present else None
    written = document.root.get("criteria")
    criteria = plain(written[1]) if written else None
    return ListFiles(
        list_map, table, lookups, criteria if isinstance(criteria, Mapping) else None, uneven
    )


def _read_lookup(field: str, lookup: Lookup, document: Document, path: Path) -> Mapping[str, str]:
    table, uneven = read_list(path, lookup.dialect)
    _stop_at(uneven)
    _stop_at(lookup_findings(field, lookup, document, table.header))
    key, value = table.header.index(lookup.key), table.header.index(lookup.value)
    return {row[key].strip(): " ".join(row[value].split()) for row in table.rows}


def read_map(kind: type[MapT], path: Path) -> tuple[MapT, Document]:
    """Return a map and where its parts stand; raise ``FindingsError`` where it is none."""
    document = _or_stop(*read_yaml(_read(path), path.as_posix()))
    return _or_stop(*parse_document(kind, document)), document


def read_list(
    path: Path, dialect: Dialect, *, placed: bool = False
) -> tuple[LooseTable, tuple[Finding, ...]]:
    """Return the rows of a list, and findings for rows of another length.

    ``placed`` keeps what tells the places of single cells. Raises ``FindingsError`` where it cannot
    be read, and ``UsageError`` where it is no file.
    """
    table, findings = read_loose_csv(_read(path), path.as_posix(), dialect, placed=placed)
    if table is None:
        raise FindingsError(findings)
    return table, findings


def _read(path: Path) -> bytes:
    # A pipe or a device may never end; one that is not there is told by opening it.
    if path.exists() and not path.is_file():
        raise UsageError(say("%(path)s bukan berkas biasa.", path=path.as_posix()))
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _or_stop(value: ReadT | None, findings: tuple[Finding, ...]) -> ReadT:
    if value is None or findings:
        raise FindingsError(findings)
    return value


def _stop_at(findings: Iterable[Finding]) -> None:
    if stopped := tuple(findings):
        raise FindingsError(stopped)
