from __future__ import annotations

import jinja2

from generator.writing.style_sheet import StyleSheets, page_style
from generator.writing.styles import Sheet, Styles

STYLES = Styles(
    {"tokens": "", "base": "a{b:c}", "layout": "", "print": ""}, {"card": ".merit-card{d:e}"}
)


def rendered(**templates: str) -> str:
    env = jinja2.Environment(loader=jinja2.DictLoader(templates), autoescape=True)
    env.filters["style_sheet"] = StyleSheets().of
    return env.get_template("page").render(styles=STYLES)


def test_the_page_that_began_decides() -> None:
    """A shell that many pages extend shows the styles of the page which extends it."""
    shell = "{{ (styles | style_sheet).style }}{% block content %}{% endblock %}"
    plain = rendered(page=shell)
    card = rendered(**{"base.html": shell, "page": '{% extends "base.html" %}{# merit-card #}'})
    assert ".merit-card" not in plain
    assert ".merit-card{d:e}" in card


def test_a_name_that_no_folder_holds_is_passed_over() -> None:
    """What only looks like the name of a template adds nothing and breaks nothing."""
    assert "a{b:c}" in rendered(page="{{ (styles | style_sheet).style }} scripts/none.js")


def test_the_policy_allows_the_sheet_by_its_digest() -> None:
    """Only our own files, and the one sheet by its digest; scripts need trusted types."""
    made = page_style(Sheet("a{}", "sha256-abc"))
    assert "style-src 'sha256-abc';" in made.policy
    assert made.policy.startswith("default-src 'none';")
    assert "require-trusted-types-for 'script'" in made.policy
    assert "unsafe" not in made.policy
