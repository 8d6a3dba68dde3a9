"""Every component by its examples: the same ones that the gallery shows."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.wording import LANGUAGES, Language
from generator.writing.gallery import Component, gallery_page, read_components
from generator.writing.render import TEMPLATES
from tests.writing.sites import a_renderer

COMPONENTS = read_components()
CASES = [
    (Component(component.name, (example,)), language)
    for component in COMPONENTS
    for example in component.examples
    for language in LANGUAGES
]
EMPTY = {"br", "hr", "img", "input", "link", "meta", "wbr"}
SELF_CLOSED = {"line", "path", "rect"}
STYLED_BY_CARD = {"result_card", "training_card", "vacancy_card"}
"""These are cards, and have the style of the card."""
_SECTION = re.compile(r"<section.*</section>", re.DOTALL)
_TAG = re.compile(r"<[a-z][^>]*>")
_VALUE = re.compile(r"=(?P<value>.)")


class Balance(HTMLParser):
    """Remembers what is open; a tag that closes another one is a fault."""

    def __init__(self) -> None:
        """Start with nothing open."""
        super().__init__()
        self.opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag whose attributes stand once each."""
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"{tag}: {names}"
        assert "style" not in names
        if tag not in EMPTY:
            self.opened.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Pass over a tag that holds nothing."""
        assert tag in SELF_CLOSED, tag
        assert "style" not in dict(attrs)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        assert self.opened.pop() == tag


def section(component: Component, language: Language) -> str:
    page = a_renderer().render(gallery_page((component,)), language)
    found = _SECTION.search(page)
    assert found is not None
    return found[0]


def folders() -> list[Path]:
    return sorted(path for path in (TEMPLATES / "components").iterdir() if any(path.iterdir()))


def test_every_component_is_complete() -> None:
    """A component is a folder with a macro, its style and its examples, all of one name."""
    assert [component.name for component in COMPONENTS] == [path.name for path in folders()]
    for component, folder in zip(COMPONENTS, folders(), strict=True):
        assert component.examples, component.name
        styled = (folder / f"{component.name}.css").is_file()
        assert styled != (component.name in STYLED_BY_CARD), component.name


@pytest.mark.parametrize(
    ("component", "language"),
    CASES,
    ids=[f"{one.name}-{one.examples[0].name}-{language}" for one, language in CASES],
)
def test_example(component: Component, language: Language) -> None:
    """An example is whole HTML, with quoted attributes and without a style of its own."""
    markup = section(component, language)
    balance = Balance()
    balance.feed(markup)
    balance.close()
    assert balance.opened == []
    for tag in _TAG.findall(markup):
        unquoted = re.sub(r'"[^"]*"', '""', tag)
        assert {found["value"] for found in _VALUE.finditer(unquoted)} <= {'"'}, tag


def test_every_role_and_state_has_an_example() -> None:
    """The tags of every role stand in the gallery, and a vacancy of every way to say its days."""
    examples = {one.name: {example.name for example in one.examples} for one in COMPONENTS}
    roles = {"neutral", "positive", "warning", "info", "negative"}
    assert roles == examples["tag"] == examples["notice"]
    assert {"open", "extended", "planned", "cancelled", "listed"} <= examples["vacancy_card"]
