from __future__ import annotations

from datetime import date
from decimal import Decimal

import jinja2
import pytest

from generator.pages import labels
from generator.pages.page import Address
from generator.publication.vacancy import PublicStage
from generator.wording import Language, Text, say
from generator.writing.filters import code, share
from generator.writing.render import TEMPLATES, environment, install
from tests.writing.sites import WORDINGS


def said(template: str, language: Language = "id", **context: object) -> str:
    made = environment(language, WORDINGS, [TEMPLATES])
    return made.from_string(template).render(context)


def test_one_environment_may_serve_both_languages() -> None:
    """There each page says which language it speaks; without a word it is Indonesian."""
    made = jinja2.Environment(autoescape=True)
    install(made, WORDINGS)
    template = made.from_string("{{ s | say }} {{ n | number }} {{ label(words, 'open') }}")
    context = {"s": say("Lowongan jabatan"), "n": Decimal("1.5"), "words": labels.STATE}
    assert template.render(context, lang="en") == "Vacancies 1.5 Terbuka"
    assert template.render(context) == "Lowongan jabatan 1,5 Terbuka"


def test_numbers_in_a_sentence_keep_their_decimals() -> None:
    """Sentences with 1.0 and 1.00 are equal and read differently, in any order."""
    sentences = [say("%(n)s jam", n=Decimal(text)) for text in ("1.0", "1.00", "1.0")]
    assert said("{% for s in all %}{{ s | words }};{% endfor %}", all=sentences) == (
        "1,0 jam;1,00 jam;1,0 jam;"
    )


def test_sentences_and_texts_are_said_in_the_language_of_the_page() -> None:
    """A sentence is translated; a text is taken in the language in which it exists."""
    sentence, text = say("Lowongan jabatan"), Text("Dinas & Badan")
    assert said("{{ s | say }}", "en", s=sentence) == "Vacancies"
    assert said("{{ s | words }}", "en", s=sentence) == "Vacancies"
    assert said("{{ t | words }}", "en", t=text) == '<span lang="id">Dinas &amp; Badan</span>'
    assert said("{{ t | words }}", t=text) == "Dinas &amp; Badan"
    assert said("{{ t | plain }}", "en", t=text) == "Dinas &amp; Badan"


def test_a_stage_has_its_own_title_or_the_standard_name() -> None:
    """A stage of the office's own making keeps its title."""
    assert said("{{ s | stage_name }}", s=PublicStage("interview", None, None, None)) == (
        "Wawancara akhir"
    )
    own = PublicStage("simulasi", Text("Simulasi rapat"), None, None)
    assert said("{{ s | stage_name }}", s=own) == "Simulasi rapat"
    assert said("{{ s | stage_name }}", s=PublicStage("simulasi", None, None, None)) == "simulasi"


def test_days_and_amounts() -> None:
    """Days carry their machine form; amounts are written as each language does."""
    day = date(2026, 11, 27)
    assert said("{{ d | day('short') }}", d=day) == '<time datetime="2026-11-27">27 Nov 2026</time>'
    assert "9 sampai 13" not in said("{{ d | period }}", d=(day, day))
    assert said("{{ n | rupiah }} {{ x | number }}", n=1500000, x=Decimal("80.20")) == (
        "Rp1.500.000 80,20"
    )
    assert said("{{ n | rupiah }}", "en", n=1500000) == "IDR 1,500,000"
    moment = "{{ d | moment('23:59', 'WIB') }}; {{ d | elsewhere('23:59', 'WIB') }}"
    assert (
        "pukul\N{NO-BREAK SPACE}23.59\N{NO-BREAK SPACE}WIB</time>; 00.59\N{NO-BREAK SPACE}WITA dan "
        in said(moment, d=day)
    )


@pytest.mark.parametrize(
    ("value", "maximum", "expected"),
    [(6, 15, "40"), (1, 3, "33.3"), (0, 5, "0"), (9, 5, "100"), (1, 0, "0"), (-1, 5, "0")],
)
def test_a_share_never_leaves_the_bar(value: int, maximum: int, expected: str) -> None:
    """A bar is between nothing and all of its ground, and nothing where there is no maximum."""
    assert share(value, maximum) == expected


def test_a_code_is_read_in_fours() -> None:
    """A row code is shown in groups of four."""
    assert code("xrffvgr5dp4tdl3d") == "xrff vgr5 dp4t dl3d"


def test_links_and_labels() -> None:
    """A link starts at the way up to the root; a label is the word for a key."""
    context = {"root": "../../", "to": Address("hasil/", "en/results/")}
    assert said("{{ href(to) }} {{ href('unduh/a.csv') }}", "en", **context) == (
        "../../en/results/ ../../unduh/a.csv"
    )
    assert said("{{ label(words, 'open') }}", words=labels.STATE) == "Terbuka"
