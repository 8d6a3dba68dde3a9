"""The colours of the style tokens, and which of them must be seen on which."""

from __future__ import annotations

import re

PAIRS = [
    ("ink", "ground"),
    ("ink", "raised"),
    ("ink", "accent-soft"),
    ("muted", "ground"),
    ("muted", "raised"),
    ("link", "ground"),
    ("link", "raised"),
    ("link", "accent-soft"),
    ("visited", "raised"),
    ("on-brand", "brand"),
    ("neutral", "neutral-ground"),
    ("positive", "positive-ground"),
    ("warning", "warning-ground"),
    ("info", "info-ground"),
    ("negative", "negative-ground"),
    ("info", "ground"),
]
"""Text and its ground: 4.5:1 (WCAG 1.4.3)."""

EDGES = [("focus", "ground"), ("focus", "raised"), ("accent", "ground"), ("accent", "raised")]
"""Edges that mean something, and their ground: 3:1 (WCAG 1.4.11)."""


def colours(css: str, scheme: str) -> dict[str, str]:
    """Return the tokens of a scheme by name, as #rrggbb."""
    read = css if scheme == "dark" else css.split("@media", maxsplit=1)[0]
    found = dict(re.findall(r"--([\w-]+): ?(#\w+)[;}]", read))
    return {name: _long(colour) for name, colour in found.items()}


def _long(colour: str) -> str:
    return colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])
