"""A whole list: every row becomes records, or a finding with its line and its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.finding import Finding
from generator.identifiers import DIRECT_IDENTIFIER, Kind, find
from generator.importing.cleaning import Repair
from generator.importing.list_map import FIELDS, ListMap
from generator.importing.loose_table import LooseTable
from generator.importing.pieces import Piece, agency_of, position_of, units_of
from generator.importing.report import Report
from generator.importing.row import LookupTables, Row, read_row
from generator.importing.rules import ROW_UNIQUE, ROW_VALUE
from generator.importing.selection import lift, selection_of
from generator.importing.vacancy import Named, source_key, vacancy_of
from generator.records import Agency, CriteriaSet, Position, Record, Selection, Unit, Vacancy
from generator.records.base import NotAValueError
from generator.records.parsing import Plain, parse_document
from generator.source import Document, Fields, Items, Node, Place, Scalar
from generator.wording import say

TAKEN: tuple[type[Record], ...] = (Agency, Unit, Position, CriteriaSet, Selection, Vacancy)
"""The types of records that an import makes, in the order of the report."""

Pieces = Mapping[type[Record], Mapping[str, Piece]]


@dataclass(frozen=True, slots=True)
class Imported:
    """The records of a list by type and id, and the report."""

    pieces: Pieces
    report: Report


def convert(
    list_map: ListMap,
    table: LooseTable,
    lookups: LookupTables,
    criteria: Mapping[str, Plain] | None = None,
    uneven: tuple[Finding, ...] = (),
) -> Imported:
    """Return the records of all rows that can be read, and what happened to the others.

    A row is taken whole or not at all. ``lookups`` has a table, or ``None``, for each field that
    the map looks up; ``criteria`` is the set of criteria as the map writes it; ``uneven`` are
    findings of rows that did not make it into the table.
    """
    work = _Work(list_map, table, lookups)
    for number in range(len(table.rows)):
        work.take(number)
    work.repaired[Repair.BLANK_ROW] = table.blank_rows
    refused = tuple(sorted((*uneven, *work.refused), key=lambda finding: finding.place.line))
    pieces = _with_shared(work.taken, criteria)
    mapped = {list_map.columns.of(field) for field in FIELDS}
    report = Report(
        rows=len(table.rows) + len(uneven),
        written={kind.kind_of_record: len(found) for kind, found in pieces.items() if found},
        repaired=dict(+work.repaired),
        refused=refused,
        refused_rows=len({finding.place.line for finding in refused}),
        similar=tuple(work.similar),
        unused=tuple(name for name in table.header if name and name not in mapped),
        without_lookup=tuple(field for field, known in lookups.items() if known is None),
    )
    return Imported(pieces, report)


def _with_shared(taken: Pieces, criteria: Mapping[str, Plain] | None) -> Pieces:
    """Return the pieces of all rows with what they share: selections, and the set of criteria."""
    selections, vacancies = lift(taken[Selection], taken[Vacancy])
    key = str(criteria["id"]) if criteria else ""
    sets = {key: Piece(CriteriaSet, key, criteria)} if criteria else {}
    return {**taken, CriteriaSet: sets, Selection: selections, Vacancy: vacancies}


class _Work:
    """What is known while the rows are read one after the other."""

    def __init__(self, list_map: ListMap, table: LooseTable, lookups: LookupTables) -> None:
        self.list_map, self.table, self.lookups = list_map, table, lookups
        columns = ((field, list_map.columns.of(field)) for field in FIELDS)
        self.columns = [(field, table.header.index(name)) for field, name in columns if name]
        self.taken: dict[type[Record], dict[str, Piece]] = {kind: {} for kind in TAKEN}
        self.repaired: Counter[Repair] = Counter()
        self.refused: list[Finding] = []
        self.similar: list[tuple[int, int]] = []
        self._line_of_key: dict[tuple[str, str], int] = {}
        self._line_of_content: dict[tuple[object, ...], int] = {}

    def take(self, number: int) -> None:
        """Add the records of one row, or the findings that refuse it."""
        cells = self.table.rows[number]
        place = self.table.place(number)
        try:
            row = read_row(
                self.list_map, {field: cells[at] for field, at in self.columns}, self.lookups
            )
            pieces, repairs = self._pieces(row)
            self._refuse_other_notice(pieces)
            self._tell_apart(row, pieces[0].id, place.line)
        except NotAValueError as refusal:
            self.refused.append(Finding(refusal.rule, place, refusal.message, refusal.hint))
            return
        new = [piece for piece in pieces if piece.id not in self.taken[piece.record_type]]
        findings = [finding for piece in new for finding in piece_findings(piece, place)]
        if findings:
            self.refused += findings
            return
        self.repaired.update(repairs)
        for piece in new:
            self.taken[piece.record_type][piece.id] = piece

    def _pieces(self, row: Row) -> tuple[Sequence[Piece], list[Repair]]:
        agency = agency_of(row)
        units, dropped = units_of(row, agency)
        position = position_of(row)
        unit = units[-1].id if units else ""
        selection = selection_of(row, agency.id)
        named = Named(agency.id, selection.id, position.id, unit)
        vacancy = vacancy_of(row, named)
        repairs = [*row.repairs, *[Repair.AGENCY_LEVEL] * dropped]
        if "salary" not in vacancy.values and {"salary_min", "salary_max"} & row.texts.keys():
            repairs.append(Repair.NONSENSE_SALARY)
        return (agency, *units, position, selection, vacancy), repairs

    def _refuse_other_notice(self, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            known = self.taken[piece.record_type].get(piece.id)
            if piece.record_type is Selection and known and known.values != piece.values:
                raise NotAValueError(
                    ROW_VALUE,
                    say("notice_date: berbeda dari baris lain dengan nomor pengumuman yang sama"),
                    say("Satu nomor pengumuman hanya mempunyai satu tanggal; periksa keduanya."),
                )

    def _tell_apart(self, row: Row, agency: str, line: int) -> None:
        key = (agency, source_key(row))
        earlier = self._line_of_key.setdefault(key, line)
        if earlier != line:
            raise NotAValueError(
                ROW_UNIQUE,
                say("tidak dapat dibedakan dari baris %(line)s", line=earlier),
                say("Hapus baris yang berganda, atau petakan kolom pengenalnya sebagai id."),
            )
        content = tuple((field, parts) for field, parts in row.texts.items() if field != "id")
        earlier = self._line_of_content.setdefault(content, line)
        if earlier != line:
            self.similar.append((earlier, line))


def piece_findings(piece: Piece, place: Place) -> Iterator[Finding]:
    """Yield why a piece cannot be a record: its values, or a direct identifier in its texts."""
    root = _node(piece.values, place)
    if isinstance(root, Fields):
        yield from parse_document(piece.record_type, Document(place.path, root))[1]
    kinds = sorted({kind for text in _texts(piece.values) for kind in _identifiers(text)})
    for kind in kinds:
        yield Finding(
            DIRECT_IDENTIFIER,
            place,
            say("baris ini memuat %(kind)s", kind=kind.value),
            say("Data pribadi tidak dicatat; hapus dari daftar atau jangan petakan kolomnya."),
        )


@lru_cache(maxsize=1 << 16)
def _identifiers(text: str) -> tuple[Kind, ...]:
    return tuple(hit.kind for hit in find(text))


def _node(value: Plain, place: Place) -> Node:
    if isinstance(value, str):
        return Scalar(value, place.line, place.column)
    if isinstance(value, Mapping):
        entries = tuple(
            (Scalar(name, place.line, place.column), _node(inner, place))
            for name, inner in value.items()
        )
        return Fields(entries, place.line, place.column)
    return Items(tuple(_node(inner, place) for inner in value), place.line, place.column)


def _texts(value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(inner)
