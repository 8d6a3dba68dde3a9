"""One value, one sequence of bytes: the part of RFC 8785 on which every verifier agrees.

Allowed are texts, whole numbers below 2^53, true and false, lists, and mappings with keys of
``A-Z a-z 0-9 _ -``. No floats, no null: of these no two programs write the same. Texts are
composed (NFC) and hold no control, invisible or unassigned characters, so the only escapes are
those of the quotation mark and the backslash.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from typing import cast

Value = str | int | Sequence["Value"] | Mapping[str, "Value"]
"""What can be written canonically; true and false are ``int`` for the type checker."""

LARGEST = 2**53 - 1
"""Numbers in a browser are exact up to here (RFC 8785, section 3.2.2.3)."""

_KEY = re.compile(r"[A-Za-z0-9_-]+")
_REFUSED = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))


class NotCanonicalError(ValueError):
    """A value has no canonical bytes; the message never repeats it."""


def canonical(value: Value) -> bytes:
    """Return ``C(x)``: UTF-8 without blanks, keys in order. Raises ``NotCanonicalError``."""
    _check(value)
    # Keys are ASCII, so the order of code points is that of UTF-16, which RFC 8785 asks for.
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def _check(value: object) -> None:
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, int):
        if abs(value) > LARGEST:
            raise NotCanonicalError("a number of 2^53 or more")
    else:
        for item in _items(value):
            _check(item)


def _items(value: object) -> Collection[object]:
    """Return what stands in a list or, under plain keys, in a mapping."""
    if isinstance(value, (list, tuple)):
        return cast("Sequence[object]", value)
    if not isinstance(value, dict):
        raise NotCanonicalError(f"a value of the type {type(value).__name__}")
    named = cast("dict[object, object]", value)
    if not all(isinstance(key, str) and _KEY.fullmatch(key) for key in named):
        raise NotCanonicalError("a key with other signs than A-Z a-z 0-9 _ -")
    return named.values()


def _check_text(text: str) -> None:
    if not unicodedata.is_normalized("NFC", text):
        raise NotCanonicalError("a text that is not composed (NFC)")
    if not text.isascii() or not text.isprintable():
        for character in text:
            if unicodedata.category(character) in _REFUSED:
                raise NotCanonicalError(f"a text with U+{ord(character):04X}")
