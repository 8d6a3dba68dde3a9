"""The kinds of values in records: from the text that was written to what it means.

Every value arrives as text. A function here returns its meaning or raises ``NotAValueError`` with
the words for the officer; the text itself is never repeated, because it may be personal.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BeforeValidator

from generator.counts.withheld import Count, Withheld
from generator.finding import Rule
from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.wording import NO_WORDS, Sentence, Text, say

ID_PATTERN = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
RESERVED_IDS = frozenset(
    (
        *("index", "404", "assets", "search", "log", "con", "nul", "prn", "aux", "api", "page"),
        *("unduh", "hal", "arsip", "wilayah", "instansi", "jenjang", "jenis", "segera-tutup"),
        *("untuk", "for", "archive", "closing-soon"),
    )
)
"""Ids that would collide with an address of the site or with a device name of a file system."""

_CURLY = "\u201c\u201d\u201e\u2018\u2019\u201a"
_CURLY_QUOTED = re.compile(f"[{_CURLY}][^{_CURLY}]*[{_CURLY}]")
_NUMBER = re.compile(r"(0|[1-9]\d{0,11})(?:\.(\d{1,4}))?", re.ASCII)
_WHOLE = re.compile(r"0|[1-9]\d{0,11}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_OTHER_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_CODE = re.compile(r"[a-z2-7]{16}")
_GRADE = re.compile(r"(I{1,3}|IV)/[a-e]|[IVX]{1,5}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?::\d+)?")
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
MAX_LINE = 300
MAX_TEXT = 4000


def _one_text(value: object) -> str:
    if not isinstance(value, str):
        raise NotAValueError(
            rule.SHAPE,
            say("seharusnya satu nilai, bukan daftar atau kelompok isian"),
            say("Tulis satu nilai saja di belakang nama isian."),
        )
    if not value.strip():
        raise NotAValueError(
            rule.REQUIRED, say("isian ini kosong"), say("Isi nilainya, atau hapus isiannya.")
        )
    if _CURLY_QUOTED.fullmatch(value.strip()):
        raise NotAValueError(
            rule.TEXT_FORM,
            say("nilai diapit tanda kutip melengkung"),
            say('Ganti tanda kutip melengkung dengan " biasa.'),
        )
    return value


def _refuse(broken: Rule, message: Sentence, hint: Sentence = NO_WORDS) -> NotAValueError:
    return NotAValueError(broken, message, hint)


def parse_line(value: object) -> str:
    """Return a plain text of one line; space around it does not count."""
    return _plain(value, MAX_LINE)


def _plain(value: object, most: int) -> str:
    text = _one_text(value).strip()
    if "\n" in text:
        raise _refuse(
            rule.TEXT_FORM,
            say("teks terbagi atas beberapa baris"),
            say("Tulis sebagai satu alinea; untuk teks panjang pakai >- di belakang titik dua."),
        )
    if "<" in text or ">" in text:
        raise _refuse(
            rule.TEXT_FORM,
            say("teks memuat tanda < atau >"),
            say("Tulis dengan kata, misalnya “kurang dari” atau “lebih dari”."),
        )
    if text.startswith(_FORMULA_STARTS):
        raise _refuse(
            rule.TEXT_FORM,
            say("teks diawali tanda yang dibaca lembar kerja sebagai rumus"),
            say("Hapus tanda =, +, -, atau @ di awal."),
        )
    if len(text) > most:
        raise _refuse(
            rule.TEXT_FORM,
            say("teks lebih panjang dari %(most)s huruf", most=most),
            say("Persingkat; rinciannya dapat ditulis di naskah resmi yang ditaut."),
        )
    return text


def parse_text(value: object) -> Text:
    """Return a text that people read: one Indonesian text, or a pair of ``id`` and ``en``."""
    if isinstance(value, Text):
        return value
    if isinstance(value, dict):
        parts: dict[str, object] = {str(key): text for key, text in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - shape is checked below
        if "id" not in parts or parts.keys() - {"id", "en"}:
            raise _refuse(
                rule.SHAPE,
                say("teks dua bahasa hanya memuat id dan en"),
                say("Tulis {id: teks Indonesia, en: teks Inggris}."),
            )
        return Text(
            _plain(parts["id"], MAX_TEXT), _plain(parts["en"], MAX_TEXT) if "en" in parts else ""
        )
    return Text(_plain(value, MAX_TEXT))


def parse_id(value: object) -> str:
    """Return an id: ``[a-z0-9]`` with inner hyphens, at most 64 characters, not reserved."""
    text = _one_text(value)
    if not ID_PATTERN.fullmatch(text):
        raise _refuse(
            rule.ID_FORM,
            say("pengenal memuat tanda yang tidak boleh dipakai"),
            say("Pakai huruf kecil a–z, angka, dan tanda hubung, misalnya 2026-dinkes-kadis."),
        )
    if text in RESERVED_IDS:
        raise _refuse(
            rule.ID_FORM,
            say("pengenal ini dipakai oleh situs sendiri"),
            say("Pilih pengenal lain, misalnya dengan menambahkan tahun."),
        )
    return text


def parse_date(value: object) -> date:
    """Return a day written ``YYYY-MM-DD`` (``date.fromisoformat`` alone takes other forms too)."""
    if isinstance(value, date):
        return value
    text = _one_text(value)
    if not _DATE.fullmatch(text):
        raise _refuse(
            rule.DATE_FORM, say("tanggal tidak ditulis tahun-bulan-hari"), _date_hint(text)
        )
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _refuse(
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
    text = _one_text(value)
    if not _TIME.fullmatch(text):
        raise _refuse(
            rule.TIME_FORM,
            say("jam tidak ditulis seperti 23:59"),
            say('Tulis dua angka jam, titik dua, dua angka menit, misalnya "16:00".'),
        )
    return text


def parse_number(value: object) -> Decimal:
    """Return a number with at most 4 decimals and no sign."""
    if isinstance(value, Decimal):
        return value
    text = _one_text(value)
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
    raise _refuse(rule.NUMBER_FORM, message, hint)


def parse_whole(value: object) -> int:
    """Return a whole number, zero or more."""
    if isinstance(value, int):
        return value
    text = _one_text(value)
    if not _WHOLE.fullmatch(text):
        raise _refuse(
            rule.WHOLE_NUMBER,
            say("bukan bilangan bulat"),
            say("Tulis angka saja, tanpa titik, koma, spasi, atau nol di depan."),
        )
    return int(text)


def _between(low: int, high: int) -> BeforeValidator:
    def parse(value: object) -> int:
        number = parse_whole(value)
        if not low <= number <= high:
            raise _refuse(
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
        raise _refuse(
            rule.WITHIN_RANGE,
            say("bobot seharusnya lebih dari 0 dan paling tinggi 100"),
            say("Unsur yang tidak dibobot (misalnya sistem gugur) tidak ditulis sebagai kriteria."),
        )
    return weight


def parse_flag(value: object) -> bool:
    """Return yes or no."""
    if isinstance(value, bool):
        return value
    text = _one_text(value)
    if text in {"yes", "true"}:
        return True
    if text in {"no", "false"}:
        return False
    raise _refuse(
        rule.YES_OR_NO, say("seharusnya yes atau no"), say("Tulis yes untuk ya, no untuk tidak.")
    )


def parse_link(value: object) -> str:
    """Return an absolute https address without user name or password."""
    text = _one_text(value)
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    whole = text.startswith("https://") and _HOST.fullmatch(parts.netloc)
    if not whole or re.search(r"[\s\"'<>\\`{}|^]", text):
        raise _refuse(
            rule.LINK_FORM,
            say("bukan alamat lengkap yang diawali https://"),
            say("Salin alamat dari bilah alamat peramban."),
        )
    return text


def _matching(
    pattern: re.Pattern[str], broken: Rule, message: Sentence, hint: Sentence
) -> BeforeValidator:
    def parse(value: object) -> str:
        text = _one_text(value)
        if not pattern.fullmatch(text):
            raise _refuse(broken, message, hint)
        return text

    return BeforeValidator(parse)


def parse_code(value: object) -> str:
    """Return a row code: 16 characters of lower-case base32."""
    text = _one_text(value)
    if not _CODE.fullmatch(text):
        raise _refuse(
            rule.CODE_FORM,
            say("kode baris tidak terdiri atas 16 huruf a–z atau angka 2–7"),
            say("Kode dibuat acak oleh program; jangan disusun dari nama, nomor, atau urutan."),
        )
    return text


def parse_people(value: object) -> Count:
    """Return a count of people, or the word that stands in its place (``<10``, ``>=10``)."""
    return Withheld(str(value)) if value in tuple(Withheld) else parse_whole(value)


Id = Annotated[str, BeforeValidator(parse_id)]
Line = Annotated[str, BeforeValidator(parse_line)]
Titled = Annotated[Text, BeforeValidator(parse_text)]
Day = Annotated[date, BeforeValidator(parse_date)]
ClockTime = Annotated[str, BeforeValidator(parse_time)]
DecimalNumber = Annotated[Decimal, BeforeValidator(parse_number)]
ScoreNumber = DecimalNumber
Weight = Annotated[Decimal, BeforeValidator(parse_weight)]
Whole = Annotated[int, BeforeValidator(parse_whole)]
Places = Annotated[int, _between(1, 100_000)]
SmallWhole = Annotated[int, _between(0, 4)]
Level = Annotated[int, _between(1, 5)]
AgeYears = Annotated[int, _between(15, 100)]
Rupiah = Whole
PeopleCount = Annotated[Count, BeforeValidator(parse_people)]
Flag = Annotated[bool, BeforeValidator(parse_flag)]
Link = Annotated[str, BeforeValidator(parse_link)]
RowCode = Annotated[str, BeforeValidator(parse_code)]
Grade = Annotated[
    str,
    _matching(
        _GRADE,
        rule.GRADE_FORM,
        say("golongan tidak ditulis seperti IV/a"),
        say("Tulis misalnya III/d atau IV/a; untuk PPPK angka Romawi saja."),
    ),
]
Sha256 = Annotated[
    str,
    _matching(
        _DIGEST,
        rule.DIGEST_FORM,
        say("sidik SHA-256 tidak terdiri atas 64 angka atau huruf a–f"),
        say("Hitung ulang sidik berkas, misalnya dengan sha256sum."),
    ),
]
Domain = Annotated[
    str,
    _matching(
        _DOMAIN,
        rule.LINK_FORM,
        say("bukan nama domain"),
        say("Tulis bagian di belakang @, misalnya kota-contoh.example."),
    ),
]
