"""One build at a time into one site."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import UsageError
from generator.wording import say


@contextmanager
def locked(lock: Path) -> Generator[None, None, None]:
    """Hold the exclusive lock on the file ``lock`` while the block runs.

    The kernel lets go of it when the process ends, however it ends. The file itself stays: whoever
    deleted it would let two builds hold two locks. Raises ``UsageError`` where another build runs.
    """
    handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UsageError(
                say("Situs ini sedang dibangun oleh perintah lain. Tunggu sampai selesai.")
            ) from None
        yield
    finally:
        os.close(handle)
