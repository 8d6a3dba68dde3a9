"""A dictionary of competencies: every entry with its levels becomes a record, or a finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.finding import Finding, Rule
from generator.importing.adding import Added, Cells, columns_of
from generator.importing.capitals import as_title
from generator.importing.cleaning import Repair
from generator.importing.competency_levels import Levels, read_levels
from generator.importing.competency_map import CompetencyMap
from generator.importing.convert import piece_findings
from generator.importing.loose_table import LooseTable
from generator.importing.names import plain_id
from generator.importing.pieces import Piece
from generator.importing.rules import LIST_LEVELS, ROW_UNIQUE, ROW_VALUE, ROW_WORD
from generator.records import Competency
from generator.records.base import NotAValueError
from generator.records.competency import CompetencyKind
from generator.records.parsing import Plain
from generator.source import Place
from generator.wording import say


def entry_columns(competency_map: CompetencyMap) -> dict[str, str]:
    """Return the columns of the first list by field."""
    return columns_of(competency_map.columns, "id", "title", "kind", "definition")


@dataclass(slots=True)
class _Found:
    """What is known while the entries are read one after the other."""

    values: dict[str, Mapping[str, Plain]]
    places: dict[str, Place]
    refused: list[Finding]


def convert_competencies(
    competency_map: CompetencyMap,
    entries: LooseTable,
    levels: LooseTable,
    uneven: tuple[Finding, ...] = (),
) -> Added:
    """Return the competencies that can be read. ``uneven`` are rows that are in no table."""
    repaired: Counter[Repair] = Counter()
    cells = Cells(entries, entry_columns(competency_map), repaired)
    key = "id" if competency_map.columns.id else "title"
    known = {cells.text(row, key) for row in range(len(entries.rows))}
    read = read_levels(competency_map, levels, known)
    found = _Found({}, {}, [*uneven, *read.refused])
    for row in range(len(entries.rows)):
        try:
            piece = _competency(competency_map, cells, row, read, repaired)
            _refuse_repeated(piece.id, found)
        except NotAValueError as refusal:
            field = _field_of(refusal.rule)
            place = cells.place(row, field)
            found.refused.append(Finding(refusal.rule, place, refusal.message, refusal.hint))
            continue
        if findings := tuple(piece_findings(piece, cells.place(row, "title"))):
            found.refused += findings
            continue
        found.values[piece.id] = piece.values
        found.places[piece.id] = cells.place(row, "title")
    repaired.update(read.repaired)
    repaired[Repair.BLANK_ROW] += entries.blank_rows + levels.blank_rows
    return Added(
        Competency,
        found.values,
        found.places,
        rows=len(entries.rows) + len(levels.rows) + len(uneven),
        repaired=dict(+repaired),
        refused=tuple(found.refused),
        unused=(*cells.unused, *read.unused),
    )


def _field_of(rule: Rule) -> str:
    return "kind" if rule is ROW_WORD else "title"


def _competency(
    competency_map: CompetencyMap, cells: Cells, row: int, read: Levels, repaired: Counter[Repair]
) -> Piece:
    title = cells.text(row, "title")
    key = cells.text(row, "id") if competency_map.columns.id else title
    if not title:
        raise NotAValueError(ROW_VALUE, say("nama kompetensi kosong"), say("Isi namanya."))
    kind = _kind(competency_map, cells.text(row, "kind"))
    if key not in read.of:
        raise NotAValueError(
            LIST_LEVELS,
            say("entri ini tidak mempunyai satu tingkat pun yang dapat dibaca"),
            say("Tambahkan uraian tingkatnya, atau hapus entri itu dari daftar."),
        )
    titled = title
    if competency_map.capitals:
        titled = as_title(title, frozenset(competency_map.capitals.keep))
        repaired[Repair.CAPITALS] += titled != title
    definition, scale = cells.text(row, "definition"), competency_map.scale
    name = plain_id(title)
    known: Mapping[str, Plain] = {
        "id": name,
        "title": titled,
        "kind": kind,
        "definition": definition,
        "scale": {"highest": str(scale.highest), "source": scale.source} if scale else "",
        "levels": [level for _, level in sorted(read.of[key].items())],
    }
    return Piece(Competency, name, {field: value for field, value in known.items() if value})


def _kind(competency_map: CompetencyMap, cell: str) -> CompetencyKind:
    for rule in competency_map.kinds:
        if not rule.starts or cell.startswith(rule.starts):
            return rule.kind
    raise NotAValueError(
        ROW_WORD,
        say("jenis kompetensi ini tidak cocok dengan aturan mana pun di kinds"),
        say("Perbaiki kodenya di daftar, tambahkan aturannya di peta, atau hapus entri percobaan."),
    )


def _refuse_repeated(key: str, found: _Found) -> None:
    if key in found.values:
        raise NotAValueError(
            ROW_UNIQUE,
            say("nama ini sama dengan baris %(line)s", line=found.places[key].line),
            say("Beri nama yang berbeda, atau hapus salah satunya."),
        )
