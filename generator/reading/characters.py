"""Characters that make what people read differ from what programs read."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable

from generator.finding import Finding, Rule
from generator.reading import rules
from generator.source import Place
from generator.wording import Sentence, say

_Judged = tuple[Rule, Sentence, Sentence]
MOST_FINDINGS = 100
"""Findings of one kind in one file; the rest shows when these are mended."""

# All but LF, CRLF, printable ASCII and the ranges of common letters and typographic signs, which
# hold nothing to refuse; what this finds is then judged by its Unicode category.
_UNUSUAL = re.compile(r"\r(?!\n)|[^\r\n\x20-\x7e\u00a1-\u00ac\u00ae-\u0377\u2010-\u2027]")
_SPREADSHEET_NUMBER = re.compile(r"(?<![\w.,])\d++(?:[.,]\d+)?E\+\d+", re.ASCII)
_LINE_END = re.compile(r"\n")
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_RETYPE = say("Hapus karakter itu; bila perlu ketik ulang teks di sekitarnya.")
_MESSAGES = {
    "Cc": say("ada karakter kendali"),
    "Cf": say("ada karakter yang tidak terlihat"),
    "Zl": say("ada pemisah baris yang tidak biasa"),
    "Zp": say("ada pemisah baris yang tidak biasa"),
    "Cn": say("ada karakter yang tidak dikenal Unicode"),
    "Co": say("ada karakter tanpa arti baku"),
}


def locate(text: str, index: int) -> tuple[int, int]:
    """Return line and column, from 1, of the character ``index`` of the text."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def line_starts(text: str) -> list[int]:
    """Return the index at which each line of the text starts."""
    return [0, *(match.end() for match in _LINE_END.finditer(text))]


def locate_among(starts: list[int], index: int) -> tuple[int, int]:
    """Return line and column, from 1, of a character; faster than ``locate`` for many of them."""
    line = bisect_right(starts, index)
    return line, index - starts[line - 1] + 1


def check_characters(text: str, path: str) -> tuple[Finding, ...]:
    """Return a finding for the first character of each kind that a line should not hold."""
    found: dict[tuple[int, str], Finding] = {}
    searches: list[tuple[re.Pattern[str], Callable[[str], _Judged | None]]] = [(_UNUSUAL, _judge)]
    if "E+" in text:
        searches.append((_SPREADSHEET_NUMBER, _judge_number))
    for pattern, judge in searches:
        line, last = 1, 0
        for match in pattern.finditer(text):
            judged = judge(match[0])
            if judged is None:
                continue
            line, last = line + text.count("\n", last, match.start()), match.start()
            if (line, judged[0].name) not in found:
                place = Place(path, line, last - text.rfind("\n", 0, last))
                found[line, judged[0].name] = Finding(judged[0], place, *judged[1:])
            if len(found) == MOST_FINDINGS:
                break
    return tuple(found.values())


def legible(text: str) -> str:
    """Return the text with a sign of the same length for each refused character.

    So a reader can go on and report what else is wrong, at the right places.
    """
    return _UNUSUAL.sub(lambda match: _legible(match[0]), text)


def _legible(character: str) -> str:
    if character == "\t":
        return " "
    return character if _judge(character) is None else "\ufffd"


def _judge(character: str) -> _Judged | None:
    """Return why a character is refused, or nothing where it may stand."""
    if character == "\t":
        return (
            rules.NO_TABS,
            say("ada tab"),
            say("Ganti dengan spasi; pemisah kolom CSV adalah koma."),
        )
    if character == "\r":
        return (
            rules.LINE_ENDS,
            say("baris diakhiri CR saja"),
            say("Simpan ulang dengan akhir baris LF atau CRLF."),
        )
    category = unicodedata.category(character)
    if category == "Nd":
        return (
            rules.ORDINARY_DIGITS,
            say("ada angka dari aksara lain atau angka lebar"),
            say("Ketik ulang dengan angka 0–9."),
        )
    if category not in _MESSAGES:
        return None
    reason = _MESSAGES[category]
    if character in _DIRECTION:
        reason = say("ada karakter yang mengubah arah teks")
    code = f"U+{ord(character):04X}"
    return rules.PLAIN_CHARACTERS, say("%(reason)s (%(code)s)", reason=reason, code=code), _RETYPE


def _judge_number(_number: str) -> _Judged:
    return (
        rules.WHOLE_NUMBERS_KEPT,
        say("angka ini sudah rusak oleh lembar kerja"),
        say("Ambil nilainya dari dokumen asli; format kolomnya sebagai teks sebelum disimpan."),
    )
