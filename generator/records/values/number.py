"""Numbers: exact, never a float."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import one_text
from generator.wording import say

_NUMBER = re.compile(r"(0|[1-9]\d{0,11})(?:\.(\d{1,4}))?", re.ASCII)
_WHOLE = re.compile(r"0|[1-9]\d{0,11}", re.ASCII)


def parse_number(value: object) -> Decimal:
    """Return a number with at most 4 decimals and no sign."""
    if isinstance(value, Decimal):
        return value
    text = one_text(value)
    if _NUMBER.fullmatch(text):
        return Decimal(text)
    if re.fullmatch(r"\d+,\d+", text, re.ASCII):
        message = say("angka ditulis dengan koma desimal")
        hint = say("Tulis %(number)s.", number=text.replace(",", "."))
    elif re.fullmatch(r"\d+\.\d{5,}", text, re.ASCII):
        message = say("angka memuat lebih dari empat desimal")
        hint = say("Tulis nilai seperti yang tercatat, paling banyak empat desimal.")
    else:
        message = say("bukan angka biasa")
        hint = say("Tulis angka 0–9 dan, bila perlu, titik desimal, misalnya 84.50.")
    raise NotAValueError(rule.NUMBER_FORM, message, hint)


def parse_whole(value: object) -> int:
    """Return a whole number, zero or more."""
    if isinstance(value, int):
        return value
    text = one_text(value)
    if not _WHOLE.fullmatch(text):
        raise NotAValueError(
            rule.WHOLE_NUMBER,
            say("bukan bilangan bulat"),
            say("Tulis angka saja, tanpa titik, koma, spasi, atau nol di depan."),
        )
    return int(text)


def between(low: int, high: int) -> BeforeValidator:
    """Return what takes a whole number within the limits, both included."""

    def parse(value: object) -> int:
        number = parse_whole(value)
        if not low <= number <= high:
            raise NotAValueError(
                rule.WITHIN_RANGE,
                say("angka di luar batas %(low)s sampai %(high)s", low=low, high=high),
                say("Periksa kembali angkanya."),
            )
        return number

    return BeforeValidator(parse)


def parse_weight(value: object) -> Decimal:
    """Return a weight in percent: more than 0, at most 100."""
    weight = parse_number(value)
    if not 0 < weight <= 100:  # noqa: PLR2004 - percent
        raise NotAValueError(
            rule.WITHIN_RANGE,
            say("bobot seharusnya lebih dari 0 dan paling tinggi 100"),
            say("Unsur yang tidak dibobot (misalnya sistem gugur) tidak ditulis sebagai kriteria."),
        )
    return weight


DecimalNumber = Annotated[Decimal, BeforeValidator(parse_number)]
ScoreNumber = DecimalNumber
Weight = Annotated[Decimal, BeforeValidator(parse_weight)]
Whole = Annotated[int, BeforeValidator(parse_whole)]
Places = Annotated[int, between(1, 100_000)]
SmallWhole = Annotated[int, between(0, 4)]
Level = Annotated[int, between(1, 9)]
BoxNumber = Annotated[int, between(1, 9)]
AgeYears = Annotated[int, between(15, 100)]
Rupiah = Whole
