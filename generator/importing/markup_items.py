"""The items of a cell that somebody wrote as HTML, or one below the other, as plain texts."""

from __future__ import annotations

import re
from html import unescape

import nh3

from generator.importing.cleaning import Repair, clean

_ITEM, _PARTS = "li", frozenset(("p", "br", "div", "tr"))
_TAG = re.compile(r"<[^>]+>")
_ANY_TAG = re.compile(r"</?[A-Za-z!][^>]*>")
_ENTITY = re.compile(r"&(?:#\d+|#x[\da-fA-F]+|[A-Za-z]+);")


def items_of(cell: str) -> tuple[tuple[str, ...], tuple[Repair, ...]]:
    """Return the items of a cell in their order, each in one line, and what was repaired.

    In HTML an item is an ``li``; where there is none, a paragraph or a line. Elsewhere it is a line
    of the cell. Scripts and styles go, every other text stays. Signs for "no value" are no items.
    """
    if not (_ANY_TAG.search(cell) or _ENTITY.search(cell)):
        cleaned = [clean(piece) for piece in cell.splitlines()]
        repairs = {repair for _, repaired in cleaned for repair in repaired}
    else:
        listed = re.search(rf"<{_ITEM}\b", cell, re.IGNORECASE)
        cleaned = [clean(piece) for piece in _pieces(cell, listed=bool(listed))]
        # Blanks between tags are markup, too.
        repairs = {Repair.MARKUP}
    return tuple(text for text, _ in cleaned if text), tuple(sorted(repairs))


def _pieces(cell: str, *, listed: bool) -> list[str]:
    """Return the texts between the tags that part items; what is left of markup is well-formed."""
    kept = {_ITEM} if listed else {*_PARTS}
    # A tag that does not part items still parts words, as a paragraph inside an item does.
    spaced = re.sub(r"<(?=/?(?:p|br|div|tr|td|ol|ul)\b)", " <", cell, flags=re.IGNORECASE)
    plain = nh3.clean(spaced, tags=kept, attributes={}, strip_comments=True)
    return [unescape(piece) for piece in _TAG.split(plain)]
