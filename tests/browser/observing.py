"""What a browser sees of one page: at three widths, in two schemes, by keyboard, and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import axe_playwright_python
from playwright.sync_api import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PROBES = Path(__file__).parent / "probes.js"
NARROW, TELEPHONE, DESK = 320, 360, 1280
LOOKS = (
    (NARROW, "light", "layout"),
    (TELEPHONE, "light", "all"),
    (TELEPHONE, "dark", "colours"),
    (DESK, "light", "layout"),
    (DESK, "dark", "all"),
)
"""Widths in CSS px with the schemes and the rules of axe that are asked there.

Colours take three quarters of its time. They hang on the scheme and not on the width, all else the
other way round; so each is asked where it can differ.
"""
STOPS = 8
"""So many times Tab is pressed; of the rest the order and the ring are computed."""


@dataclass(slots=True)
class Seen:
    """What was wrong with one page, under the words for it; empty where all is well."""

    path: str
    template: str
    language: str
    violations: list[str] = field(default_factory=list[str])
    overflow: list[str] = field(default_factory=list[str])
    keyboard: list[str] = field(default_factory=list[str])
    unseen_focus: list[str] = field(default_factory=list[str])
    unprinted: list[str] = field(default_factory=list[str])
    complaints: list[str] = field(default_factory=list[str])
    links: tuple[str, ...] = ()


def observe(page: Page, url: str, seen: Seen) -> Seen:
    """Visit the page at ``url`` once and note everything that is wrong with it."""
    page.set_viewport_size({"width": TELEPHONE, "height": 740})
    page.emulate_media(media="screen", color_scheme="light")
    page.goto(url)
    # Over the developer's protocol, so our policy stays in force and refuses what the page does.
    page.evaluate(PROBES.read_text(encoding="utf-8"))
    page.evaluate(AXE)
    seen.links = tuple(_list(page, "probes.links()"))
    seen.keyboard += _tabbed(page)
    seen.unseen_focus += _list(page, "probes.withoutRing()")
    for width, scheme, rules in LOOKS:
        page.set_viewport_size({"width": width, "height": 740})
        page.emulate_media(color_scheme=scheme)
        found = _list(page, f"probes.axe('{rules}')")
        seen.violations += (f"{width} {scheme}: {one}" for one in found)
        seen.overflow += (f"{width}: {one}" for one in _list(page, "probes.overflow()"))
    page.set_viewport_size({"width": NARROW, "height": 740})
    seen.overflow += (f"wide letters: {one}" for one in _list(page, "probes.spacedOverflow()"))
    page.emulate_media(media="print", color_scheme="light")
    seen.unprinted += _list(page, "probes.unprinted()")
    return seen


def _tabbed(page: Page) -> Iterator[str]:
    """Yield where Tab does not go from one thing to the next as the page is read."""
    wanted = _list(page, "probes.stops()")
    for number, stop in enumerate(wanted[:STOPS]):
        page.keyboard.press("Tab")
        reached = str(page.evaluate("probes.name(document.activeElement)"))
        if reached != stop:
            yield f"Tab {number + 1}: {reached} instead of {stop}"
    if not wanted or not wanted[0].startswith("a.merit-skip"):
        yield "the first stop does not lead to the content"


def _list(page: Page, call: str) -> list[str]:
    return cast("list[str]", page.evaluate(call))
