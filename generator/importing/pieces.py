"""The agency, the chain of units and the position that a row speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.importing.list_map import AgencyRule, ListMap
from generator.importing.names import marked_id, plain_id
from generator.importing.row import Row
from generator.importing.rules import ROW_AGENCY, ROW_VALUE
from generator.records import Agency, Position, Record, Unit
from generator.records.base import NotAValueError
from generator.records.parsing import Plain
from generator.slug import slug
from generator.wording import say

COPY = "unofficial_copy"
"""The status of every agency that comes from a list; its own office may raise it by hand."""

DEFAULT_UNIT_KIND = "unit kerja"


@dataclass(frozen=True, slots=True)
class Piece:
    """The values of one record as they will be written, not yet validated."""

    record_type: type[Record]
    id: str
    values: Mapping[str, Plain]


def agency_of(row: Row) -> Piece:
    """Return the agency of a row, with what the first fitting rule of the map says of it."""
    list_map, name = row.list_map, row.needed("agency")
    key = slug(name)
    rule = next(
        (rule for rule in list_map.agencies if key.startswith(slug(rule.starts or ""))), None
    )
    if rule is None:
        raise NotAValueError(
            ROW_AGENCY,
            say("instansi ini tidak cocok dengan aturan mana pun di agencies"),
            say("Tambahkan di peta aturan dengan awal nama instansi itu."),
        )
    return Piece(Agency, plain_id(name), _agency_values(plain_id(name), name, rule))


def _agency_values(key: str, name: str, rule: AgencyRule) -> Mapping[str, Plain]:
    known = {
        "id": key,
        "name": name,
        "kind": rule.kind,
        "status": COPY,
        "region": rule.region,
        "zone": rule.zone,
        "site": rule.site,
        "email_domain": rule.email_domain,
    }
    return {name: value for name, value in known.items() if value is not None}


def units_of(row: Row, agency: Piece) -> tuple[tuple[Piece, ...], int]:
    """Return the units of a row from the highest to its own, and how many levels were dropped.

    The first level is dropped where it repeats the agency's name or stands in ``drop_units``. A
    unit is known by its whole path, because many agencies have several of the same name; spelling
    in capitals, blanks and signs makes no difference.
    """
    list_map, levels = row.list_map, row.texts.get("unit", ())
    repeated = {slug(row.one("agency")), *map(slug, list_map.drop_units)}
    kept = levels[1:] if levels and slug(levels[0]) in repeated else levels
    units = tuple(_chain(list_map, kept, agency.id))
    return units, len(levels) - len(kept)


def _chain(list_map: ListMap, levels: tuple[str, ...], agency: str) -> Iterator[Piece]:
    parent, path = "", ()
    for name in levels:
        path = (*path, slug(name))
        key = marked_id(name, agency, *path)
        values = {
            "id": key,
            "agency": agency,
            "parent": parent,
            "kind": _unit_kind(list_map, path[-1]),
            "name": name,
        }
        yield Piece(Unit, key, {name: value for name, value in values.items() if value})
        parent = key


def _unit_kind(list_map: ListMap, name: str) -> str:
    for rule in list_map.unit_kinds:
        if f"{name}-".startswith(tuple(f"{slug(start)}-" for start in rule.starts)):
            return rule.kind
    return DEFAULT_UNIT_KIND


def position_of(row: Row) -> Piece:
    """Return the position of a row: one for each title, in however many units it stands.

    Where the list itself gives the class, the same title in two classes makes two positions.
    """
    title, given = row.needed("title"), row.one("class")
    listed = given if row.list_map.columns.of("class") else ""
    key = plain_id(f"{title} {listed}")
    position_class = given or _class_of(row.list_map, slug(title))
    if not position_class:
        raise NotAValueError(
            ROW_VALUE,
            say("golongan jabatan (class) tidak dapat ditentukan"),
            say("Petakan class dari kolom, atau tambahkan aturan di classes."),
        )
    return Piece(Position, key, {"id": key, "title": title, "class": position_class})


def _class_of(list_map: ListMap, title: str) -> str:
    for rule in list_map.classes:
        if not rule.words or any(f"-{slug(word)}-" in f"-{title}-" for word in rule.words):
            return rule.position_class
    return ""
