"""What a text says when the ways to write the same characters otherwise are undone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_FOREIGN_RUN = re.compile(r"[^\x00-\x7f]+")
_ENTITY = re.compile(
    r"&(?:#0*\d{1,7};?|#[xX]0*[0-9A-Fa-f]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)", re.ASCII
)
_IDEOGRAPHIC_STOP = "\u3002"
_HEX = "[0-9A-Fa-f]"
_TAIL = f"%[89abAB]{_HEX}"
_ESCAPE = re.compile(  # of one character in UTF-8
    f"%[0-7]{_HEX}|%[cdCD]{_HEX}{_TAIL}|%[eE]{_HEX}(?:{_TAIL}){{2}}|%[fF][0-7](?:{_TAIL}){{3}}"
)
_BACKSLASH = re.compile(rf"\\(?:x{_HEX}{{2}}|u{_HEX}{{4}})")
_DIGEST = re.compile(
    r"(?<![0-9A-Fa-f])(?![0-9]+(?![0-9A-Fa-f]))[0-9A-Fa-f]{40}(?:[0-9A-Fa-f]{24})?(?![0-9A-Fa-f])"
)


@dataclass(frozen=True, slots=True)
class Flat:
    """A text without disguise; each character knows where its original starts and ends."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def rewrite(self, pattern: re.Pattern[str], plain: Callable[[str], str]) -> Flat:
        """Return the text with ``plain`` of every match in its place."""
        if not pattern.search(self.text):
            return self
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        last = 0
        for match in pattern.finditer(self.text):
            start, end = match.span()
            new = plain(match[0])
            pieces += (self.text[last:start], new)
            starts += (*self.starts[last:start], *[self.starts[start]] * len(new))
            ends += (*self.ends[last:start], *[self.ends[end - 1]] * len(new))
            last = end
        text = "".join(pieces) + self.text[last:]
        return Flat(text, [*starts, *self.starts[last:]], [*ends, *self.ends[last:]])


def undisguised(text: str) -> Flat:
    """Undo other scripts, and escapes (percent, HTML, backslash) that stand in one another twice.

    Digests of files (40 or 64 hexadecimal digits, not without a letter) are blanked: their digits
    are chance.
    """
    flat = Flat(text, range(len(text)), range(1, len(text) + 1)).rewrite(_FOREIGN, _fold)
    for _ in range(2):
        flat = flat.rewrite(_BACKSLASH, lambda escape: chr(int(escape.lstrip("\\xu"), 16)))
        flat = flat.rewrite(_ESCAPE, lambda escape: unquote(escape, errors="replace"))
        flat = flat.rewrite(_ENTITY, unescape)
    return flat.rewrite(_FOREIGN, _fold).rewrite(_DIGEST, lambda digest: "#" * len(digest))


def folded(text: str) -> str:
    """Return compatible characters as ASCII: digits of any script, dashes, blanks; no marks."""
    return text if text.isascii() else _FOREIGN_RUN.sub(lambda run: _fold(run[0]), text)


def _fold(text: str) -> str:
    return "".join(map(_plain, unicodedata.normalize("NFKC", text)))


def _plain(character: str) -> str:
    if character == _IDEOGRAPHIC_STOP:  # It parts the names of a domain too (RFC 3490).
        return "."
    match unicodedata.category(character):
        case "Cf" | "Mn" | "Me":
            return ""
        case "Nd":
            return str(unicodedata.decimal(character))
        case "Pd":
            return "-"
        case "Zs":
            return " "
        case _:
            return character
