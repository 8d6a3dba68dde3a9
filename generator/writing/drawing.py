"""Specifications to SVG, and SVG to what may stand in a page: no styles, roles or colours inside.

What remains is named here; all else that the drawing library writes is left away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import vl_convert
from markupsafe import escape

from generator.charts.plot import Plot
from generator.charts.specification import specification

_SVG = "{http://www.w3.org/2000/svg}"
_KEPT = {
    "path": ("d", "transform"),
    "line": ("x2", "y2", "transform"),
    "text": ("text-anchor", "transform"),
    "tspan": ("x", "dy"),
}
"""Elements that are drawn, and their attributes that say where."""
_NAME = re.compile(r"(?:part|on|stroke)-[1-4]|label|number|rule")
_NUMBER = re.compile(r"-?\d+\.\d+")
_NOWHERE = "translate(0,0)"


def drawn(plot: Plot) -> str:
    """Return the content of the ``svg`` element of a plot, after a line with its width and height.

    The first line reads ``270 224``; the rest is SVG whose colours are classes of the component.
    """
    svg: str = vl_convert.vegalite_to_svg(specification(plot))
    root = ET.fromstring(svg)  # noqa: S314 - written by our own library from our own values
    return f"{root.get('width')} {root.get('height')}\n" + "".join(_kept(root))


def _kept(element: ET.Element) -> Iterator[str]:
    """Yield what is drawn below an element; groups only gather, unless they move something."""
    for child in element:
        name = child.tag.removeprefix(_SVG)
        if name == "g":
            yield from _group(child)
        elif name in _KEPT and _is_shown(child, name):
            inner = f"{escape(child.text or '')}{''.join(_kept(child))}"
            yield f"<{name}{_attributes(child, name)}" + (f">{inner}</{name}>" if inner else "/>")


def _group(group: ET.Element) -> Iterator[str]:
    moved = group.get("transform", _NOWHERE)
    inner = "".join(_kept(group))
    yield inner if moved == _NOWHERE or not inner else f'<g transform="{_short(moved)}">{inner}</g>'


def _is_shown(element: ET.Element, name: str) -> bool:
    """Tell whether a mark has a colour of ours; frames and grounds have none."""
    if name == "tspan":
        return True
    return bool(_classes(element)) and (name != "text" or _has_words(element))


def _has_words(element: ET.Element) -> bool:
    return any(text.strip() for text in element.itertext())


def _attributes(element: ET.Element, name: str) -> str:
    found = {key: element.get(key) for key in _KEPT[name]}
    classes = _classes(element)
    said = f' class="{classes}"' if classes else ""
    return said + "".join(
        f' {key}="{_short(value)}"' for key, value in found.items() if value is not None
    )


def _classes(element: ET.Element) -> str:
    """Return the class of a mark: the name that stands in the place of its colour."""
    named = (element.get("fill") or "", element.get("stroke") or "")
    return " ".join(f"merit-chart__{name}" for name in named if _NAME.fullmatch(name))


def _short(value: str) -> str:
    """Return a place with its numbers rounded to one decimal; more nobody sees."""
    rounded = _NUMBER.sub(lambda found: f"{float(found[0]):.1f}".removesuffix(".0"), value)
    return str(escape(rounded))
