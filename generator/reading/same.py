"""When two identifiers are the same, however each of them is written."""

from __future__ import annotations

import re

from generator.disguise import undisguised
from generator.identifiers import Kind

_AT = re.compile(r"\s*[(\[{<]\s*at\s*[)\]}>]\s*|\s*@\s*")
_DOT = re.compile(r"\s*[(\[{<]\s*(?:dot|titik)\s*[)\]}>]\s*|\s*\.\s*")
_NO_DIGIT = re.compile(r"\D")
_FROM_ABROAD = re.compile(r"(?:00)?620?")


def same(kind: Kind, text: str) -> str:
    """Return one text for all ways to write an identifier.

    Of numbers only the digits count; a telephone from abroad (62…), or without the 0 of a
    mobile one (8…), is that at home (0…).
    """
    flat = undisguised(text).text
    if kind is Kind.EMAIL:
        return _DOT.sub(".", _AT.sub("@", flat.casefold())).strip()
    digits = _NO_DIGIT.sub("", flat)
    if kind is Kind.PHONE and digits.startswith("8"):
        return f"0{digits}"
    return _FROM_ABROAD.sub("0", digits, count=1) if _is_abroad(kind, digits) else digits


def is_mobile(kind: Kind, text: str) -> bool:
    """Tell whether an identifier is the number of a mobile telephone, which a person carries."""
    return kind is Kind.PHONE and same(kind, text).startswith("08")


def _is_abroad(kind: Kind, digits: str) -> bool:
    return kind is Kind.PHONE and digits.startswith(("62", "0062"))
