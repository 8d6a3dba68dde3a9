"""Numbers, days and grades as Indonesian lists write them."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "jan"),
            ("februari", "pebruari", "feb", "peb"),
            ("maret", "mar"),
            ("april", "apr"),
            ("mei",),
            ("juni", "jun"),
            ("juli", "jul"),
            ("agustus", "agu", "ags", "agt"),
            ("september", "sep", "sept"),
            ("oktober", "okt"),
            ("november", "nopember", "nov", "nop"),
            ("desember", "des"),
        ),
        start=1,
    )
    for name in names
}
_WEEKDAY = re.compile(r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu),? +", re.IGNORECASE)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})[/. -](?P<month>\d{1,2})[/. -](?P<year>\d{4})", re.ASCII)
_IN_WORDS = re.compile(r"(?P<day>\d{1,2})[ -](?P<month>[a-z]+)\.?[ -](?P<year>\d{4})", re.ASCII)
_GRADE = re.compile(r"\(?\b(IV|I{1,3})\s?[/.\-]?\s?([a-e])\b\)?", re.IGNORECASE)
_CONTRACT_GRADE = re.compile(r"X?(?:IX|IV|V?I{1,3}|V)|X{1,2}V?I{0,2}")
_MONEY = re.compile(r"^rp\.?\s*|,-$", re.IGNORECASE)


def as_whole(text: str, decimal: str, thousands: str) -> int | None:
    """Return a whole number, or nothing where the text is none.

    ``Rp`` before and ``,-`` behind are passed over; decimals are allowed where they are zeros.
    ``thousands`` must stand before each group of three digits, so that 2.5 never becomes 25.
    """
    number = _MONEY.sub("", text)
    whole, _, rest = number.partition(decimal)
    if rest.strip("0"):
        return None
    if thousands and thousands in whole:
        first, *groups = whole.split(thousands)
        if not 1 <= len(first) <= 3 or any(len(group) != 3 for group in groups):  # noqa: PLR2004 - thousands
            return None
        whole = "".join((first, *groups))
    return int(whole) if whole.isascii() and whole.isdigit() else None


def as_day(text: str) -> str | None:
    """Return a day as ``YYYY-MM-DD``, or nothing where the text is none; the day comes first."""
    plain = _WEEKDAY.sub("", text.lower())
    match = _ISO.fullmatch(plain) or _DAY_FIRST.fullmatch(plain) or _IN_WORDS.fullmatch(plain)
    if not match:
        return None
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS.get(month, 0)
    try:
        return date(int(match["year"]), number, int(match["day"])).isoformat()
    except ValueError:
        return None


def as_grade(text: str) -> str | None:
    """Return a grade as ``IV/a`` (also from IV.a, IVa, IV-a, "Pembina (IV/a)"), or that of PPPK."""
    if _CONTRACT_GRADE.fullmatch(text):
        return text
    found = {f"{roman.upper()}/{letter.lower()}" for roman, letter in _GRADE.findall(text)}
    return found.pop() if len(found) == 1 else None
