"""When two identifiers are the same, however each of them is written."""

from __future__ import annotations

import re

from generator.disguise import undisguised
from generator.identifiers import Kind

_AT = re.compile(r"\s*[(\[{<]\s*at\s*[)\]}>]\s*|\s+@\s+")
_DOT = re.compile(r"\s*[(\[{<]\s*(?:dot|titik)\s*[)\]}>]\s*")
_NO_DIGIT = re.compile(r"\D")
_FROM_ABROAD = re.compile(r"(?:00)?620?")


def same(kind: Kind, text: str) -> str:
    """Return one text for all ways to write an identifier.

    Of numbers only the digits count; a telephone from abroad (62…) is that at home (0…).
    """
    flat = undisguised(text).text
    if kind is Kind.EMAIL:
        return _DOT.sub(".", _AT.sub("@", flat.casefold())).strip()
    digits = _NO_DIGIT.sub("", flat)
    return _FROM_ABROAD.sub("0", digits, count=1) if _is_abroad(kind, digits) else digits


def _is_abroad(kind: Kind, digits: str) -> bool:
    return kind is Kind.PHONE and digits.startswith(("62", "0062"))
