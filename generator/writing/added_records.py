"""Records that come to stand beside those of a data folder, never in the place of one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.writing.private_files import NewFile, write_new_files
from generator.writing.yaml_text import Plain, as_yaml


def record_files(
    folder: Path, records: Mapping[str, Mapping[str, Plain]], header: str
) -> dict[str, NewFile]:
    """Return the file of each record by its id; ``header`` is a comment on its first line."""
    return {
        key: NewFile(
            folder / f"{key}.yml", f"# {header}\n{as_yaml(values)}".encode(), private=False
        )
        for key, values in sorted(records.items())
    }


def taken(files: Mapping[str, NewFile]) -> tuple[str, ...]:
    """Return the ids in whose place something else stands already."""
    return tuple(
        key
        for key, file in files.items()
        if file.path.is_symlink() or (file.path.exists() and not _same(file))
    )


def add_records(files: Mapping[str, NewFile]) -> None:
    """Write the files; one that stands there with the same bytes stays.

    Raises ``UsageError`` where something else stands in the place of one; then none is written.
    """
    write_new_files(tuple(files.values()), ())


def _same(file: NewFile) -> bool:
    return file.path.is_file() and file.path.read_bytes() == file.content
