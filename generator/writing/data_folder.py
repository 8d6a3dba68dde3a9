"""A new data folder: written beside its place, moved there whole, or not at all."""

from __future__ import annotations

import csv
import fcntl
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from generator.errors import UsageError
from generator.wording import say
from generator.writing.yaml_text import Plain, as_yaml

Document = tuple[str, Mapping[str, Plain]]
"""A path from the data folder, with ``/``, and what stands in the file."""

Table = tuple[Sequence[str], Iterable[Sequence[str]]]
"""A header and rows."""


def write_data_folder(
    folder: Path,
    documents: Iterable[Document],
    tables: Mapping[str, Table],
    header: str,
    advance: Callable[[], None] = lambda: None,
) -> int:
    """Write YAML and CSV files into a new ``folder`` and return how many.

    ``header`` stands as a comment on the first line of every YAML file. The folder appears only
    when all of it has reached the disk. Raises ``UsageError`` where ``folder`` holds anything.
    """
    with _staged(folder) as fresh:
        count = 0
        made: set[Path] = set()
        for path, values in documents:
            _write(fresh, path, made, f"# {header}\n{as_yaml(values)}")
            advance()
            count += 1
        for path, (titles, rows) in tables.items():
            _write_table(_inside(fresh, path, made), titles, rows)
            advance()
            count += 1
    return count


def refuse_filled(folder: Path) -> None:
    """Raise ``UsageError`` where ``folder`` is a file, a link, or holds anything."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise UsageError(
            say("%(folder)s bukan folder. Pilih nama folder lain.", folder=folder.name)
        )
    if folder.is_dir() and any(folder.iterdir()):
        raise UsageError(
            say(
                "Folder %(folder)s sudah berisi berkas, sehingga tidak ditulisi. "
                "Pilih nama folder yang belum ada.",
                folder=folder.name,
            )
        )


@contextmanager
def _staged(folder: Path) -> Generator[Path, None, None]:
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow a link
    refuse_filled(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = folder.with_name(f".{folder.name}.new")
    with _own(fresh):
        try:
            yield fresh
            # One sync for all files: thousands of single ones would take longer than the writing.
            os.sync()
            refuse_filled(folder)
            # Onto an empty folder the rename is whole, too; a filled one makes it fail.
            fresh.rename(folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


@contextmanager
def _own(fresh: Path) -> Generator[None, None, None]:
    """Make the folder ``fresh`` and hold a lock on it; clear one that a killed run has left."""
    while True:
        fresh.mkdir(exist_ok=True)
        handle = os.open(fresh, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | os.O_NOFOLLOW)
        try:
            _lock(handle)
            if not fresh.exists() or not os.path.samestat(os.fstat(handle), fresh.stat()):
                continue  # The run that held it has just moved it to its place.
            for leftover in fresh.iterdir():
                _remove(leftover)
            yield
        finally:
            os.close(handle)
        return


def _lock(handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise UsageError(
            say("Folder ini sedang ditulis oleh perintah lain. Tunggu sampai selesai.")
        ) from None


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _inside(fresh: Path, path: str, made: set[Path]) -> Path:
    """Return the file for a path that stays inside the folder, with its own folder made."""
    parts = PurePosixPath(path)
    if parts.is_absolute() or ".." in parts.parts or not parts.parts:
        msg = "a path that leaves the data folder"
        raise ValueError(msg)
    target = fresh / parts
    if target.parent not in made:
        target.parent.mkdir(parents=True, exist_ok=True)
        made.add(target.parent)
    return target


def _write(fresh: Path, path: str, made: set[Path], text: str) -> None:
    # "x": two records of one name are a fault, not an overwriting.
    with _inside(fresh, path, made).open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _write_table(path: Path, titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(titles)
        writer.writerows(rows)
