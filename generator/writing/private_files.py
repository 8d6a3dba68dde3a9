"""Files that stay in the office: readable by their owner only, and never where the site is made."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.anonymising.rules import PRIVATE_PLACE
from generator.errors import FindingsError, UsageError
from generator.finding import Finding
from generator.source import Place
from generator.wording import say

_REPOSITORY_MARKS = (".git", "mkdocs.yml")
"""A folder with one of these, and all below it, is published or may be."""
PUBLIC_MODE = 0o644


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be written; a ``private`` one is for its owner's eyes only (mode 0600)."""

    path: Path
    content: bytes
    private: bool = True


def refuse_public_place(paths: Iterable[Path], published: Sequence[Path]) -> None:
    """Raise ``FindingsError`` where a path lies in a git work tree, a site's folder, or the site.

    ``published`` are the folders of records, prose and output. A link counts for the place where
    it stands and for the one that it points to.
    """
    findings = [
        Finding(
            PRIVATE_PLACE,
            Place(path.as_posix()),
            say("berkas rahasia berada di dalam repositori atau folder situs"),
            say(
                "Pindahkan ke folder di luar repositori, misalnya ke media yang disimpan terkunci."
            ),
        )
        for path in paths
        if any(_is_public(place, published) for place in _places(path))
    ]
    if findings:
        raise FindingsError(findings)


def write_new_files(files: Sequence[NewFile], published: Sequence[Path]) -> None:
    """Write all files, private ones first; a file that stands there with the same bytes stays.

    Raises ``FindingsError`` for a private file in a public place, and ``UsageError`` for a file
    that stands there with other bytes; then nothing is written.
    """
    refuse_public_place((file.path for file in files if file.private), published)
    waiting = [file for file in files if not _stands(file)]
    for file in sorted(waiting, key=lambda file: not file.private):
        _make_folder(file)
        staged = stage(file)
        staged.rename(file.path)


def stage(file: NewFile) -> Path:
    """Write a file beside its place, through to the disk, and return where it waits."""
    handle, name = tempfile.mkstemp(dir=file.path.parent, prefix=f".{file.path.name}.")
    with os.fdopen(handle, "wb") as opened:
        opened.write(file.content)
        if not file.private:
            os.fchmod(opened.fileno(), PUBLIC_MODE)
        opened.flush()
        os.fsync(opened.fileno())
    return Path(name)


def _stands(file: NewFile) -> bool:
    """Tell whether the file is there already, with the same bytes."""
    if not file.path.exists() and not file.path.is_symlink():
        return False
    if file.path.is_file() and file.path.read_bytes() == file.content:
        return True
    raise UsageError(
        say(
            "%(path)s sudah ada dengan isi lain dan tidak ditimpa. Pindahkan dahulu,"
            " misalnya ke subfolder.",
            path=file.path.as_posix(),
        )
    )


def _make_folder(file: NewFile) -> None:
    if not file.path.parent.exists():
        file.path.parent.mkdir(parents=True, mode=0o700 if file.private else 0o755)


def _places(path: Path) -> Iterator[Path]:
    """Yield where a path stands, and where it leads."""
    yield Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a link
    yield path.resolve()


def _is_public(path: Path, published: Sequence[Path]) -> bool:
    if any(
        (folder / mark).exists() for folder in (path, *path.parents) for mark in _REPOSITORY_MARKS
    ):
        return True
    return any(path.is_relative_to(folder.resolve()) for folder in published)
