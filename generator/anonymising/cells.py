"""What a cell of an identified list says; no message repeats what stands in it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from fractions import Fraction

from generator.anonymising.rules import LIST_PERSON, LIST_SCORE
from generator.merit.rule import RAW_UNITS
from generator.records.base import NotAValueError
from generator.wording import say

_NUMBER = re.compile(r"(?:0|[1-9]\d{0,11})(?:([.,])(\d{1,4}))?", re.ASCII)
_THOUSANDS = 3
_SEX_OF_NIP = frozenset("12")
_WOMEN = 40
"""Added to the day of birth in the NIK of a woman."""
_SAMPLE_LEAP_YEAR = 2000


def parse_identifier(text: str, kind: str) -> str:
    """Return the bare digits of a NIP, NI PPPK or NIK; blanks between them do not count.

    A date of birth that no calendar has gives most typing errors away (Perka BKN 22/2007).
    """
    digits = "".join(text.removeprefix("'").split())
    digits_of_kind = 16 if kind == "nik" else 18
    if not re.fullmatch(rf"\d{{{digits_of_kind}}}", digits, re.ASCII):
        raise NotAValueError(
            LIST_PERSON,
            say("nomor ini bukan %(count)s angka", count=digits_of_kind),
            say(
                "Format kolomnya sebagai teks, lalu ambil ulang nomornya dari dokumen asli:"
                " lembar kerja membulatkan angka yang panjang."
            ),
        )
    if not (_is_nik(digits) if kind == "nik" else _is_nip(digits)):
        raise NotAValueError(
            LIST_PERSON,
            say("tanggal di dalam nomor ini tidak ada dalam kalender"),
            say("Periksa nomornya terhadap dokumen asli."),
        )
    return digits


def parse_name(text: str) -> str:
    """Return a name in one line, composed (NFC)."""
    name = unicodedata.normalize("NFC", " ".join(text.split()))
    if not name:
        raise NotAValueError(
            LIST_PERSON, say("nama kosong"), say("Isi namanya, atau hapus barisnya.")
        )
    return name


def parse_score(text: str, decimal: str, worst: int, best: int) -> int:
    """Return a raw score in units of 1/10,000; ``worst`` and ``best`` are the ends of its scale."""
    if not text.strip():
        raise NotAValueError(
            LIST_SCORE,
            say("nilai kosong"),
            say("Isi nilainya, atau keluarkan barisnya dan hitung orangnya pada corong."),
        )
    score = int(Fraction(parse_decimal(text, decimal)) * RAW_UNITS)
    low, high = min(worst, best), max(worst, best)
    if not low <= score <= high:
        ends = (Decimal(end) / RAW_UNITS for end in (low, high))
        raise NotAValueError(
            LIST_SCORE,
            say("nilai di luar skala %(low)s sampai %(high)s", low=next(ends), high=next(ends)),
            say("Periksa nilainya terhadap lembar penilaian."),
        )
    return score


def parse_decimal(text: str, decimal: str) -> Decimal:
    """Return a number with the decimals it is written with, after a point or a comma.

    The sign that is not the dialect's ``decimal`` may be a mark of thousands: before exactly three
    digits it is refused, because 1.500 is then one and a half or fifteen hundred.
    """
    match = _NUMBER.fullmatch(text.strip())
    if not match:
        raise NotAValueError(
            LIST_SCORE,
            say("bukan angka biasa"),
            say("Tulis angka 0–9 dan paling banyak empat desimal; bulatkan hasil rumus."),
        )
    sign, decimals = match[1], match[2]
    if sign and sign != decimal and len(decimals) == _THOUSANDS and not match[0].startswith("0"):
        raise NotAValueError(
            LIST_SCORE,
            say("tidak jelas apakah tanda di depan tiga angka itu desimal atau ribuan"),
            say("Tulis dengan dua atau empat desimal, atau tanpa tanda itu."),
        )
    return Decimal(match[0].replace(",", "."))


def parse_rank(text: str) -> int:
    """Return an announced rank."""
    if not re.fullmatch(r"[1-9]\d{0,5}", text.strip(), re.ASCII):
        raise NotAValueError(
            LIST_SCORE,
            say("peringkat bukan bilangan bulat"),
            say("Tulis angka saja, atau kosongkan untuk yang di bawah ambang."),
        )
    return int(text)


def _is_nip(digits: str) -> bool:
    born = int(digits[:4]), int(digits[4:6]), int(digits[6:8])
    return digits[14] in _SEX_OF_NIP and _is_day(*born)


def _is_nik(digits: str) -> bool:
    day, month = int(digits[6:8]), int(digits[8:10])
    return _is_day(_SAMPLE_LEAP_YEAR, month, day - _WOMEN if day > _WOMEN else day)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
