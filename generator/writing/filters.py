"""The filters and functions that templates may use; each speaks the language of its page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Protocol

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from generator.pages.labels import STAGE
from generator.pages.page import Address
from generator.wording import Language, Sentence, Text, Wording
from generator.writing import numbers
from generator.writing.gettext import language_of

Tool = Callable[..., object]


class Staged(Protocol):
    """A stage of a procedure: a standard name, or a title of its own."""

    @property
    def stage(self) -> str:
        """Return the id of the stage."""
        ...

    @property
    def title(self) -> Text | None:
        """Return the title that the office gave."""
        ...


def marked(text: Text, language: Language) -> Markup:
    """Return a text with its language told where it is not that of the page."""
    words, spoken = text.within(language)
    if spoken == language:
        return escape(words)
    return Markup('<span lang="{}">{}</span>').format(spoken, words)


def word_filters(wordings: Mapping[Language, Wording]) -> dict[str, Tool]:
    """Return the filters for sentences and texts."""

    @pass_context
    def say(context: Context, sentence: Sentence) -> str:
        return wordings[language_of(context)].text(sentence)

    @pass_context
    def words(context: Context, text: Text | Sentence) -> Markup:
        language = language_of(context)
        if isinstance(text, Sentence):
            return escape(wordings[language].text(text))
        return marked(text, language)

    @pass_context
    def plain(context: Context, text: Text) -> str:
        return text.within(language_of(context))[0]

    @pass_context
    def stage_name(context: Context, stage: Staged) -> Markup:
        language = language_of(context)
        if stage.title is not None:
            return marked(stage.title, language)
        known = STAGE.get(stage.stage)
        return escape(wordings[language].text(known) if known else stage.stage)

    return {"say": say, "words": words, "plain": plain, "stage_name": stage_name}


def number_filters(wordings: Mapping[Language, Wording]) -> dict[str, Tool]:
    """Return the filters for days, times and amounts."""
    speeches = {language: numbers.speech(wording) for language, wording in wordings.items()}

    @pass_context
    def day(context: Context, value: date, form: str = "long") -> Markup:
        return numbers.marked_day(speeches[language_of(context)], value, form)

    @pass_context
    def period(context: Context, days: tuple[date, date], form: str = "long") -> Markup:
        return numbers.marked_period(speeches[language_of(context)], days, form)

    @pass_context
    def moment(context: Context, value: date, at: str, zone: str) -> Markup:
        return numbers.marked_moment(speeches[language_of(context)], value, at, zone)

    @pass_context
    def elsewhere(context: Context, value: date, at: str, zone: str) -> str:
        return numbers.elsewhere(speeches[language_of(context)], value, at, zone)

    @pass_context
    def number(context: Context, value: Decimal | int) -> str:
        return speeches[language_of(context)].number(str(value))

    @pass_context
    def rupiah(context: Context, value: int) -> str:
        amount = speeches[language_of(context)].number(str(value))
        return f"Rp{amount}" if language_of(context) == "id" else f"IDR {amount}"

    return {
        "day": day,
        "period": period,
        "moment": moment,
        "elsewhere": elsewhere,
        "number": number,
        "rupiah": rupiah,
        "share": share,
        "code": code,
    }


def share(value: Decimal | int, maximum: Decimal | int) -> str:
    """Return ``value`` in percent of ``maximum`` with one decimal, for the width of a bar."""
    if maximum == 0:
        return "0"
    percent = min(max(Decimal(value) * 100 / Decimal(maximum), Decimal(0)), Decimal(100))
    return f"{percent:.1f}".removesuffix(".0")


def code(value: str) -> str:
    """Return a row code in groups of four, as it is read out."""
    return " ".join(value[start : start + 4] for start in range(0, len(value), 4))


def functions(wordings: Mapping[Language, Wording]) -> dict[str, Tool]:
    """Return the functions: links between pages, and words of closed vocabularies."""

    @pass_context
    def href(context: Context, target: Address | str) -> str:
        path = target if isinstance(target, str) else target.within(language_of(context))
        return f"{context['root']}{path}"

    @pass_context
    def label(context: Context, labels: Mapping[str, Sentence], key: str) -> str:
        return wordings[language_of(context)].text(labels[key])

    return {"href": href, "label": label}
