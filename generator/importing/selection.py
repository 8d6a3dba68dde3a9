"""The selection that the rows of one notice share; one notice is written down once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from generator.importing.amounts import as_day
from generator.importing.names import marked_id, plain_id
from generator.importing.pieces import Piece
from generator.importing.row import Row
from generator.importing.rules import ROW_VALUE
from generator.records import Selection
from generator.records.base import NotAValueError
from generator.records.parsing import Plain
from generator.wording import say

LIFTED = ("criteria", "registration")
"""Fields of a vacancy that stand in its selection where all its vacancies say the same."""


def selection_of(row: Row, agency: str) -> Piece:
    """Return the selection of a row: one for each agency and number of notice."""
    list_map, number = row.list_map, row.needed("notice_number")
    name = f"{list_map.prefix}-{agency}"
    # Where the map gives one number to the whole list, the agency alone tells selections apart.
    same = list_map.constants.notice_number is not None
    key = plain_id(name) if same else marked_id(name, agency, number, most=52)
    title = list_map.selection
    values: dict[str, Plain] = {
        "id": key,
        "agency": agency,
        "title": {"id": title.id, "en": title.en} if title.en else title.id,
        "notice": {"number": number, "date": day_of(row, "notice_date")},
    }
    return Piece(Selection, key, values)


def day_of(row: Row, field: str) -> str:
    """Return a day as records write it; raise ``NotAValueError`` where the text is none."""
    day = as_day(row.needed(field))
    if day is None:
        raise NotAValueError(
            ROW_VALUE,
            say("%(column)s: bukan tanggal", column=row.list_map.label(field)),
            say("Yang terbaca: 2026-02-27, 27/02/2026, 27 Februari 2026."),
        )
    return day


def lift(
    selections: Mapping[str, Piece], vacancies: Mapping[str, Piece]
) -> tuple[dict[str, Piece], dict[str, Piece]]:
    """Return both with every field of ``LIFTED`` that all vacancies of a selection share in it."""
    members: defaultdict[str, list[Piece]] = defaultdict(list)
    for vacancy in vacancies.values():
        members[str(vacancy.values["selection"])].append(vacancy)
    shared, own = dict(selections), dict(vacancies)
    for key, found in members.items():
        for name in LIFTED:
            value = found[0].values.get(name)
            if value is None or any(vacancy.values.get(name) != value for vacancy in found):
                continue
            shared[key] = replace(shared[key], values={**shared[key].values, name: value})
            for vacancy in found:
                before = own[vacancy.id]
                rest = {field: kept for field, kept in before.values.items() if field != name}
                own[vacancy.id] = replace(before, values=rest)
    return shared, own
