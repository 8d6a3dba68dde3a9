"""What stands in a folder, however deep: quick, because a site has tens of thousands of files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def standing(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield each file, folder and link below ``folder`` with its path from there, in any order.

    Links are not followed. The system tells what an entry is when it lists it, so asking the entry
    costs nothing; asking a ``Path`` costs a call of the system each time.
    """
    yield from _below(os.fspath(folder), "")


def _below(folder: str, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as entries:
        listed = tuple(entries)
    for entry in listed:
        yield prefix + entry.name, entry
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path, f"{prefix}{entry.name}/")
