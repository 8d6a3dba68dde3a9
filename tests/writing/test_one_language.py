from __future__ import annotations

from datetime import date

import jinja2
import pytest
from markupsafe import Markup

from generator.publication.vacancy import PublicStage
from generator.wording import LANGUAGES, Text, Wording, say
from generator.writing.filters import tools
from generator.writing.one_language import GIVES_MARKUP, OneLanguage, joined, shown


def said(template: str, **context: object) -> str:
    made = OneLanguage(Wording(), jinja2.DictLoader({"t": template}))
    made.undefined = jinja2.StrictUndefined
    return made.get_template("t").render(context)


def test_plain_text_is_escaped_and_safe_html_is_not() -> None:
    """The same letters are escaped as text after they were shown as HTML, and the reverse."""
    for _ in range(2):
        assert shown(Markup("<b>")) == "<b>"
        assert shown("<b>") == "&lt;b&gt;"
        assert shown(1) == "1"
    assert joined("<", Markup("<"), 2) == "&lt;<2"
    assert said("{{ x }}{{ x | upper }}{{ 1.5 }}", x="<b>") == "&lt;b&gt;&lt;B&gt;1.5"


def test_a_macro_is_called_with_its_body() -> None:
    """Calls go to macros, to the body that a macro is called with, and to methods."""
    plain = "{% macro m(a, b='-') %}{{ a }}{{ b }}{% endmacro %}{{ m('<') }}"
    assert said(plain) == "&lt;-"
    framed = "{% macro m(a) %}{{ a }}{{ caller() }}{% endmacro %}{% call m(a=1) %}!{% endcall %}"
    assert said(framed) == "1!"
    assert said("{{ 'a b'.split()[0] }}{{ x.get('k') }}", x={"k": "v"}) == "av"


def test_a_name_that_is_not_there_is_an_error() -> None:
    """A misspelt name or attribute never becomes an empty place in a page."""
    with pytest.raises(jinja2.UndefinedError):
        said("{{ x.title }}")
    with pytest.raises(AttributeError):
        said("{{ x.title }}", x=1)


def test_what_is_not_escaped_is_safe() -> None:
    """Every filter whose result is not escaped gives safe HTML, whatever it is given."""
    day, evil = date(2026, 6, 1), Text("<b>")
    given: dict[str, tuple[object, ...]] = {
        "day": (day,),
        "moment": (day, "16:00", "WIB"),
        "number": (-1000,),
        "period": ((day, date(2026, 7, 1)),),
        "stage_name": (PublicStage("<b>", None, None, None),),
        "words": (evil,),
    }
    assert given.keys() == GIVES_MARKUP
    for language in LANGUAGES:
        known = tools(Wording(language))
        for name, arguments in given.items():
            said = known[name](*arguments)
            assert isinstance(said, Markup)
            assert "<b>" not in said
        assert isinstance(known["stage_name"](PublicStage("x", evil, None, None)), Markup)
        assert known["words"](say("%(x)s", x="<b>")) == "&lt;b&gt;"
