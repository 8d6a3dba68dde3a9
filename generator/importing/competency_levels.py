"""The levels of a dictionary: rows of a second list, each with the entry that it belongs to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.finding import Finding
from generator.importing.adding import Cells, columns_of
from generator.importing.cleaning import Repair
from generator.importing.competency_map import CompetencyMap
from generator.importing.loose_table import LooseTable
from generator.importing.markup_items import items_of
from generator.importing.rules import LIST_REFERENCE, ROW_UNIQUE, ROW_VALUE
from generator.records.competency import HIGHEST
from generator.records.parsing import Plain
from generator.wording import Text, say

_NUMBER = re.compile(r"\D*(\d)\D*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Levels:
    """The levels by entry and number, as records write them."""

    of: Mapping[str, Mapping[int, Mapping[str, Plain]]]
    repaired: Mapping[Repair, int]
    refused: tuple[Finding, ...]
    unused: tuple[str, ...]


def level_columns(competency_map: CompetencyMap) -> dict[str, str]:
    """Return the columns of the second list by field."""
    return columns_of(competency_map.levels, "competency", "level", "title", "indicators")


def read_levels(competency_map: CompetencyMap, table: LooseTable, known: Collection[str]) -> Levels:
    """Return the levels of the entries in ``known``; an unknown entry is reported once."""
    repaired: Counter[Repair] = Counter()
    cells = Cells(table, level_columns(competency_map), repaired)
    rows = range(len(table.rows))
    keys = [cells.text(row, "competency") for row in rows]
    refused = list(_dangling(cells, keys, known))
    found: dict[str, dict[int, Mapping[str, Plain]]] = {}
    for row in rows:
        if keys[row] not in known:
            continue
        number, level = _level(competency_map, cells, row, repaired)
        if isinstance(level, Finding):
            refused.append(level)
        elif number in found.setdefault(keys[row], {}):
            refused.append(_repeated(cells, row))
        else:
            found[keys[row]][number] = level
    filled = {key: levels for key, levels in found.items() if levels}
    return Levels(filled, repaired, tuple(refused), cells.unused)


def _dangling(cells: Cells, keys: list[str], known: Collection[str]) -> Iterator[Finding]:
    """Yield one finding for each entry that the first list lacks, at its first row."""
    counts = Counter(key for key in keys if key not in known)
    for key, count in counts.items():
        yield Finding(
            LIST_REFERENCE,
            cells.place(keys.index(key), "competency"),
            say(
                "kompetensi ini tidak ada di daftar pertama; %(count)s tingkatnya ada di sini",
                count=count,
            ),
            say("Tambahkan entrinya di daftar pertama, atau hapus baris tingkatnya."),
        )


def _level(
    competency_map: CompetencyMap, cells: Cells, row: int, repaired: Counter[Repair]
) -> tuple[int, Mapping[str, Plain] | Finding]:
    scale = competency_map.scale
    highest = scale.highest if scale else HIGHEST
    match = _NUMBER.fullmatch(cells.text(row, "level"))
    number = int(match[1]) if match else 0
    if not 1 <= number <= highest:
        return 0, Finding(
            ROW_VALUE,
            cells.place(row, "level"),
            say("bukan tingkat 1 sampai %(highest)s", highest=highest),
            say("Perbaiki angkanya; skala lain disebut di peta: scale: {highest: 7, source: …}."),
        )
    title = cells.text(row, "title")
    indicators, tidied = items_of(cells.raw(row, "indicators"))
    repaired.update(tidied)
    written: Plain = title or _plain(competency_map.level_titles.get(str(number)))
    empty = not (title or indicators)
    if empty or not written:
        return 0, Finding(
            ROW_VALUE,
            cells.place(row, "title"),
            say("tingkat ini tidak berisi uraian maupun indikator")
            if empty
            else say("tingkat ini tidak bernama"),
            say("Lengkapi barisnya, atau beri nama tingkatnya di level_titles."),
        )
    level: dict[str, Plain] = {"level": str(number), "title": written}
    if indicators:
        level["indicators"] = list(indicators)
    return number, level


def _plain(title: Text | None) -> Plain:
    if title is None:
        return ""
    return {"id": title.id, "en": title.en} if title.en else title.id


def _repeated(cells: Cells, row: int) -> Finding:
    return Finding(
        ROW_UNIQUE,
        cells.place(row, "level"),
        say("tingkat ini sudah diuraikan pada baris lain"),
        say("Hapus salah satunya."),
    )
