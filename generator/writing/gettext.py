"""Translation inside templates, for one environment that may speak both languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import cast

import jinja2
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from generator.wording import Language, Wording


def language_of(context: Context) -> Language:
    """Return the language of the page that is being made; Indonesian where it names none."""
    return cast("Language", context.get("lang", "id"))


def install_gettext(environment: jinja2.Environment, wordings: Mapping[Language, Wording]) -> None:
    """Give ``{% trans %}``, ``_()`` and ``ngettext()`` the language of the page.

    They are Jinja's "newstyle" functions: the text is safe HTML, the values in it are escaped, and
    a percent sign is written twice. Jinja's own do the same with one call more for every text, and
    a page has a hundred.
    """
    gettext, ngettext = _functions(wordings)
    vars(environment)["install_gettext_callables"](gettext, ngettext, newstyle=True)
    found = cast("dict[str, object]", environment.globals)
    found.update({"gettext": gettext, "_": gettext, "ngettext": ngettext})


def _functions(
    wordings: Mapping[Language, Wording],
) -> tuple[Callable[..., Markup], Callable[..., Markup]]:
    @cache
    def finished(language: Language, msgid: str) -> Markup:
        return Markup(wordings[language].gettext(msgid)) % {}  # noqa: S704 - our own sentences

    @cache
    def unfinished(language: Language, msgid: str) -> Markup:
        return Markup(wordings[language].gettext(msgid))  # noqa: S704 - our own sentences

    @pass_context
    def gettext(context: Context, msgid: str, /, **values: object) -> Markup:
        language = language_of(context)
        return unfinished(language, msgid) % values if values else finished(language, msgid)

    @pass_context
    def ngettext(
        context: Context, singular: str, plural: str, number: int, /, **values: object
    ) -> Markup:
        wording = wordings[language_of(context)]
        text = wording.ngettext(singular, plural, number)
        return Markup(text) % {"num": wording.number(number), **values}  # noqa: S704 - our own sentences

    return gettext, ngettext
