"""Grades of civil servants: golongan ruang of PNS and golongan of PPPK."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import one_text
from generator.wording import Sentence, say

GRADES = (
    *(f"{roman}/{letter}" for roman in ("I", "II", "III") for letter in "abcd"),
    *(f"IV/{letter}" for letter in "abcde"),
)
"""The seventeen grades of PNS, from the lowest; they are not sorted as texts."""

CONTRACT_GRADES = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
    *("X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"),
)
"""The seventeen grades of PPPK, from the lowest."""

_OTHERWISE = re.compile(r"(iv|i{1,3})[ ./-]?([a-e])", re.IGNORECASE | re.ASCII)


def parse_grade(value: object) -> str:
    """Return a grade in its one form; what is only written otherwise is told how to stand."""
    text = one_text(value)
    if text not in GRADES and text not in CONTRACT_GRADES:
        raise NotAValueError(
            rule.GRADE_FORM, say("golongan tidak ditulis seperti IV/a"), _hint(text)
        )
    return text


def _hint(text: str) -> Sentence:
    other = _OTHERWISE.fullmatch(text.strip())
    if other:
        meant = f"{other[1].upper()}/{other[2].lower()}"
        if meant in GRADES:
            return say("Tulis %(grade)s.", grade=meant)
    if text.strip().upper() in CONTRACT_GRADES:
        return say("Tulis %(grade)s.", grade=text.strip().upper())
    return say("Tulis misalnya III/d atau IV/a; untuk PPPK angka Romawi saja, I sampai XVII.")


Grade = Annotated[str, BeforeValidator(parse_grade)]
