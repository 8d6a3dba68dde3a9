"""Tables of ``data/`` as the bytes of a file, and one that takes the place of another whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.errors import UsageError
from generator.wording import say
from generator.writing.private_files import NewFile, stage


def as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows, the header first, as the CSV of ``data/``: UTF-8, commas, LF."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def as_sheet(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as the CSV that an Indonesian spreadsheet opens by itself: BOM, semicolons."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def replace_table(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write a table, the header first, in the place of the one that stands there, or beside none.

    A reader finds the old file or the new one, never a part. Raises ``UsageError`` where a link or
    a folder stands there.
    """
    if path.is_symlink() or path.is_dir():
        raise UsageError(say("%(path)s bukan berkas biasa.", path=path.as_posix()))
    path.parent.mkdir(parents=True, exist_ok=True)
    staged = stage(NewFile(path, as_csv(rows), private=False))
    staged.replace(path)
