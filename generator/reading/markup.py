"""Markup as its readers see it: text without tags, beside what the tags themselves carry.

Serves HTML, XML, SVG, and Markdown, which may hold HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[|\]\]>|<style[^>]*>.*?</style>"
    r"""|</?([A-Za-z][\w.-]*)(?=[\s/>])(?:[^>"']++|"[^"]*+"|'[^']*+')*+>"""
    r"|<[!?][^>]*+>",
    re.DOTALL | re.IGNORECASE,
)
_EMPHASIS = re.compile(r"[*`~]+")
_BLANKS = re.compile(r"[ \t\r\n\f]{2,}")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_EDGE = "\x1e"
_BORDER = re.compile(rf"{_EDGE}x*{_EDGE}")
_NOTHING = "\u200b"
"""Stands for what readers do not see within a text; ``undisguised`` drops it."""
_INLINE = frozenset(
    (
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
        *("ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup"),
        *("time", "tspan", "u", "var", "wbr"),
    )
)
"""Elements that do not end the text around them."""


@dataclass(frozen=True, slots=True)
class Markup:
    """A text of the same length as its source, in which every tag is filled up.

    Tags within a text and repeated blanks count for nothing, all other tags part it. ``tags`` are
    those that say more than their name, ``notes`` are comments and style sheets; each has the index
    where it starts.
    """

    text: str
    tags: tuple[tuple[str, int], ...]
    notes: tuple[tuple[str, int], ...]

    def visible(self) -> str:
        """Return text and tags as one text, for a quick look; its indices mean nothing."""
        return f"{_EDGE}x{_EDGE}".join(
            (self.text.replace(_NOTHING, ""), *(tag for tag, _ in self.tags))
        )

    def fields(self) -> Iterator[tuple[str, int]]:
        """Yield each text between tags, and each tag that says more than its name."""
        last = 0
        for border in _BORDER.finditer(self.text):
            yield self.text[last : border.start()], last
            last = border.end()
        yield self.text[last:], last
        yield from self.tags


def read_markup(source: str, *, markdown: bool = False) -> Markup:
    """Return the markup in ``source``; signs of emphasis count for nothing in Markdown."""
    tags: list[tuple[str, int]] = []
    notes: list[tuple[str, int]] = []

    def fill(token: re.Match[str]) -> str:
        text, name = token[0], token[1]
        if name is None:
            notes.append((text, token.start()))
        elif len(text) > len(name) + len("</>"):
            tags.append((text, token.start()))
        if text.startswith("<!--") or (name and name.lower() in _INLINE):
            return _NOTHING * len(text)
        return _border(text)

    text = _TOKEN.sub(fill, source)
    if markdown:
        text = _BLANK_LINE.sub(lambda lines: _border(lines[0]), text)
        text = _EMPHASIS.sub(lambda signs: _NOTHING * len(signs[0]), text)
    text = _BLANKS.sub(lambda blanks: f" {_NOTHING * (len(blanks[0]) - 1)}", text)
    return Markup(text, tuple(tags), tuple(notes))


def _border(text: str) -> str:
    return f"{_EDGE}{'x' * (len(text) - 2)}{_EDGE}"
