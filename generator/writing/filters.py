"""The filters and functions that templates may use, made for one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import Protocol

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from generator.charts.plot import spoken
from generator.counts.withheld import Withheld
from generator.measures.measure import Cell, Measure
from generator.pages.labels import STAGE
from generator.pages.page import Address
from generator.wording import Language, Sentence, Text, Wording, say
from generator.writing import numbers
from generator.writing.charting import Drawn, drawn
from generator.writing.gettext import language_of

Tool = Callable[..., object]

REMEMBERED = 10_000
"""As many periods and deadlines are remembered; days are few and are all remembered."""

NO_DATA = say("tidak ada data")
_DASH = Markup('<span aria-hidden="true">–</span><span class="merit-unseen">')
_END = Markup("</span>")


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
    return Markup(f'<span lang="{spoken}">{escape(words)}</span>')  # noqa: S704 - escaped


def word_filters(wording: Wording) -> dict[str, Tool]:
    """Return the filters for sentences and texts."""
    language = wording.language

    # Sentences are not remembered: those with 1.0 and 1.00 in them are equal and read differently.
    @lru_cache(maxsize=REMEMBERED)
    def of_text(text: Text) -> Markup:
        return marked(text, language)

    def words(text: Text | Sentence) -> Markup:
        return of_text(text) if isinstance(text, Text) else escape(wording.text(text))

    def plain(text: Text) -> str:
        return text.within(language)[0]

    def stage_name(stage: Staged) -> Markup:
        if stage.title is not None:
            return marked(stage.title, language)
        known = STAGE.get(stage.stage)
        return escape(wording.text(known) if known else stage.stage)

    def label(labels: Mapping[str, Sentence], key: str) -> str:
        return wording.text(labels[key])

    return {
        "say": wording.text,
        "words": words,
        "plain": plain,
        "stage_name": stage_name,
        "label": label,
    }


def number_filters(wording: Wording) -> dict[str, Tool]:
    """Return the filters for days, times and amounts; each result is worked out once."""
    speech = numbers.speech(wording)
    remembered = lru_cache(maxsize=REMEMBERED)

    @cache
    def day(value: date, form: str = "long") -> Markup:
        return numbers.marked_day(speech, value, form)

    @remembered
    def period(days: tuple[date, date], form: str = "long") -> Markup:
        return numbers.marked_period(speech, days, form)

    @remembered
    def moment(value: date, at: str, zone: str) -> Markup:
        return numbers.marked_moment(speech, value, at, zone)

    @remembered
    def elsewhere(value: date, at: str, zone: str) -> str:
        return numbers.elsewhere(speech, value, at, zone)

    def number(value: Decimal | int) -> Markup:
        return speech.number(str(value))

    def rupiah(value: int) -> str:
        amount = speech.number(str(value))
        return f"Rp{amount}" if wording.language == "id" else f"IDR {amount}"

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


def figure_filters(wording: Wording) -> dict[str, Tool]:
    """Return the filters for measures: their charts, and the cells of their tables."""
    speech = numbers.speech(wording)

    def charted(measure: Measure) -> Drawn:
        return drawn(measure, wording)

    def cell(value: Cell) -> Markup:
        match value:
            case None:
                return _DASH + escape(wording.text(NO_DATA)) + _END
            case Withheld() | Sentence():
                return escape(spoken(value, wording))
            case Text():
                return marked(value, wording.language)
            case int() | Decimal():
                return speech.number(str(value))
            case _:
                return numbers.marked_day(speech, value, "short")

    return {"charted": charted, "cell": cell}


def tools(wording: Wording) -> dict[str, Tool]:
    """Return everything that templates of one language may call, by name."""
    return {
        **word_filters(wording),
        **number_filters(wording),
        **figure_filters(wording),
        "href": href,
    }


def tools_of_all(wordings: Mapping[Language, Wording]) -> dict[str, Tool]:
    """Return the same for an environment of several languages: each asks its page for its own."""
    spoken: dict[Language, dict[str, Tool]] = {
        language: tools(wording) for language, wording in wordings.items()
    }
    names = {name for known in spoken.values() for name in known} - {"href"}
    return {**{name: _asking(spoken, name) for name in names}, "href": href}


def _asking(spoken: Mapping[Language, Mapping[str, Tool]], name: str) -> Tool:
    @pass_context
    def tool(context: Context, *arguments: object) -> object:
        return spoken[language_of(context)][name](*arguments)

    return tool


@pass_context
def href(context: Context, target: Address | str) -> str:
    """Return a link from the page of ``context`` to another page or file of the site."""
    path = target if isinstance(target, str) else target.within(language_of(context))
    return f"{context['root']}{path}"
