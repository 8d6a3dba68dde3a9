"""Keys come and go: 32 bytes of the system's chance, and what is left when they are destroyed."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from generator.errors import UsageError
from generator.ledger.canonical import canonical
from generator.ledger.commitments import KEY_BYTES, KEY_TITLE, as_text, fingerprint
from generator.wording import say
from generator.writing.private_files import NewFile, stage, write_new_files

STATEMENT_END = ".key-destroyed.json"
_WARNING = "rahasia - simpan di luar repositori, jangan dikirim"


def write_new_key(path: Path, published: Sequence[Path]) -> None:
    """Write a fresh key for its owner's eyes only.

    Raises ``UsageError`` where the file is there, ``FindingsError`` where its place is public.
    """
    if path.exists():
        raise UsageError(
            say("%(path)s sudah ada dan tidak ditimpa. Pilih nama lain.", path=path.as_posix())
        )
    text = f"{KEY_TITLE}: {_WARNING}\n{as_text(secrets.token_bytes(KEY_BYTES))}\n"
    write_new_files([NewFile(path, text.encode())], published)


def destroy_key(path: Path, key: bytes, vacancies: Sequence[str], day: date) -> tuple[Path, ...]:
    """Overwrite and remove a key; return the statements, one for each vacancy, beside it.

    The statements reach the disk before the key goes, and get their names after it, so that none
    tells of a destruction that failed. Raises ``UsageError`` where a statement is there already.
    """
    statements = [
        NewFile(path.with_name(f"{vacancy}{STATEMENT_END}"), content, private=False)
        for vacancy, content in _statements(key, vacancies, day)
    ]
    for statement in statements:
        if statement.path.exists():
            raise UsageError(
                say("%(path)s sudah ada dan tidak ditimpa.", path=statement.path.as_posix())
            )
    staged = [stage(statement) for statement in statements]
    try:
        _overwrite(path)
        path.unlink()
    except OSError:
        for waiting in staged:
            waiting.unlink()
        raise
    for waiting, statement in zip(staged, statements, strict=True):
        waiting.rename(statement.path)
    return tuple(statement.path for statement in statements)


def _statements(key: bytes, vacancies: Sequence[str], day: date) -> Iterator[tuple[str, bytes]]:
    for vacancy in vacancies:
        statement = {
            "v": 1,
            "type": "key_destroyed",
            "id": vacancy,
            "date": day.isoformat(),
            "key": fingerprint(key),
        }
        yield vacancy, canonical(statement) + b"\n"


def _overwrite(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(size))
        file.flush()
        os.fsync(file.fileno())
