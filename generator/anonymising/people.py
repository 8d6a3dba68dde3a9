"""The people of an identified list, or what is wrong with their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from generator.anonymising.cells import (
    parse_decimal,
    parse_identifier,
    parse_name,
    parse_rank,
    parse_score,
)
from generator.anonymising.columns import Columns, find_columns
from generator.anonymising.grid import Grid
from generator.anonymising.rules import LIST_PERSON, LIST_READABLE
from generator.finding import Finding
from generator.merit.rule import RankingRule, rule_of
from generator.records import CriteriaSet
from generator.records.base import NotAValueError
from generator.source import Place
from generator.wording import say

CellT = TypeVar("CellT")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person. ``scores`` are in units of 1/10,000 in the order of the criteria.

    ``announced_total`` has the decimals it was written with; ``None`` is an empty cell.
    """

    identifier: str
    name: str
    scores: tuple[int, ...]
    announced_total: Decimal | None
    announced_rank: int | None


@dataclass(frozen=True, slots=True)
class IdentifiedList:
    """All candidates of one vacancy, in the order of the list, and where they stand in it."""

    grid: Grid
    columns: Columns
    candidates: tuple[Candidate, ...]


def identified_list(
    grid: Grid, criteria_set: CriteriaSet
) -> tuple[IdentifiedList | None, tuple[Finding, ...]]:
    """Return the people of a list, or everything that is wrong with it."""
    columns, findings = find_columns(grid, criteria_set)
    if columns is None:
        return None, findings
    if not grid.rows:
        nobody = Finding(
            LIST_READABLE,
            Place(grid.path),
            say("daftar ini tidak memuat satu peserta pun"),
            say("Isi satu baris untuk setiap peserta di bawah baris judul."),
        )
        return None, (nobody,)
    cells = _Cells(grid)
    people = _people(cells, columns, rule_of(criteria_set))
    problems = (*cells.findings, *_repeated(grid, columns, people))
    if problems:
        return None, problems
    return IdentifiedList(grid, columns, people), ()


class _Cells:
    """Reads one column after the other and keeps what is wrong; an unreadable cell is ``None``."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.findings: list[Finding] = []

    def read(self, column: int, parse: Callable[[str], CellT]) -> Sequence[CellT | None]:
        values: list[CellT | None] = []
        for row, cells in enumerate(self.grid.rows):
            try:
                values.append(parse(cells[column].text))
            except NotAValueError as refusal:
                place = self.grid.place(row, column)
                self.findings.append(Finding(refusal.rule, place, refusal.message, refusal.hint))
                values.append(None)
        return values

    def read_where_filled(
        self, column: int | None, parse: Callable[[str], CellT]
    ) -> Sequence[CellT | None]:
        """Return nothing for empty cells, and for a column that the list does not have."""
        if column is None:
            return [None] * len(self.grid.rows)
        return self.read(column, lambda text: parse(text) if text.strip() else None)


def _people(cells: _Cells, columns: Columns, rule: RankingRule) -> tuple[Candidate, ...]:
    """Return the candidates; they are complete where ``cells`` has found nothing wrong."""
    decimal = cells.grid.decimal
    identifiers = cells.read(columns.identifier, lambda text: parse_identifier(text, columns.kind))
    names = cells.read(columns.name, parse_name)
    scores = [
        cells.read(
            column,
            lambda text, one=one: parse_score(text, decimal, one.worst, one.best),
        )
        for column, one in zip(columns.criteria, rule.criteria, strict=True)
    ]
    totals = cells.read_where_filled(
        columns.announced_total, lambda text: parse_decimal(text, decimal)
    )
    ranks = cells.read_where_filled(columns.announced_rank, parse_rank)
    return tuple(
        Candidate(identifier or "", name or "", tuple(score or 0 for score in row), total, rank)
        for identifier, name, row, total, rank in zip(
            identifiers, names, zip(*scores, strict=True), totals, ranks, strict=True
        )
    )


def _repeated(grid: Grid, columns: Columns, people: Sequence[Candidate]) -> Iterator[Finding]:
    """Yield a finding for each person who stands in the list a second time."""
    lines: dict[str, int] = {}
    for row, person in enumerate(people):
        place = grid.place(row, columns.identifier)
        if person.identifier and person.identifier in lines:
            yield Finding(
                LIST_PERSON,
                place,
                say("nomor ini sudah ada pada baris %(line)s", line=lines[person.identifier]),
                say("Setiap orang memiliki satu baris; hapus atau perbaiki yang berulang."),
            )
        lines.setdefault(person.identifier, place.line)
