"""What is repaired in a cell without asking, because it changes no word of it."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum


class Repair(StrEnum):
    """A kind of repair; the value is its name in the report."""

    EDGE_BLANKS = "edge-blanks"
    DOUBLED_BLANKS = "doubled-blanks"
    NO_BREAK_SPACE = "no-break-space"
    TAB = "tab"
    LINE_BREAK = "line-break"
    INVISIBLE = "invisible"
    OTHER_DIGITS = "other-digits"
    NO_VALUE_SIGN = "no-value-sign"
    EMPTY_LEVEL = "empty-unit-level"
    AGENCY_LEVEL = "agency-unit-level"
    CAPITALS = "capitals"
    NONSENSE_SALARY = "nonsense-salary"
    UNKNOWN_KEY = "unknown-lookup-key"
    BLANK_ROW = "blank-row"
    MARKUP = "markup"
    SAME_TRAINING = "same-training"


Cleaned = tuple[str, tuple[Repair, ...]]
"""A text and what was repaired in it."""

# Printable ASCII, single blanks between words only: nothing to repair.
_WELL = re.compile(r"(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?")
_NO_VALUE = frozenset(("-", "–", "—", "--", "---", "n/a", "na", "#n/a", "null", "nihil"))


def clean(text: str) -> Cleaned:
    """Return the text in one line, with single blanks, without what nobody can see.

    A sign that stands for "no value" becomes the empty text.
    """
    if _WELL.fullmatch(text) and text.casefold() not in _NO_VALUE:
        return text, ()
    repairs: list[Repair] = []
    pieces: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        piece, repair = _plain(character)
        pieces.append(piece)
        if repair and repair not in repairs:
            repairs.append(repair)
    plain = "".join(pieces)
    tidy = " ".join(plain.split(" ")).strip(" ")
    if tidy != plain:
        repairs.append(Repair.EDGE_BLANKS)
    single = re.sub(r" {2,}", " ", tidy)
    if single != tidy:
        repairs.append(Repair.DOUBLED_BLANKS)
    if single.casefold() in _NO_VALUE:
        return "", (*repairs, Repair.NO_VALUE_SIGN)
    return single, tuple(repairs)


def _plain(character: str) -> tuple[str, Repair | None]:
    if character == "\t":
        return " ", Repair.TAB
    if character in "\r\n\x0b\x0c\x85\u2028\u2029":
        return " ", Repair.LINE_BREAK
    match unicodedata.category(character):
        case "Zs" if character != " ":
            return " ", Repair.NO_BREAK_SPACE
        case "Cc" | "Cf" | "Cn" | "Co":
            return "", Repair.INVISIBLE
        case "Nd" if not character.isascii():
            return str(unicodedata.decimal(character)), Repair.OTHER_DIGITS
        case _:
            return character, None
