"""Prose as HTML that may stand on a page: what is not known to be harmless is taken out.

Cleaned is the final HTML, after Markdown, with ``nh3`` (the Rust crate ammonia).
"""

from __future__ import annotations

import re
from pathlib import Path

import nh3
from markupsafe import Markup

from generator.writing.pictures import FORMATS

PUBLIC_CONTENT = (".md", *FORMATS)
"""What of ``content/`` may go into the site: prose and pictures. All else is refused."""
_TAGS = frozenset(
    [
        "a",
        "abbr",
        "blockquote",
        "br",
        "caption",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "ul",
        "var",
    ]
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ATTRIBUTES = {
    "*": {"lang"},
    "a": {"href", "hreflang", "title"},
    "abbr": {"title"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
    **{heading: {"id"} for heading in _HEADINGS},
}
_ELSEWHERE = re.compile(r"[\s\x00-\x1f]*[/\\][\s\x00-\x1f]*[/\\]")


def clean(html: str) -> Markup:
    """Return the HTML of a prose page without scripts, styles, handlers and foreign schemes.

    Links are ``https`` or relative; images are our own, as the page's security policy demands.
    """
    return Markup(  # noqa: S704 - this is the place that makes it safe
        nh3.clean(
            html,
            tags=set(_TAGS),
            attributes=_ATTRIBUTES,
            attribute_filter=_attribute,
            url_schemes={"https"},
            link_rel=None,
            # A long line of code scrolls sideways, so the keyboard must reach it (WCAG 2.1.1).
            set_tag_attribute_values={"pre": {"tabindex": "0"}},
        )
    )


def clean_title(html: str) -> Markup:
    """Return a title, which may carry HTML, as text alone."""
    return Markup(nh3.clean(html, tags=set()))  # noqa: S704 - no tag is left


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name not in {"href", "src"}:
        return value
    # //host is no scheme and no relative path: browsers leave the site with it, with \ as well.
    if _ELSEWHERE.match(value) or (tag == "img" and ":" in value):
        return None
    return value


def publishable(folder: Path, name: str) -> bool:
    """Tell whether a file of the prose may go into the site: of a known kind, and no link."""
    path = folder / name
    return path.suffix.lower() in PUBLIC_CONTENT and path.resolve() == folder.resolve() / name
