"""Ids that a person can read, that stay the same from import to import, and never look personal."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256

from generator.records.values import RESERVED_IDS
from generator.slug import slug

LONGEST = 64
"""Characters of an id (``records.values.ID_PATTERN``)."""

LETTERS = "bcdfghjklmnpqrstvwxz"
"""No digit, so that no mark can look like a telephone number or a NIP; no vowel, so no words."""

MARK_LENGTH = 10
"""Ten of twenty letters tell 10^13 things apart: two of 20,000 rows meet once in 50,000 lists."""


@lru_cache(maxsize=1 << 16)
def mark(*key: str) -> str:
    """Return ten letters that follow from SHA-256 of the key alone."""
    digest = sha256("\x1f".join(key).encode()).digest()
    number = int.from_bytes(digest[:8], "big")
    letters: list[str] = []
    for _ in range(MARK_LENGTH):
        number, place = divmod(number, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(letters)


def cut(name: str, most: int) -> str:
    """Return a slug of at most ``most`` characters, cut between words where it can be."""
    if len(name) <= most:
        return name
    head, _, _ = name[: most + 1].rpartition("-")
    return head or name[:most]


def plain_id(text: str) -> str:
    """Return the id of a thing that its name alone tells apart; a mark where it must be cut."""
    name = slug(text)
    if name and len(name) <= LONGEST and name not in RESERVED_IDS:
        return name
    return marked_id(name, name or text)


def marked_id(text: str, *key: str, prefix: str = "", most: int = 40) -> str:
    """Return an id of prefix, cut name and mark, for things that share a name."""
    room = LONGEST - MARK_LENGTH - 1 - (len(prefix) + 1 if prefix else 0)
    name = cut(slug(text), min(most, room))
    return "-".join(filter(None, (prefix, name, mark(*key))))
