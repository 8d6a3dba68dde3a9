"""Folders that a build makes beside the site: known by a mark, and never mistaken for others'."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from generator.errors import UsageError
from generator.wording import say
from generator.writing.manifest import MARKER, is_a_site
from generator.writing.standing import standing


def begin(folder: Path) -> None:
    """Make a new folder with the mark that it is ours."""
    folder.mkdir()
    (folder / MARKER).touch()


def refuse_strange(folder: Path) -> None:
    """Raise ``UsageError`` where something stands there that no build has left."""
    if not folder.is_symlink() and not folder.exists():
        return
    if folder.is_symlink() or not folder.is_dir():
        raise UsageError(
            say(
                "%(name)s bukan folder, padahal nama itu dipakai untuk membangun situs. "
                "Hapus atau pindahkan.",
                name=folder.name,
            )
        )
    if not is_marked(folder) and not is_a_site(folder) and any(folder.iterdir()):
        raise UsageError(
            say(
                "Folder %(name)s bukan buatan merit, padahal nama itu dipakai untuk membangun "
                "situs. Pindahkan folder itu.",
                name=folder.name,
            )
        )


def is_marked(folder: Path) -> bool:
    """Tell whether a build was making or removing the folder."""
    mark = folder / MARKER
    return mark.is_file() and not mark.is_symlink()


def remove(folder: Path) -> None:
    """Remove a folder of ours, the mark last: however this is stopped, the rest is known as ours.

    Folders that somebody made read-only are opened first.
    """
    if not folder.is_dir():
        return
    folder.chmod(0o755)
    (folder / MARKER).touch()
    _open_to_removal(folder)
    for child in tuple(folder.iterdir()):
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child)
        elif child.name != MARKER:
            child.unlink()
    (folder / MARKER).unlink()
    folder.rmdir()


def _open_to_removal(folder: Path) -> None:
    for parent, folders, _ in os.walk(folder):
        for child in (Path(parent, name) for name in folders):
            if not child.is_symlink():
                child.chmod(0o755)


def open_to_readers(folder: Path) -> None:
    """Let everybody read the site, whatever the umask of the one who builds it is."""
    folder.chmod(0o755)
    for _, entry in standing(folder):
        if not entry.is_symlink():
            os.chmod(entry, 0o755 if entry.is_dir() else 0o644)  # noqa: PTH101 - no Path for each
