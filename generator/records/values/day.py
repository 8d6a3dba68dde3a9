"""Days and times of day."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import one_text
from generator.wording import Sentence, say

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_OTHER_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


def parse_date(value: object) -> date:
    """Return a day written ``YYYY-MM-DD`` (``date.fromisoformat`` alone takes other forms too)."""
    if isinstance(value, date):
        return value
    text = one_text(value)
    if not _DATE.fullmatch(text):
        raise NotAValueError(
            rule.DATE_FORM, say("tanggal tidak ditulis tahun-bulan-hari"), _date_hint(text)
        )
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotAValueError(
            rule.DATE_FORM,
            say("tanggal ini tidak ada dalam kalender"),
            say("Periksa bulan dan jumlah harinya."),
        ) from None


def _date_hint(text: str) -> Sentence:
    """Return how a date of the form day, month, year should be written, if it is one."""
    other = _OTHER_DATE.fullmatch(text)
    if other:
        day, month, year = (int(number) for number in other.groups())
        with suppress(ValueError):
            return say("Tulis %(iso)s.", iso=date(year, month, day).isoformat())
    return say("Tulis misalnya 2026-02-13 untuk 13 Februari 2026.")


def parse_time(value: object) -> str:
    """Return a clock time ``HH:MM``."""
    text = one_text(value)
    if not _TIME.fullmatch(text):
        raise NotAValueError(
            rule.TIME_FORM,
            say("jam tidak ditulis seperti 23:59"),
            say('Tulis dua angka jam, titik dua, dua angka menit, misalnya "16:00".'),
        )
    return text


Day = Annotated[date, BeforeValidator(parse_date)]
ClockTime = Annotated[str, BeforeValidator(parse_time)]
