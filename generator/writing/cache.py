"""What takes long to make and depends on nothing but its key is kept in the user's cache folder.

A site is the same with the cache, without it, and with a damaged one: an entry is used only where
it is whole. Whatever cannot be read or written is made anew, and nobody hears of it.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES = 200_000
"""No entry of ours is longer; of anything else not more than this is read."""


@dataclass(frozen=True, slots=True)
class Cache:
    """Texts by key below ``folder``; without a folder nothing is kept."""

    folder: Path | None

    def read(self, key: str) -> str | None:
        """Return what is kept under ``key``, where it is whole."""
        if self.folder is None:
            return None
        try:
            digest, _, text = _content(self.folder / key).decode().partition("\n")
        except (OSError, UnicodeDecodeError):
            return None
        return text if digest == _digest(text) else None

    def write(self, key: str, text: str) -> None:
        """Keep ``text`` under ``key``; another build that reads it sees all of it or nothing."""
        if self.folder is None:
            return
        fresh = self.folder / f".{key}.{os.getpid()}"
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with fresh.open("xb") as file:
                file.write(f"{_digest(text)}\n{text}".encode())
            fresh.replace(self.folder / key)
            return
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def user_cache(name: str, environment: Mapping[str, str]) -> Cache:
    """Return the cache ``name`` of the user, where the XDG Base Directory Specification puts it."""
    given = environment.get("XDG_CACHE_HOME", "")
    if os.path.isabs(given):  # noqa: PTH117 - a Path of nothing would be the working folder
        return Cache(Path(given) / "merit-terbuka" / name)
    try:
        return Cache(Path.home() / ".cache" / "merit-terbuka" / name)
    except RuntimeError:
        return Cache(None)


def key_of(*parts: str) -> str:
    """Return the key of what is made from ``parts`` alone; it is safe as the name of a file."""
    return _digest("\0".join(parts))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _content(path: Path) -> bytes:
    """Return the bytes of a plain file; links and pipes are refused before they are read."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError
        return file.read(MOST_BYTES)
