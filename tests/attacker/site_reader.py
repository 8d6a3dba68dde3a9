"""What an outsider reads of a site: tables, definitions and rankings, from its files alone.

Nothing of the generator is imported, and no data folder is opened.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "rect", "wbr"})


@dataclass(slots=True)
class Element:
    """One element with its texts and elements in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Element | str] = field(default_factory=list)

    def all(self, tag: str, css: str = "") -> Iterator[Element]:
        """Yield the elements of a tag below this one whose class holds ``css``."""
        for child in self.inside:
            if isinstance(child, Element):
                if child.tag == tag and css in child.attributes.get("class", ""):
                    yield child
                yield from child.all(tag, css)

    @property
    def text(self) -> str:
        """Return the text of it all in one line."""
        parts = (one if isinstance(one, str) else one.text for one in self.inside)
        return re.sub(r"\s+", " ", " ".join(parts)).strip()


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("html")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(made)
        if tag not in _VOID:
            self.open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element without inside."""
        self.open[-1].inside.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and those inside that nobody closed."""
        if tag in [one.tag for one in self.open]:
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Take a text."""
        self.open[-1].inside.append(data)


def page(path: Path) -> Element:
    tree = _Tree()
    tree.feed(path.read_text(encoding="utf-8"))
    return tree.open[0]


def pages(site: Path, folder: str) -> dict[str, Element]:
    """Return the pages one level below a folder of the site by the name in their address."""
    return {path.parent.name: page(path) for path in sorted(site.glob(f"{folder}/*/index.html"))}


def table(root: Element, first_heading: str) -> list[list[str]]:
    """Return the body of the first table whose first heading is the given one; else nothing."""
    for one in root.all("table"):
        heads = [head.text for head in next(one.all("thead")).all("th")]
        if heads[0] == first_heading:
            return [cells(row) for body in one.all("tbody") for row in body.all("tr")]
    return []


def cells(row: Element) -> list[str]:
    return [one.text for one in row.inside if isinstance(one, Element) and one.tag in {"th", "td"}]


def definitions(root: Element) -> dict[str, str]:
    """Return the terms of all definition lists of a page with what stands beside them."""
    return {
        next(row.all("dt")).text: next(row.all("dd")).text
        for row in root.all("div", "summary__row")
    }


def downloads(site: Path) -> dict[str, list[dict[str, str]]]:
    """Return the rows of every CSV of the site."""
    return {
        path.relative_to(site).as_posix(): list(
            csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))
        )
        for path in sorted(site.rglob("*.csv"))
    }


def numbers(text: str) -> Sequence[Decimal]:
    """Return the numbers of an Indonesian text: a point groups thousands, a comma is decimal."""
    found = re.findall(r"\d[\d.]*(?:,\d+)?", text)
    return [Decimal(one.rstrip(".").replace(".", "").replace(",", ".")) for one in found]
