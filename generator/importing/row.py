"""From the cells of one row to the texts of its fields: repaired, translated, still unjudged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.importing.capitals import as_title
from generator.importing.cleaning import Repair, clean
from generator.importing.list_map import FIELDS, ListMap
from generator.importing.rules import ROW_VALUE, ROW_WORD
from generator.records.base import NotAValueError
from generator.wording import say

LookupTables = Mapping[str, Mapping[str, str] | None]
"""By field: what each code means, or ``None`` where the second list was not at hand."""

TITLED = frozenset(("agency", "title", "unit", "formation", "education"))
"""Fields whose texts in CAPITALS become titles."""


@dataclass(frozen=True, slots=True)
class Row:
    """By field the texts that a row gives, one or, where the map splits a cell, several."""

    list_map: ListMap
    texts: Mapping[str, tuple[str, ...]]
    repairs: tuple[Repair, ...] = ()

    def one(self, field: str) -> str:
        """Return the text of a field, empty where the row has none."""
        return ", ".join(self.texts.get(field, ()))

    def needed(self, field: str) -> str:
        """Return the text of a field; raise ``NotAValueError`` where the row has none."""
        text = self.one(field)
        if not text:
            raise NotAValueError(
                ROW_VALUE,
                say("%(column)s: kosong", column=self.list_map.label(field)),
                say("Baris seperti ini bukan lowongan, atau daftarnya belum lengkap."),
            )
        return text


def read_row(list_map: ListMap, cells: Mapping[str, str], lookups: LookupTables) -> Row:
    """Return the row whose cells stand under the fields that the map gives them.

    Raises ``NotAValueError`` where a cell holds a word that the map does not translate.
    """
    texts: dict[str, tuple[str, ...]] = {}
    repairs: list[Repair] = []
    for field in FIELDS:
        constant = list_map.constants.of(field)
        parts = (constant,) if constant else _parts(list_map, field, cells.get(field, ""), repairs)
        parts = _in_words(list_map, field, _looked_up(lookups, field, parts, repairs))
        if parts:
            texts[field] = _titled(list_map, field, parts, repairs)
    return Row(list_map, texts, tuple(repairs))


def _parts(list_map: ListMap, field: str, cell: str, repairs: list[Repair]) -> tuple[str, ...]:
    text, repaired = clean(cell)
    repairs += repaired
    sign = list_map.splits.of(field)
    if not sign or not text:
        return (text,) if text else ()
    parts = [part.strip() for part in text.split(sign)]
    filled = tuple(part for part in parts if part.strip(" -"))
    if field == "unit":
        repairs += [Repair.EMPTY_LEVEL] * (len(parts) - len(filled))
    return filled


def _looked_up(
    lookups: LookupTables, field: str, parts: tuple[str, ...], repairs: list[Repair]
) -> tuple[str, ...]:
    if field not in lookups:
        return parts
    table = lookups[field] or {}
    found = tuple(dict.fromkeys(table[part] for part in parts if part in table))
    if lookups[field] is not None:
        repairs += [Repair.UNKNOWN_KEY] * sum(part not in table for part in parts)
    return found


def _in_words(list_map: ListMap, field: str, parts: tuple[str, ...]) -> tuple[str, ...]:
    words = list_map.words.of(field)
    if not words:
        return parts
    known = {word.casefold(): meaning for word, meaning in words.items()}
    otherwise = known.get("*")
    meanings = [known.get(part.casefold(), otherwise) for part in parts]
    if None in meanings:
        raise NotAValueError(
            ROW_WORD,
            say("%(column)s: isi sel tidak tercantum di words", column=list_map.label(field)),
            say("Tambahkan di peta, di bawah words: %(field)s, beserta artinya.", field=field),
        )
    return tuple(meaning for meaning in meanings if meaning)


def _titled(
    list_map: ListMap, field: str, parts: tuple[str, ...], repairs: list[Repair]
) -> tuple[str, ...]:
    if list_map.capitals is None or field not in TITLED:
        return parts
    keep = frozenset(list_map.capitals.keep)
    titled = tuple(as_title(part, keep) for part in parts)
    if titled != parts:
        repairs.append(Repair.CAPITALS)
    return titled
