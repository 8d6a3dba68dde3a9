"""``mkdocs.yml`` beside MkDocs: what would run Python code there, and where a setting stands."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import yaml

from generator.errors import UsageError
from generator.source import Place, Steps
from generator.wording import say

MOST_DEPTH = 30
_PYTHON = "tag:yaml.org,2002:python/"
_REFUSED = frozenset(("hooks", "INHERIT", "<<"))


def refuse_unsafe(data: bytes, name: str) -> None:
    """Raise ``UsageError`` for settings that run code, lead to other files, or nest too deeply.

    Settings that are no YAML pass: MkDocs says in its own words what is wrong with them.
    """
    depth, is_key = 0, True
    try:
        for event in yaml.parse(data, Loader=yaml.CBaseLoader):
            if depth == 1 and is_key and isinstance(event, yaml.ScalarEvent):
                _refuse_key(event, name)
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            _refuse_value(event, depth, name)
            if depth == 1 and not isinstance(event, yaml.DocumentStartEvent):
                is_key = isinstance(event, yaml.MappingStartEvent) or not is_key
    except yaml.YAMLError:
        return


def read_setting_place(file: Path, steps: Steps) -> Place:
    """Return where the setting stands to which ``steps`` lead, or the nearest one above it.

    Settings were read by MkDocs before, so they are YAML.
    """
    node = yaml.compose(file.read_bytes(), Loader=yaml.CBaseLoader)
    place = Place(file.name)
    for step in steps:
        found = _entry(node, step)
        if found is None:
            break
        key, node = found
        mark = cast("yaml.Mark", key.start_mark)
        place = Place(file.name, mark.line + 1, mark.column + 1)
    return place


def _entry(node: yaml.Node | None, name: object) -> tuple[yaml.Node, yaml.Node] | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    entries = cast("list[tuple[yaml.Node, yaml.Node]]", pairs)
    return next((entry for entry in entries if entry[0].value == name), None)


def _refuse_key(event: yaml.ScalarEvent, name: str) -> None:
    if event.value in _REFUSED:
        raise UsageError(
            say(
                "%(name)s baris %(line)s: %(key)s tidak dipakai, karena dapat menjalankan program "
                "lain. Hapus isian itu.",
                name=name,
                line=_line(event),
                key=event.value,
            )
        )


def _refuse_value(event: yaml.Event, depth: int, name: str) -> None:
    tag = cast("str | None", getattr(event, "tag", None))
    if tag and tag.startswith(_PYTHON):
        raise UsageError(
            say(
                "%(name)s baris %(line)s: tanda !!python tidak dipakai, karena dapat menjalankan "
                "program lain. Hapus tanda itu.",
                name=name,
                line=_line(event),
            )
        )
    if depth > MOST_DEPTH:
        raise UsageError(
            say(
                "%(name)s baris %(line)s: susunannya lebih dalam dari %(most)s tingkat.",
                name=name,
                line=_line(event),
                most=MOST_DEPTH,
            )
        )


def _line(event: yaml.Event) -> int:
    return cast("yaml.Mark", event.start_mark).line + 1
