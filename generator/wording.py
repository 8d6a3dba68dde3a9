"""Sentences that a person reads: Indonesian is the source text, English its translation.

A sentence is kept as its Indonesian source text and its values until somebody prints it, so the
same finding can be said in both languages. Source texts use the ``%(name)s`` form of gettext.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Literal

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")


@dataclass(frozen=True, slots=True)
class Text:
    """A text that an office wrote: Indonesian, and English where it gave one."""

    id: str
    en: str = ""

    def within(self, language: Language) -> tuple[str, Language]:
        """Return the text for a reader of ``language`` and the language it really stands in."""
        if language == "en" and self.en:
            return self.en, "en"
        return self.id, "id"


@dataclass(frozen=True, slots=True)
class Sentence:
    """An Indonesian source text with the values that belong into it."""

    msgid: str
    values: tuple[tuple[str, Value], ...] = ()


Value = str | int | Decimal | Fraction | date | Text | Sentence | tuple[str, ...]


def say(msgid: str, /, **values: Value) -> Sentence:
    """Make a sentence; the wording catalogue is filled from the calls of this function."""
    return Sentence(msgid, tuple(values.items()))


NO_WORDS = Sentence("")


@dataclass(frozen=True, slots=True)
class Wording:
    """How sentences, dates and numbers are said in one language.

    ``catalogue`` maps Indonesian source texts to their translation; it is empty for Indonesian.
    """

    language: Language = "id"
    catalogue: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def locale(self) -> str:
        """Return the name under which Babel knows the language."""
        return "id_ID" if self.language == "id" else "en_GB"

    def gettext(self, msgid: str) -> str:
        """Return the translation of a source text, or the source text itself."""
        return self.catalogue.get(msgid, msgid)

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """Return the form for ``number``; Indonesian has one form, English two.

        The plural stands in the catalogue under its singular source text and a NUL character.
        """
        if number == 1:
            return self.catalogue.get(singular, singular)
        return self.catalogue.get(singular + "\x00", plural)

    def text(self, sentence: Sentence) -> str:
        """Return the sentence as a person reads it."""
        values = {name: self.value(value) for name, value in sentence.values}
        return self.gettext(sentence.msgid) % values

    def value(self, value: Value) -> str:
        """Return one value as it is written in this language."""
        match value:
            case Sentence():
                return self.text(value)
            case Text():
                return value.within(self.language)[0]
            case date():
                return self.date(value)
            case Decimal():
                return self.number(value)
            case tuple():
                return format_list(value, style="or", locale=self.locale)
            case _:
                return str(value)

    def date(self, day: date, form: str = "d MMMM yyyy") -> str:
        """Return a date in the words of the language; ``form`` is a CLDR pattern."""
        return _date_in_words(day, form, self.locale)

    def number(self, number: Decimal | int) -> str:
        """Return a number with the separators of the language and all the decimals it carries."""
        exponent = number.as_tuple().exponent if isinstance(number, Decimal) else 0
        decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return format_decimal(number, format=pattern, locale=self.locale)


@cache
def _date_in_words(day: date, form: str, locale: str) -> str:
    """Return what Babel says; it reads the form anew each time, and a site has few days."""
    return format_date(day, form, locale=locale)
