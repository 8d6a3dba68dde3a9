"""Charts as the ``chart`` component shows them: drawn at both widths, or taken from the cache.

The drawing libraries take a third of a second to load, which no command should wait for that draws
nothing: they are loaded at the first chart that is not in the cache.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import cast

from markupsafe import Markup

from generator import charts
from generator.charts.plot import NARROW, WIDTHS, Plot, keys, plots
from generator.measures.measure import Form, Measure
from generator.wording import Sentence, Wording
from generator.writing.cache import Cache, key_of, user_cache

_LIBRARIES = ("altair", "vl-convert-python")
_DRAWING = Path(__file__).with_name("drawing.py")
_WHOLE = re.compile(
    r"(?P<width>\d{1,4}) (?P<height>\d{1,4})\n"
    r"(?P<content>(?:<(?:g|path|line|text|tspan)"
    r'(?: (?:class|d|transform|text-anchor|x|dy|x2|y2)="[^"<>]*")*/?>'
    r"|</(?:g|text|tspan)>|[^<>]+)*)"
)
"""What the drawing gives. A kept entry of any other form is not used, whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The content of one ``svg`` element and its size in pixels; ``name`` is that of the width."""

    name: str
    width: int
    height: int
    content: Markup


@dataclass(frozen=True, slots=True)
class Panel:
    """One chart, of several where ``title`` is not empty, at each of its widths."""

    title: str
    drawings: tuple[Drawing, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """All charts of a measure, and the names of the parts where its bars have parts."""

    panels: tuple[Panel, ...]
    keys: tuple[Sentence, ...]


def drawn(measure: Measure, wording: Wording, kept: Cache | None = None) -> Drawn:
    """Return the charts of a measure in one language; none where nothing is to be drawn.

    Small charts beside each other are drawn at the narrow width alone. ``kept`` is where drawings
    are kept, by default the user's cache.
    """
    store = user_cache("charts", os.environ) if kept is None else kept
    small = measure.chart is not None and measure.chart.form is Form.PANELS
    widths = (NARROW,) if small else WIDTHS
    made = [plots(measure, wording, width) for width in widths]
    return Drawn(
        tuple(
            Panel(same[0].panel, tuple(_drawing(plot, store) for plot in same))
            for same in zip(*made, strict=True)
        ),
        keys(measure),
    )


def _drawing(plot: Plot, store: Cache) -> Drawing:
    key = key_of(repr(plot), *_makers())
    kept = store.read(key)
    found = _WHOLE.fullmatch(kept) if kept else None
    if found is None:
        text = _draw()(plot)
        store.write(key, text)
        found = cast("re.Match[str]", _WHOLE.fullmatch(text))
    return Drawing(
        plot.width.name,
        int(found["width"]),
        int(found["height"]),
        Markup(found["content"]),  # noqa: S704 - of the elements and attributes named above alone
    )


@cache
def _draw() -> Callable[[Plot], str]:
    return cast("Callable[[Plot], str]", import_module("generator.writing.drawing").drawn)


@cache
def _makers() -> tuple[str, ...]:
    """Return what decides a drawing besides its plot: the libraries, and our own text."""
    ours = (_DRAWING, *sorted(Path(charts.__path__[0]).glob("*.py")))
    texts = b"".join(path.read_bytes() for path in ours)
    return (*map(version, _LIBRARIES), hashlib.sha256(texts).hexdigest())
