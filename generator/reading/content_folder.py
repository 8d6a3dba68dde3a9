"""What stands under ``content/``, looked at before MkDocs, which follows links and opens pipes."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.finding import Finding
from generator.reading.layout import printable, special, unreadable
from generator.reading.prose_file import MOST_BYTES, PROSE_FORM, check_prose_file
from generator.source import Place
from generator.wording import say

MOST_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Content:
    """The plain files of the prose by their path below its folder, and what is wrong."""

    names: tuple[str, ...]
    findings: tuple[Finding, ...]


def read_content(folder: Path, shown: str) -> Content:
    """Return all files under ``folder``; ``shown`` is how their paths start in findings.

    Pages are read and checked; of other files only the names are told.
    """
    names: list[str] = []
    findings: list[Finding] = []
    for found in _below(folder, "", shown):
        if isinstance(found, Finding):
            findings.append(found)
            continue
        names.append(found)
        if found.lower().endswith(".md"):
            findings.extend(read_page(folder / found, shown + printable(found)))
    return Content(tuple(names), tuple(findings))


def read_page(path: Path, shown: str) -> tuple[Finding, ...]:
    """Return what is wrong with one page of prose, as far as its form goes."""
    try:
        with path.open("rb") as file:
            return check_prose_file(file.read(MOST_BYTES + 1), shown)
    except OSError:
        return (unreadable(shown),)


def _below(folder: Path, start: str, shown: str) -> Iterator[str | Finding]:
    try:
        children = sorted(folder.iterdir(), key=lambda child: child.name)
        for child in children:
            status, name = child.lstat(), start + child.name
            path = shown + printable(name)
            if wrong := _wrong_name(child.name, path) or special(status, path):
                yield wrong
            elif not stat.S_ISDIR(status.st_mode):
                yield name
            elif name.count("/") < MOST_DEPTH:
                yield from _below(child, name + "/", shown)
            else:
                message = say("folder lebih dalam dari %(most)s tingkat", most=MOST_DEPTH)
                hint = say("Pindahkan isinya ke folder di atasnya.")
                yield Finding(PROSE_FORM, Place(shown + printable(name)), message, hint)
    except OSError:
        yield unreadable(shown + printable(start))


def _wrong_name(name: str, shown: str) -> Finding | None:
    """Refuse a name that is no UTF-8, or that holds what nobody sees."""
    if name.isprintable():
        return None
    message = say("nama ini memuat tanda yang tidak terbaca")
    return Finding(PROSE_FORM, Place(shown), message, say("Ganti nama berkas atau foldernya."))
