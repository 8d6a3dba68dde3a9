"""Texts that people read."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import one_text
from generator.wording import Text, say

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
MAX_LINE = 300
MAX_TEXT = 4000


def parse_line(value: object) -> str:
    """Return a plain text of one line; space around it does not count."""
    return _plain(value, MAX_LINE)


def _plain(value: object, most: int) -> str:
    text = one_text(value).strip()
    if "\n" in text:
        raise NotAValueError(
            rule.TEXT_FORM,
            say("teks terbagi atas beberapa baris"),
            say("Tulis sebagai satu alinea; untuk teks panjang pakai >- di belakang titik dua."),
        )
    if "<" in text or ">" in text:
        raise NotAValueError(
            rule.TEXT_FORM,
            say("teks memuat tanda < atau >"),
            say("Tulis dengan kata, misalnya “kurang dari” atau “lebih dari”."),
        )
    if text.startswith(_FORMULA_STARTS):
        raise NotAValueError(
            rule.TEXT_FORM,
            say("teks diawali tanda yang dibaca lembar kerja sebagai rumus"),
            say("Hapus tanda =, +, -, atau @ di awal."),
        )
    if len(text) > most:
        raise NotAValueError(
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
            raise NotAValueError(
                rule.SHAPE,
                say("teks dua bahasa hanya memuat id dan en"),
                say("Tulis {id: teks Indonesia, en: teks Inggris}."),
            )
        return Text(
            _plain(parts["id"], MAX_TEXT), _plain(parts["en"], MAX_TEXT) if "en" in parts else ""
        )
    return Text(_plain(value, MAX_TEXT))


Line = Annotated[str, BeforeValidator(parse_line)]
Titled = Annotated[Text, BeforeValidator(parse_text)]
