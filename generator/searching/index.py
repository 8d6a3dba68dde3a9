"""A list of records as the browser searches it: every text once, and numbers that point at it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TypeVar

from generator.searching.aliases import aliases_of
from generator.searching.roots import root_of
from generator.searching.words import words_of
from generator.wording import Text

NOTHING = Text("")
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Entry:
    """One record. ``path`` is the end of its address.

    ``title``, ``by`` (agency or provider), ``unit``, ``place`` and ``also`` are searched, and all
    but ``also`` are shown. ``state`` and ``kind`` (class of the post, kind of the training) are
    keys of the vocabularies. ``day`` is when it closes or, not open yet, opens. ``result`` tells
    whether a result is out. ``needs`` are the bounds of who may apply, each as JSON.
    """

    path: str
    title: Text
    by: Text = NOTHING
    unit: Text = NOTHING
    place: Text = NOTHING
    also: Text = NOTHING
    state: str = ""
    kind: str = ""
    day: date | None = None
    result: bool = False
    needs: tuple[str, ...] = ()


def encoded(of: str, entries: Iterable[Entry], as_of: date) -> bytes:
    """Return the JSON that ``site_templates/scripts/matching.js`` reads; ``of`` names the records.

    ``texts`` holds ``[Indonesian, English]`` or ``[Indonesian]``, ``more`` the other words of a
    text by its number, ``roots`` the root of each word that has one. ``what`` holds the numbers of
    title and ``also``, and the kind; ``where`` those of agency, unit and place. The columns of
    ``records`` are equally long: ``path``; ``what``, ``where`` and ``state`` as numbers; ``result``
    as 1 or 0; ``day`` in days since the one before, the first since ``as_of``, or null. Where a
    record has bounds, ``needs`` holds each once, ``sets`` the numbers of those that stand together,
    and the column ``set`` the number of its set. What repeats packs well so: 1,000 vacancies of a
    demo take 10 kB.
    """
    texts: dict[Text, int] = {}
    what: dict[tuple[int, int, str], int] = {}
    where: dict[tuple[int, int, int], int] = {}
    states: dict[str, int] = {}
    listed = tuple(entries)
    records: dict[str, Sequence[str | int | None]] = {
        "path": [entry.path for entry in listed],
        "what": [_number(what, _what(entry, texts)) for entry in listed],
        "where": [_number(where, _where(entry, texts)) for entry in listed],
        "state": [_number(states, entry.state) for entry in listed],
        "day": list(_steps((entry.day for entry in listed), as_of)),
        "result": [int(entry.result) for entry in listed],
    }
    needs: dict[str, int] = {}
    sets: dict[tuple[int, ...], int] = {}
    members = [tuple(_number(needs, need) for need in entry.needs) for entry in listed]
    if needs:
        records["set"] = [_number(sets, numbers) for numbers in members]
    aliases = [aliases_of(text.id) for text in texts]
    content = {
        "of": of,
        "as_of": as_of.isoformat(),
        "texts": [[text.id, text.en] if text.en else [text.id] for text in texts],
        "more": {number: " ".join(words) for number, words in enumerate(aliases) if words},
        "roots": _roots(chain((text.id for text in texts), *aliases)),
        "what": list(what),
        "where": list(where),
        "states": list(states),
        **({"needs": [json.loads(need) for need in needs], "sets": list(sets)} if needs else {}),
        "records": records,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _what(entry: Entry, texts: dict[Text, int]) -> tuple[int, int, str]:
    return _number(texts, entry.title), _number(texts, entry.also), entry.kind


def _where(entry: Entry, texts: dict[Text, int]) -> tuple[int, int, int]:
    return _number(texts, entry.by), _number(texts, entry.unit), _number(texts, entry.place)


def _number(known: dict[Key, int], value: Key) -> int:
    """Return the number of a value, which is that of its first use."""
    return known.setdefault(value, len(known))


def _steps(days: Iterable[date | None], as_of: date) -> Iterator[int | None]:
    """Yield the days between neighbours; lists stand by day, so these are small numbers."""
    before = as_of
    for day in days:
        if day is None:
            yield None
        else:
            yield (day - before).days
            before = day


def _roots(texts: Iterable[str]) -> dict[str, str]:
    words = {word for text in texts for word in words_of(text)}
    return {word: root for word in sorted(words) if (root := root_of(word))}
