"""The search of everything below a folder: names of files and folders, texts, pictures."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import filterfalse
from pathlib import Path, PurePosixPath

from generator.finding import Finding
from generator.reading.decoding import MIB, text_of
from generator.reading.layout import special, unreadable
from generator.reading.picture_notes import NotAPictureError, read_notes
from generator.reading.search import Search
from generator.reading.search_rules import SEARCHABLE
from generator.source import Place
from generator.wording import say

PICTURES = frozenset((".png", ".jpg", ".jpeg", ".webp"))
TEXTS = frozenset(
    (
        *(".csv", ".json", ".jsonl", ".webmanifest", ".html", ".htm", ".xhtml", ".xml", ".svg"),
        *(".md", ".txt", ".yml", ".yaml", ".css", ".js", ".mjs", ".ics", ".gitkeep"),
    )
)
"""Endings of files that are text, in whatever encoding; any other must be plain UTF-8."""
MOST_BYTES = 64 * MIB


@dataclass(frozen=True, slots=True)
class Searched:
    """What was found, and how many files were looked into."""

    findings: tuple[Finding, ...] = ()
    files: int = 0

    def __add__(self, other: Searched) -> Searched:
        """Return both together."""
        return Searched(self.findings + other.findings, self.files + other.files)


def _nobody() -> None:
    """Tell nobody."""


def search_folder(
    folder: Path,
    search: Search,
    passed_over: Callable[[str], bool] = lambda _: False,
    advance: Callable[[], None] = _nobody,
) -> Searched:
    """Search all that stands below a folder, and the names.

    ``passed_over`` tells of a path below the folder whether it is left out. Links are findings
    and are not followed.
    """
    start = Path(os.path.relpath(folder)).as_posix()
    findings: list[Finding] = []
    count = 0
    for name in sorted(map(PurePosixPath, filterfalse(passed_over, _names(folder)))):
        path, below = folder / name, str(name)
        shown = search.shown(f"{start}/{below}")
        status = path.lstat()
        findings.extend(replace(found, place=Place(shown)) for found in search.name(below))
        if wrong := special(status, shown):
            findings.append(wrong)
        elif stat.S_ISREG(status.st_mode):
            advance()
            count += 1
            findings.extend(search_file(path, shown, search))
    return Searched(tuple(findings), count)


def _names(folder: Path) -> Iterator[str]:
    """Yield the path from ``folder`` of everything below it, links too, which are not followed."""
    start = len(os.path.join(folder, ""))  # noqa: PTH118 - with the separator at its end
    for parent, folders, files in os.walk(folder):
        above = parent[start:]
        yield from (f"{above}/{name}" if above else name for name in (*folders, *files))


def search_bytes(data: bytes, shown: str, ending: str, search: Search) -> Iterator[Finding]:
    """Yield what stands in the bytes of a file with this ending."""
    text = None if ending in PICTURES else text_of(data, loosely=ending in TEXTS)
    if len(data) > MOST_BYTES:
        yield _unsearchable(shown)
    elif ending in PICTURES:
        yield from _in_picture(data, shown, search)
    elif text is None:
        yield _unsearchable(shown)
    else:
        yield from search.text(text, shown)


def ending_of(path: str) -> str:
    """Return how the name of a file ends, in small letters; a hidden one is all ending."""
    name = PurePosixPath(path)
    return (name.suffix or name.name).lower()


def search_file(path: Path, shown: str, search: Search) -> Iterator[Finding]:
    """Yield what stands in a file, which findings name ``shown``."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        yield unreadable(shown)
        return
    yield from search_bytes(data, shown, ending_of(path.name), search)


def _in_picture(data: bytes, shown: str, search: Search) -> Iterator[Finding]:
    try:
        notes = read_notes(data)
    except NotAPictureError:
        yield _unsearchable(shown)
        return
    hint = say("Hapus metadata gambar itu, lalu simpan ulang; git menyimpan aslinya.")
    found = search.text("\n".join(notes), f"{shown}.txt")
    # The same text may stand in several places of one picture.
    yield from dict.fromkeys(replace(one, place=Place(shown), hint=hint) for one in found)


def _unsearchable(shown: str) -> Finding:
    return Finding(
        SEARCHABLE,
        Place(shown),
        say("isi berkas ini tidak dapat ditelusuri"),
        say("Hapus. Naskah resmi cukup ditaut; gambar disimpan sebagai PNG, JPEG, atau WebP."),
    )
