"""Pages as a reader gets them: rendered by the real templates, and read as text."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from generator.pages.page import Page
from generator.publication import Publication
from generator.wording import Language, Text, Wording
from generator.writing.render import TEMPLATES, Renderer, renderer
from generator.writing.shell import Site
from generator.writing.styles import read_styles

Pages = Callable[[Publication], Iterator[Page]]
_TAG = re.compile(r"<[^>]+>")
_SPACE = re.compile(r"\s+")
_MAIN = re.compile(r"<main.*</main>", re.DOTALL)


def a_renderer() -> Renderer:
    """Return the renderer of a small site whose English has no catalogue yet."""
    styles = read_styles(TEMPLATES)
    site = Site(Text("Merit Terbuka"), "https://merit.example/", "sample", styles)
    return renderer({"id": Wording(), "en": Wording("en")}, site, (TEMPLATES,))


RENDERER = a_renderer()


def rendered(pages: Pages, publication: Publication, language: Language = "id") -> dict[str, str]:
    """Return the HTML of every page by its path."""
    return {
        page.address.within(language): RENDERER.render(page, language)
        for page in pages(publication)
    }


def main_of(pages: Pages, publication: Publication, language: Language = "id") -> str:
    """Return the HTML of the content of the only page."""
    (page,) = rendered(pages, publication, language).values()
    found = _MAIN.search(page)
    assert found is not None
    return found[0]


def text_of(pages: Pages, publication: Publication, language: Language = "id") -> str:
    """Return what a reader reads on the only page, with single spaces."""
    return read(main_of(pages, publication, language))


def read(markup: str) -> str:
    """Return the text of a piece of HTML with single spaces."""
    return _SPACE.sub(" ", html.unescape(_TAG.sub(" ", markup))).strip()
