"""The search of one file of any kind, of one name, of one message: what may not stand there.

Every piece is searched for itself: a cell, a line, a text between two tags. A number that runs
over two cells is no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from html import unescape
from pathlib import PurePosixPath
from urllib.parse import unquote

from generator.finding import Finding
from generator.identifiers import Hit, find, mask, suspicious
from generator.reading.characters import line_starts, locate_among
from generator.reading.markup import read_markup
from generator.reading.roster import Roster
from generator.reading.same import same
from generator.reading.scan import OFFICE_KINDS, identifier_finding, is_agency
from generator.reading.search_rules import OFFICE_LIST
from generator.source import Place
from generator.wording import Sentence, say

_LINE = re.compile(r"[^\r\n]+")
_CELL = re.compile(r'"(?:[^"]|"")*"|[^,;\t\r\n]+')
_JSON = re.compile(r'"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*')
_PIECES = {".csv": _CELL, ".json": _JSON, ".jsonl": _JSON, ".webmanifest": _JSON}
_MARKUP = frozenset((".html", ".htm", ".xhtml", ".xml", ".svg", ".md"))
_KNOWN_TEXTS = 4096
"""Pieces that are kept in mind: a style sheet, a menu or a contact stands on every page."""

_TAKE_OUT = say("Hapus dari berkas itu. Bila kebetulan sama, tulis pengecualian di releases.yml.")
Field = tuple[str, int]
"""A text that is searched for itself, and the index where it starts in its file."""

_hits = lru_cache(_KNOWN_TEXTS)(find)


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, beside what is known to be no secret.

    ``known`` are the contacts of offices and what was released elsewhere, as ``same`` writes them;
    they live in memory only. Without ``numbers`` only the people of the roster are looked for.
    """

    known: frozenset[str] = frozenset()
    roster: Roster | None = None
    numbers: bool = True

    def text(self, text: str, path: str) -> Iterator[Finding]:
        """Yield what stands in the text of a file; the ending of its name tells how to part it."""
        starts: list[int] = []
        for field, start in self._fields(text, PurePosixPath(path).suffix.lower()):
            for finding, index in self._sights(field, path):
                starts = starts or line_starts(text)
                yield replace(finding, place=Place(path, *locate_among(starts, start + index)))

    def name(self, path: str) -> Iterator[Finding]:
        """Yield what the last part of a path says; the finding is about the file as a whole."""
        part = path.rpartition("/")[2]
        for finding, _ in self._sights(part, ""):
            yield replace(finding, place=Place(path))

    def shown(self, path: str) -> str:
        """Return a path as it may be printed: no identifier, nobody's name, no hidden sign."""
        safe = mask(self.roster.mask(path) if self.roster else path)
        return "".join(sign if sign.isprintable() else "\ufffd" for sign in safe)

    def _fields(self, text: str, ending: str) -> Iterable[Field]:
        """Return the pieces to be searched: none where a quick look at the whole clears it."""
        if ending not in _MARKUP:
            return () if self._clear(text) else _pieces(text, ending)
        markup = read_markup(text, markdown=ending == ".md")
        return (*markup.notes, *(() if self._clear(markup.visible()) else markup.fields()))

    def _clear(self, text: str) -> bool:
        """Tell cheaply that nothing is there to be found; never true where something is."""
        text = _unescaped(text)
        if suspicious(text):
            return False
        return self.roster is None or self.roster.clear(text)

    def _sights(self, field: str, path: str) -> Iterator[tuple[Finding, int]]:
        """Yield what stands in a field, and where."""
        if self.numbers:
            for hit in _hits(field):
                if not (
                    self._is_known(hit, field) or (hit.kind in OFFICE_KINDS and is_agency(path))
                ):
                    yield identifier_finding(hit, Place(path)), hit.start
        if self.roster and not self._clear(field):
            for message, start, _ in self.roster.find(field):
                yield office_list_finding(message, Place(path)), start

    def _is_known(self, hit: Hit, field: str) -> bool:
        return bool(self.known) and same(hit.kind, field[hit.start : hit.end]) in self.known


def office_list_finding(message: Sentence, place: Place) -> Finding:
    """Return the finding for somebody of the office's list."""
    return Finding(OFFICE_LIST, place, message, _TAKE_OUT)


def _pieces(text: str, ending: str) -> Iterator[Field]:
    pieces = _PIECES.get(ending, _LINE).finditer(text)
    return ((piece[0], piece.start()) for piece in pieces)


def _unescaped(text: str) -> str:
    if "%" in text:
        text = unquote(text, errors="replace")
    return unescape(unescape(text)) if "&" in text else text
