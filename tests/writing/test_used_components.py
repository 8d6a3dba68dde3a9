from __future__ import annotations

from pathlib import Path

import pytest

from generator.writing.render import TEMPLATES
from generator.writing.styles import read_styles
from generator.writing.used_components import used_components

STYLES = {"card": ".merit-card{}", "list_head": ".merit-list-head{}", "tag": ".merit-tag{}"}


@pytest.mark.parametrize(
    ("texts", "used"),
    [
        ({}, set()),
        ({"pages/a.html": '{% from "components/card/card.html" import card %}'}, {"card"}),
        ({"pages/a.html": '<p class="merit-tag merit-tag--info">'}, {"tag"}),
        ({"pages/a.html": '<p class="merit-list-head__count">'}, {"list_head"}),
        ({"pages/a.html": '<p class="merit-list">'}, set()),
        ({"pages/a.html": '{% extends "base.html" %}', "base.html": "merit-card"}, {"card"}),
        (
            {
                "pages/a.html": '<script src="{{ root }}scripts/a.js">',
                "scripts/a.js": 'await import("./b.js")',
                "scripts/b.js": 'made.className = "merit-card";',
            },
            {"card"},
        ),
        ({"pages/a.html": '{% import "components/" ~ name ~ "/" %}'}, set(STYLES)),
    ],
)
def test_used_components(texts: dict[str, str], used: set[str]) -> None:
    """A page uses what it, its parts, its imports and its scripts name, and nothing else."""
    found = used_components("pages/a.html", lambda name: texts.get(name, ""), STYLES)
    assert found == used


def test_no_page_shows_a_component_without_its_style() -> None:
    """Every block of a component that a template names begins in the sheet of that template."""
    styles = read_styles(TEMPLATES)

    def read(name: str) -> str:
        return Path(TEMPLATES / name).read_text(encoding="utf-8")

    vacancy = used_components("pages/vacancy.html", read, styles.components)
    assert {"tag", "table", "timeline", "bar"} <= vacancy
    assert "pager" not in vacancy
    assert used_components("gallery.html", read, styles.components) == set(styles.components)
