"""The people of an office's own list, and where a text names one of them.

Names have no pattern; only the office knows them. The list stays in the office, and no finding
repeats what it says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.anonymising.grid import Grid
from generator.disguise import Flat, folded, undisguised
from generator.errors import FindingsError
from generator.finding import Finding
from generator.identifiers import Kind, find
from generator.reading.same import same
from generator.reading.search_rules import OFFICE_LIST
from generator.source import Place
from generator.wording import Sentence, say

NAME_TITLES = frozenset(("name", "nama", "nama lengkap", "nama peserta", "nama pegawai"))
"""Titles of columns with names. Only there a text of two words is taken for one."""

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d(?:[\W_]{0,2}\d){8,}")
_ONLY_DIGITS = re.compile(r"\d[\d .-]{8,}")
_TITLES = frozenset(("dr", "drs", "dra", "drg", "ir", "h", "hj", "prof", "kh", "apt", "ns"))
"""What may stand before a name; degrees stand behind a comma."""
_FEWEST_WORDS = 2
NAMED = say("di sini tertulis nama yang ada dalam daftar rahasia kantor")
NUMBERED = say("di sini tertulis nomor yang ada dalam daftar rahasia kantor")
ADDRESSED = say("di sini tertulis surel yang ada dalam daftar rahasia kantor")
NAME_MASK = "[NAMA]"

Name = tuple[str, ...]
Sight = tuple[Sentence, int, int]
"""What was seen, and from which character to which (exclusive)."""


@dataclass(frozen=True, slots=True)
class Roster:
    """Names by their first word, in small letters without marks; numbers as digits; e-mails."""

    names: Mapping[str, tuple[Name, ...]]
    numbers: frozenset[str]
    emails: frozenset[str]

    def clear(self, text: str) -> bool:
        """Tell cheaply that no name stands in the text; numbers are not looked for."""
        text = undisguised(text).text if "\\" in text else folded(text)
        return self.names.keys().isdisjoint(map(_plain, _WORD.findall(text)))

    def find(self, text: str) -> Iterator[Sight]:
        """Yield where the text names somebody of the list, in any disguise that is undone."""
        flat = undisguised(text)
        yield from self._named(flat)
        numbered: set[int] = set()
        for run in _NUMBER.finditer(flat.text):
            digits = same(Kind.NUMBER, run[0])
            if any(number in digits for number in self.numbers):
                start, end = flat.starts[run.start()], flat.ends[run.end() - 1]
                numbered.update(range(start, end))
                yield NUMBERED, start, end
        for hit in find(text):
            value = same(hit.kind, text[hit.start : hit.end])
            if hit.start not in numbered and value in self.numbers | self.emails:
                yield ADDRESSED if hit.kind is Kind.EMAIL else NUMBERED, hit.start, hit.end

    def _named(self, flat: Flat) -> Iterator[Sight]:
        words = list(_WORD.finditer(flat.text))
        plain = [_plain(word[0]) for word in words]
        for index, first in enumerate(plain):
            for name in self.names.get(first, ()):
                if tuple(plain[index : index + len(name)]) == name:
                    last = words[index + len(name) - 1].end() - 1
                    yield NAMED, flat.starts[words[index].start()], flat.ends[last]

    def mask(self, text: str) -> str:
        """Return a text, such as a path, without the people of the list."""
        for _, start, end in sorted(self.find(text), key=lambda sight: -sight[1]):
            text = f"{text[:start]}{NAME_MASK}{text[end:]}"
        return text


def roster_of(grid: Grid) -> Roster:
    """Return the people of a list; raises ``FindingsError`` where it names nobody."""
    titled = [" ".join(cell.text.casefold().split()) in NAME_TITLES for cell in grid.header]
    names: dict[str, tuple[Name, ...]] = {}
    numbers: set[str] = set()
    emails: set[str] = set()
    for row in grid.rows:
        for is_name, cell in zip(titled, row, strict=True):
            if is_name and (name := _name(cell.text)):
                names[name[0]] = tuple(dict.fromkeys((*names.get(name[0], ()), name)))
            if _ONLY_DIGITS.fullmatch(cell.text.strip()):
                numbers.add(same(Kind.NUMBER, cell.text))
            for hit in find(cell.text):
                known = emails if hit.kind is Kind.EMAIL else numbers
                known.add(same(hit.kind, cell.text[hit.start : hit.end]))
    if not (names or numbers or emails):
        raise FindingsError([_empty(grid)])
    return Roster(names, frozenset(numbers), frozenset(emails))


def _name(text: str) -> Name | None:
    """Return the words of a name, or nothing where there are too few to tell it from others."""
    words = [_plain(word) for word in _WORD.findall(undisguised(text.partition(",")[0]).text)]
    while words and words[0] in _TITLES:
        del words[0]
    return tuple(words) if len(words) >= _FEWEST_WORDS else None


def _plain(word: str) -> str:
    """Return a word in small letters without marks."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()


def _empty(grid: Grid) -> Finding:
    return Finding(
        OFFICE_LIST,
        Place(grid.path, grid.header[0].line, 1),
        say("daftar ini tidak memuat nama (dua kata atau lebih), nomor, atau surel"),
        say("Beri judul nama pada kolom nama, lalu isi satu baris untuk setiap orang."),
    )
