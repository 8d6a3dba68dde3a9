"""A list of trainings: every training becomes a record once, or a finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.finding import Finding
from generator.importing.adding import Added, Cells, columns_of
from generator.importing.amounts import as_whole
from generator.importing.capitals import as_title
from generator.importing.cleaning import Repair
from generator.importing.convert import piece_findings
from generator.importing.loose_table import LooseTable
from generator.importing.names import marked_id, plain_id
from generator.importing.pieces import Piece
from generator.importing.rules import MAP_COMPLETE, ROW_UNIQUE, ROW_VALUE
from generator.importing.training_map import TrainingMap
from generator.records import TrainingOffer
from generator.records.base import NotAValueError
from generator.records.parsing import Plain
from generator.source import Place
from generator.wording import say


def training_columns(training_map: TrainingMap) -> dict[str, str]:
    """Return the columns of the list by field."""
    return columns_of(training_map.columns, "title", "group", "provider", "hours")


@dataclass(slots=True)
class _Found:
    values: dict[str, dict[str, Plain]] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    groups: dict[str, dict[str, int]] = field(default_factory=dict)
    refused: list[Finding] = field(default_factory=list)


def convert_trainings(
    training_map: TrainingMap, agency: str, table: LooseTable, uneven: tuple[Finding, ...] = ()
) -> Added:
    """Return the trainings of a list; the same one in several groups is one record.

    ``uneven`` are findings of rows that did not make it into the table.
    """
    repaired: Counter[Repair] = Counter()
    cells = Cells(table, training_columns(training_map), repaired)
    found = _Found(refused=list(uneven))
    for row in range(len(table.rows)):
        place = cells.place(row, "title")
        try:
            _take(training_map, agency, cells, row, found, repaired)
        except NotAValueError as refusal:
            found.refused.append(Finding(refusal.rule, place, refusal.message, refusal.hint))
    for key, values in found.values.items():
        if develops := list(_develops(training_map, values, found.groups[key])):
            values["develops"] = develops
    repaired[Repair.BLANK_ROW] += table.blank_rows
    return Added(
        TrainingOffer,
        found.values,
        found.places,
        rows=len(table.rows) + len(uneven),
        repaired=dict(+repaired),
        refused=tuple(found.refused),
        unused=cells.unused,
    )


def _take(
    training_map: TrainingMap,
    agency: str,
    cells: Cells,
    row: int,
    found: _Found,
    repaired: Counter[Repair],
) -> None:
    """Add a row: a new training, or another group of one that is there."""
    values = _values(training_map, agency, cells, row)
    place, group = cells.place(row, "title"), cells.text(row, "group")
    key = str(values["id"])
    if key not in found.values:
        if findings := tuple(piece_findings(Piece(TrainingOffer, key, values), place)):
            found.refused += findings
            return
        found.values[key], found.places[key], found.groups[key] = values, place, {}
        found.groups[key][group] = place.line
        return
    if found.values[key] != values:
        raise NotAValueError(
            ROW_UNIQUE,
            say(
                "pelatihan bernama sama, isinya lain; lihat baris %(line)s", line=_first(found, key)
            ),
            say("Samakan isinya, atau beri nama yang berbeda."),
        )
    if group in found.groups[key]:
        raise NotAValueError(
            ROW_UNIQUE,
            say("tidak dapat dibedakan dari baris %(line)s", line=found.groups[key][group]),
            say("Hapus baris yang berganda."),
        )
    found.groups[key][group] = place.line
    repaired[Repair.SAME_TRAINING] += 1


def _first(found: _Found, key: str) -> int:
    return found.places[key].line


def _values(training_map: TrainingMap, agency: str, cells: Cells, row: int) -> dict[str, Plain]:
    title, constants = cells.text(row, "title"), training_map.constants
    if not title:
        raise NotAValueError(ROW_VALUE, say("nama pelatihan kosong"), say("Isi namanya."))
    if training_map.capitals:
        title = as_title(title, frozenset(training_map.capitals.keep))
    provider = cells.text(row, "provider") or constants.provider
    if not provider:
        raise NotAValueError(
            MAP_COMPLETE,
            say("penyelenggara belum dipetakan"),
            say("Sebutkan provider di columns atau di constants."),
        )
    prefix = training_map.prefix
    known: Mapping[str, Plain] = {
        "id": marked_id(title, title.casefold(), prefix=prefix) if prefix else plain_id(title),
        "agency": agency,
        "title": title,
        "kind": constants.kind,
        "form": constants.form,
        "mode": constants.mode,
        "provider": provider,
        "hours": _hours(training_map, cells, row),
        "for_classes": list(constants.for_classes),
    }
    return {name: value for name, value in known.items() if value}


def _hours(training_map: TrainingMap, cells: Cells, row: int) -> str:
    """Return the hours, empty where the list does not know them."""
    constant, cell = training_map.constants.hours, cells.text(row, "hours")
    if not cell:
        return "" if constant is None else str(constant)
    dialect = training_map.dialect
    hours = as_whole(cell, dialect.decimal, dialect.thousands or "")
    if hours is None:
        raise NotAValueError(
            ROW_VALUE, say("JP bukan bilangan bulat"), say("Tulis angkanya saja, misalnya 40.")
        )
    return str(hours)


def _develops(
    training_map: TrainingMap, values: Mapping[str, Plain], groups: Mapping[str, int]
) -> Iterator[Mapping[str, Plain]]:
    """Yield what the rules of the map say of a training, each competency at its highest level."""
    title = str(values["title"]).casefold()
    own = {group.casefold() for group in groups}
    levels: dict[str, int] = {}
    for rule in training_map.develops:
        if any(word.casefold() in title for word in rule.words) or any(
            group.casefold() in own for group in rule.groups
        ):
            levels[rule.competency] = max(rule.level, levels.get(rule.competency, 0))
    for competency, level in levels.items():
        yield {"competency": competency, "level": str(level)}
