"""Every record by type and id, with the place where each value stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from generator.finding import Finding, Rule
from generator.records import RECORD_TYPES, CriteriaSet, Ranking, Record, Selection, Vacancy
from generator.records.merging import merged
from generator.records.parsing import parse_document, parse_rows
from generator.records.procedure import Procedure
from generator.records.ranking_table import parse_ranking
from generator.source import Document, Place, SourceFile, Step, Table, TableRow
from generator.wording import Sentence, say

RecordT = TypeVar("RecordT", bound=Record)

WHOLE_FILE = ""
"""Stands for the ids of all rows of a table that could not be read."""

ID_IS_FILE_NAME = Rule(
    "id-is-file-name",
    say("Nama berkas sama dengan pengenal di dalamnya."),
    say("Rekaman yang dirujuk harus dapat ditemukan dari namanya."),
    "# data/positions/kadis.yml\nid: kepala-dinas",
    "# data/positions/kepala-dinas.yml\nid: kepala-dinas",
)
UNIQUE_ID = Rule(
    "unique-id",
    say("Setiap pengenal dipakai satu kali saja untuk satu jenis rekaman."),
    say("Dua rekaman dengan pengenal yang sama tidak dapat dibedakan oleh yang merujuknya."),
    "id,agency,…\ndinkes,kota-contoh,…\ndinkes,kota-contoh,…",
    "id,agency,…\ndinkes,kota-contoh,…\ndinsos,kota-contoh,…",
)
DATASET_RULES = (ID_IS_FILE_NAME, UNIQUE_ID)


@dataclass(frozen=True, slots=True)
class Entry(Generic[RecordT]):
    """A record and the source that it was read from."""

    record: RecordT
    source: Document | Table | TableRow

    def place(self, *steps: Step) -> Place:
        """Return the place of the value at ``steps`` (names as written in the file)."""
        if isinstance(self.source, Table):
            return self.source.place()
        return self.source.place(steps)


@dataclass(frozen=True, slots=True)
class Dataset:
    """All records that could be read: by type and, within a type, by id in the order of ids.

    ``procedures`` holds by vacancy what it and its selection say together; ``unread`` the type and
    id of records that are there but broken, so that nobody is told they are missing.
    """

    entries: Mapping[type[Record], Mapping[str, Entry[Record]]]
    procedures: Mapping[str, Procedure]
    unread: frozenset[tuple[type[Record], str]] = frozenset()

    def is_unread(self, record_type: type[Record], key: str) -> bool:
        """Tell whether a record of that id may stand in a file that could not be read."""
        return bool({(record_type, key), (record_type, WHOLE_FILE)} & self.unread)

    def of(self, record_type: type[RecordT]) -> Mapping[str, Entry[RecordT]]:
        """Return the records of one type by id."""
        return cast("Mapping[str, Entry[RecordT]]", self.entries[record_type])

    def get(self, record_type: type[RecordT], key: str | None) -> RecordT | None:
        """Return one record, or nothing where no record has that id."""
        entry = self.of(record_type).get(key or "")
        return entry.record if entry else None

    def procedure(self, vacancy: str) -> Procedure:
        """Return what a vacancy and its selection say together."""
        return self.procedures[vacancy]

    def criteria_set_of(self, vacancy: str) -> CriteriaSet | None:
        """Return the set of criteria by which a vacancy is judged."""
        return self.get(CriteriaSet, self.procedures[vacancy].criteria)

    def procedure_place(self, vacancy: str, *steps: Step) -> Place:
        """Return the place of a shared field: in the vacancy, or else in its selection."""
        entry = self.of(Vacancy)[vacancy]
        selection = self.of(Selection).get(entry.record.selection or "")
        inherited = selection and steps and steps[0] in selection.record.model_fields_set
        if selection and inherited and steps[0] not in entry.record.model_fields_set:
            return selection.place(*steps)
        return entry.place(*steps)


def parse(files: Iterable[SourceFile]) -> tuple[Dataset, tuple[Finding, ...]]:
    """Return the records of all files, and the findings of those that are none."""
    findings: list[Finding] = []
    entries: dict[type[Record], dict[str, Entry[Record]]] = {kind: {} for kind in RECORD_TYPES}
    rankings: list[SourceFile] = []
    unread: set[tuple[type[Record], str]] = set()
    named: dict[type[Record], set[str]] = {kind: set() for kind in RECORD_TYPES}
    for file in files:
        record_type = _TYPES[file.kind_of_record]
        match file.source:
            case None:
                unread.add((record_type, file.stem if record_type.folder else WHOLE_FILE))
            case Document() as document:
                findings += _add_document(entries[record_type], record_type, file, document)
                named[record_type].add(file.stem)
            case Table() as table if record_type is not Ranking:
                findings += _add_table(entries[record_type], record_type, table)
                named[record_type].update(table.column("id") or ())
            case Table():
                rankings.append(file)
    for kind, keys in named.items():
        unread.update((kind, key) for key in keys - entries[kind].keys())
    dataset = _settled(entries, unread)
    findings += _add_rankings(entries[Ranking], rankings, dataset)
    return _settled(entries, unread), tuple(findings)


def _add_document(
    entries: dict[str, Entry[Record]],
    record_type: type[Record],
    file: SourceFile,
    document: Document,
) -> Iterator[Finding]:
    record, findings = parse_document(record_type, document)
    yield from findings
    if record is not None:
        entries[file.stem] = Entry(record, document)
        yield from _id_findings(file, record, document)


def _add_table(
    entries: dict[str, Entry[Record]], record_type: type[Record], table: Table
) -> Iterator[Finding]:
    rows, findings = parse_rows(record_type, table)
    yield from findings
    yield from _add_rows(entries, rows)


_TYPES: Mapping[str, type[Record]] = {kind.kind_of_record: kind for kind in RECORD_TYPES}


def _settled(
    entries: Mapping[type[Record], Mapping[str, Entry[Record]]],
    unread: set[tuple[type[Record], str]],
) -> Dataset:
    ordered = {kind: dict(sorted(found.items())) for kind, found in entries.items()}
    plain = Dataset(ordered, {})
    procedures = {
        key: merged(entry.record, plain.get(Selection, entry.record.selection))
        for key, entry in plain.of(Vacancy).items()
    }
    return Dataset(ordered, procedures, frozenset(unread))


def _id_findings(file: SourceFile, record: Record, source: Document) -> Iterator[Finding]:
    name = "id" if "id" in type(record).model_fields else "vacancy"
    if getattr(record, name) != file.stem:
        yield Finding(
            ID_IS_FILE_NAME,
            source.place((name,)),
            say("%(name)s tidak sama dengan nama berkas", name=name),
            say("Samakan keduanya; nama berkas ini %(stem)s.", stem=file.stem),
        )


def _add_rows(
    entries: dict[str, Entry[Record]], rows: Iterable[tuple[Record, TableRow]]
) -> Iterator[Finding]:
    for record, row in rows:
        key = cast("str", getattr(record, "id"))  # noqa: B009 - every row type has an id
        if key in entries:
            yield Finding(UNIQUE_ID, row.place(("id",)), *_twice(record, entries[key].place().line))
        entries.setdefault(key, Entry(record, row))


def _twice(record: Record, line: int) -> tuple[Sentence, Sentence]:
    if "id" in type(record).model_fields:
        told = say("pengenal ini sudah dipakai pada baris %(line)s", line=line)
        return told, say("Beri setiap baris pengenalnya sendiri.")
    told = say("baris ini tentang hal yang sama dengan baris %(line)s", line=line)
    return told, say("Hapus salah satunya, atau perbaiki yang keliru.")


def _add_rankings(
    entries: dict[str, Entry[Record]], files: Iterable[SourceFile], dataset: Dataset
) -> Iterator[Finding]:
    for file in files:
        table = cast("Table", file.source)
        known = file.stem in dataset.procedures
        criteria_set = dataset.criteria_set_of(file.stem) if known else None
        ranking, problems = parse_ranking(file.stem, table, criteria_set)
        yield from problems
        if ranking is not None:
            entries[file.stem] = Entry(ranking, table)
