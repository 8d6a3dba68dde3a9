"""The headings of a page that MkDocs made, for the search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from markupsafe import Markup
from mkdocs.structure.pages import Page

from generator.exports import search


def headings(page: Page) -> Iterator[search.Heading]:
    """Yield the title of a page of prose and, with their anchors, the headings under it."""
    path = "" if page.url in (".", "./") else page.url
    title = Markup(cast("str", page.title)).striptags()  # noqa: S704 # pyright: ignore[reportUnknownMemberType] - cleaned before
    yield search.Heading(path, title, "")
    waiting = list(page.toc)
    while waiting:
        link = waiting.pop(0)
        waiting[:0] = link.children
        if link.level > 1:
            yield search.Heading(f"{path}{link.url}", Markup(link.title).striptags(), title)  # noqa: S704 - only text is kept
