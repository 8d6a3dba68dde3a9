"""The gallery of components: every example of every component, in the preview alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import yaml
from markupsafe import Markup

from generator.pages.figure import Figure
from generator.pages.page import Address, Page
from generator.wording import Text
from generator.writing.example_measures import example_figure
from generator.writing.render import TEMPLATES, Renderer
from generator.writing.site_folder import write_file

ADDRESS = Address("galeri/", "en/gallery/")
CALLER = "caller"
"""The argument that is none of the macro: what its call wraps, by the name that Jinja gives it."""


@dataclass(frozen=True, slots=True)
class Example:
    """A macro called by example; ``caller`` is what it wraps, where it wraps something."""

    name: str
    arguments: Mapping[str, object]
    caller: object


@dataclass(frozen=True, slots=True)
class Component:
    """A component with its examples; its macro has its name."""

    name: str
    examples: tuple[Example, ...]


class _Reader(yaml.SafeLoader):
    """Reads our own examples: with ``!html``, ``!text {id: …, en: …}`` and ``!figure`` in them."""


def _html(reader: yaml.SafeLoader, node: yaml.Node) -> Markup:
    return Markup(reader.construct_scalar(cast("yaml.ScalarNode", node)))  # noqa: S704 - our own


def _text(reader: yaml.SafeLoader, node: yaml.Node) -> Text:
    found = reader.construct_mapping(cast("yaml.MappingNode", node))
    return Text(**cast("dict[str, str]", found))


def _figure(reader: yaml.SafeLoader, node: yaml.Node) -> Figure:
    found = reader.construct_mapping(cast("yaml.MappingNode", node), deep=True)
    return example_figure(**cast("dict[str, Any]", found))


_Reader.add_constructor("!html", _html)
_Reader.add_constructor("!figure", _figure)
_Reader.add_constructor("!text", _text)


def read_components(folder: Path = TEMPLATES / "components") -> tuple[Component, ...]:
    """Return the components under ``folder``, which is that of the theme, in order of name."""
    return tuple(
        Component(path.parent.name, _examples(path.parent / "examples.yml"))
        for path in sorted(folder.glob("*/*.html"))
        if path.stem == path.parent.name
    )


def gallery_page(components: tuple[Component, ...]) -> Page:
    """Return the page that shows the components."""
    return Page(ADDRESS, "gallery.html", {"components": components}, indexed=False)


def write_gallery(folder: Path, renderer: Renderer) -> None:
    """Write the gallery into a previewed site; never called for a built one."""
    for path, content in renderer.files([gallery_page(read_components())]):
        write_file(folder, path, content)


def _examples(path: Path) -> tuple[Example, ...]:
    if not path.is_file():
        return ()
    read = cast(
        "dict[str, dict[str, object]]",
        yaml.load(path.read_bytes(), _Reader),  # noqa: S506 - a safe loader
    )
    return tuple(
        Example(
            name,
            {key: _value(one) for key, one in given.items() if key != CALLER},
            given.get(CALLER),
        )
        for name, given in read.items()
    )


def _value(value: object) -> object:
    """Return a value as pages give it: mappings have attributes, rows cannot be changed."""
    match value:
        case dict():
            pairs = cast("dict[str, object]", value).items()
            return SimpleNamespace(**{key: _value(one) for key, one in pairs})
        case list():
            return tuple(_value(one) for one in cast("list[object]", value))
        case _:
            return value
