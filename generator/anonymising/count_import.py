"""A list of plain counts becomes the next edition of a public table, protected; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from generator.anonymising.count_list import CountList, edition_name
from generator.anonymising.rules import COUNT_TABLE
from generator.checks import CHECKS, PROTECTING
from generator.checks.count_tables import CountTable
from generator.checks.counts import joined
from generator.counts.editions import protected_edition
from generator.counts.system import System
from generator.counts.withheld import Count, Withheld, primary
from generator.dataset import Dataset, Entry, parse
from generator.errors import stop_at
from generator.finding import Finding, Severity
from generator.merit.judging import JudgedDataset, judge
from generator.records import Record
from generator.source import SourceFile, TableRow
from generator.wording import say

Entries = Sequence[Entry[Record]]


@dataclass(frozen=True, slots=True)
class CountImport:
    """The whole public table, and what became of the list.

    ``rows`` are in the order of their names. ``editions`` were written anew; ``small`` counts of
    theirs are withheld because they are small, ``guards`` so that those cannot be computed.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    editions: tuple[str, ...]
    small: int
    guards: int


def import_counts(table: CountTable, files: Sequence[SourceFile], listed: CountList) -> CountImport:
    """Return the table with the rows of a list in place of those of the same editions.

    ``files`` are all records as they stand. Raises ``FindingsError``, at the places of the list,
    where a row is doubled, names what is not there or is no record, and where small counts cannot
    be withheld; at the places of the public table where that cannot be read.
    """
    standing, unread = parse(files)
    stop_at([one for one in unread if one.place.path in _paths(table, files)])
    fresh = _fresh(table, files, listed)
    before = joined(standing, table)
    made: dict[str, Entry[Record]] = {}
    unsafe: list[Finding] = []
    for key, entries in joined(fresh, table).items():
        public = _published(table, fresh, before.get(key, ()), entries)
        made |= {_id(one): one for one in public}
        unsafe += [] if public else [_too_small(table, entries[0])]
    stop_at(unsafe)
    stop_at([_too_small(table, one) for one in _unsafe(table, fresh, made, listed)])
    return _whole(table, standing, made)


def _paths(table: CountTable, files: Sequence[SourceFile]) -> set[str]:
    kind = table.record.kind_of_record
    return {file.source.path for file in files if file.kind_of_record == kind and file.source}


def _fresh(table: CountTable, files: Sequence[SourceFile], listed: CountList) -> JudgedDataset:
    """Return all records with the list in place of the table; checked, but for what it protects."""
    kind = table.record.kind_of_record
    others = [file for file in files if file.kind_of_record != kind]
    dataset, unread = parse((*others, SourceFile(kind, table.record.file, listed)))
    judged = judge(dataset)
    checks = [check for check in CHECKS if check not in PROTECTING]
    found = [finding for check in checks for finding in check.run(judged)]
    stop_at(
        [
            one
            for one in (*unread, *found)
            if one.place.path == listed.path and one.rule.severity is Severity.ERROR
        ]
    )
    return judged


def _published(table: CountTable, dataset: Dataset, earlier: Entries, entries: Entries) -> Entries:
    """Return rows that hang together with all withheld that must be; none where that fails."""
    replaced = {table.key(entry.record, table.edition) for entry in entries}
    kept = [
        entry.record for entry in earlier if table.key(entry.record, table.edition) not in replaced
    ]
    # What follows from a limit is judged by what will be public, not by the plain counts.
    small = [_changed(entry.record, _small(table, entry.record)) for entry in entries]
    written = {table.cell(row, column) for row in small for column in table.counts}
    standing = table.system(dataset, [entry.record for entry in earlier]) if earlier else None
    system = protected_edition(standing, table.system(dataset, [*kept, *small]), written)
    if system is None:
        return ()
    public = [_changed(row, _shown(table, system, row)) for row in small]
    finished = table.finish(dataset, [*kept, *public])[len(kept) :]
    return [Entry(row, entry.source) for row, entry in zip(finished, entries, strict=True)]


def _id(entry: Entry[Record]) -> str:
    return cast("str", getattr(entry.record, "id"))  # noqa: B009 - every row type has an id


def _small(table: CountTable, row: Record) -> Mapping[str, Count]:
    return {name: primary(getattr(row, name)) for name in table.counts}


def _shown(table: CountTable, system: System, row: Record) -> Mapping[str, Count]:
    return {
        name: system.counts.get(table.cell(row, name), getattr(row, name)) for name in table.counts
    }


def _changed(row: Record, counts: Mapping[str, Count]) -> Record:
    return row.model_copy(update=dict(counts))


def _unsafe(
    table: CountTable, fresh: JudgedDataset, made: Mapping[str, Entry[Record]], listed: CountList
) -> Entries:
    """Return rows of which a check still says that they tell too much."""
    judged = replace(fresh, entries={**fresh.entries, table.record: made})
    lines = {entry.place().line: entry for entry in made.values()}
    found = (finding for check in PROTECTING for finding in check.run(judged))
    return [lines[one.place.line] for one in found if one.place.path == listed.path]


def _whole(table: CountTable, standing: Dataset, made: Mapping[str, Entry[Record]]) -> CountImport:
    """Return the public table: what was made, and the standing rows of other editions."""
    editions = {table.key(entry.record, table.edition) for entry in made.values()}
    kept = [
        entry
        for entry in standing.of(table.record).values()
        if table.key(entry.record, table.edition) not in editions
    ]
    order = (*table.edition, *table.keys)
    entries = sorted((*kept, *made.values()), key=lambda one: table.key(one.record, order))
    counts = [getattr(one.record, name) for one in made.values() for name in table.counts]
    return CountImport(
        header=table.columns,
        rows=tuple(_texts(table, entry) for entry in entries),
        editions=tuple(sorted(map(edition_name, editions))),
        small=counts.count(Withheld.SMALL),
        guards=counts.count(Withheld.GUARD),
    )


def _texts(table: CountTable, entry: Entry[Record]) -> tuple[str, ...]:
    """Return the cells of a row: counts as they are published, the rest as it was written."""
    row, source = entry.record, cast("TableRow", entry.source)
    columns = zip(source.table.header, source.table.columns, strict=True)
    texts = {name: column[source.row] for name, column in columns if getattr(row, name) is not None}
    texts |= {name: str(getattr(row, name)) for name in table.counts}
    return tuple(texts.get(name, "") for name in table.columns)


def _too_small(table: CountTable, entry: Entry[Record]) -> Finding:
    name = edition_name(table.key(entry.record, table.edition))
    return Finding(
        COUNT_TABLE,
        entry.place(),
        say("%(name)s: angka kecilnya tidak dapat ditahan dengan aman", name=name),
        say(
            "Jalankan lagi dengan --without %(name)s; barisnya tidak ditulis, dan yang sudah"
            " tayang tetap seperti adanya.",
            name=name,
        ),
    )
