from __future__ import annotations

import jinja2
import pytest
from markupsafe import Markup

from generator.wording import Language, Wording
from generator.writing.gettext import install_gettext
from generator.writing.one_language import OneLanguage

ENGLISH = Wording(
    "en",
    {
        "Tutup": "Closes",
        "%(a)s dari %(b)s": "Of %(b)s %(a)s",
        "50 %% dari %(a)s": "50 %% of %(a)s",
        "%(num)s orang": "%(num)s person",
        "%(num)s orang\x00": "%(num)s people",
    },
)


def ours(wording: Wording, templates: dict[str, str]) -> jinja2.Environment:
    made = OneLanguage(wording, jinja2.DictLoader(templates))
    made.add_extension("jinja2.ext.i18n")
    install_gettext(made, {wording.language: wording})
    made.filters["number"] = wording.number
    return made


def jinjas(wording: Wording, templates: dict[str, str]) -> jinja2.Environment:
    made = jinja2.Environment(loader=jinja2.DictLoader(templates), autoescape=True)
    made.add_extension("jinja2.ext.i18n")
    install_gettext(made, {wording.language: wording})
    return made


TEMPLATES = (
    "{% trans %}Tutup{% endtrans %}, {{ _('Tutup') }}",
    "{% trans a=a, b=b %}{{ a }} dari {{ b }}{% endtrans %}",
    "{% trans a=a %}50 % dari {{ a }}{% endtrans %}",
    "{{ _('%(a)s dari %(b)s', a=a, b=b) }}",
    "{{ _('%(a)s dari %(b)s', a=a, b=b) ~ '<' }}",
    "{% set said = _('%(a)s dari %(b)s', a=a, b=_('Tutup')) %}{{ said }}{{ said | length }}",
    "{% for n in (0, 1, 1284) %}{{ ngettext('%(num)s orang', '%(num)s orang', n) }};{% endfor %}",
    "{% trans n=n %}%{{ n }} orang{% pluralize %}%{{ n }} orang{% endtrans %}",
    "{% macro m(x) %}[{{ x }}{{ _('Tutup') }}]{% endmacro %}{{ m(_('Tutup')) }}{{ m(a) }}",
    "{% if a %}{% trans %}Tutup{% endtrans %}{{ a }}{{ b }}{% else %}{% endif %}{{ a ~ b }}",
    "{{ '' or _('Tutup') }}{{ [_('Tutup')] | join }}",
)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_a_compiled_sentence_reads_as_a_looked_up_one(template: str, language: Language) -> None:
    """Translating beforehand changes no character, and escapes what is escaped afterwards."""
    wording = ENGLISH if language == "en" else Wording()
    values = {"a": "<i>", "b": Markup("<b>x</b>"), "n": 1, "lang": language}
    made, looked_up = (
        kind(wording, {"t": template}).get_template("t").render(values) for kind in (ours, jinjas)
    )
    assert made == looked_up


def test_a_sentence_is_written_out() -> None:
    """A sentence that stands in a variable cannot be collected for the catalogue."""
    with pytest.raises(jinja2.TemplateAssertionError, match="written out"):
        ours(ENGLISH, {"t": "{{ _(sentence) }}"}).get_template("t")
