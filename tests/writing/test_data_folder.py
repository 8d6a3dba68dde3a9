"""A new data folder."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.writing.data_folder import write_data_folder

ONE = ("positions/camat.yml", {"id": "camat", "title": "Camat"})
UNITS = {"units.csv": (("id", "name"), (("hulu", "Kecamatan, Hulu"),))}
HEADER = "Salinan"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_writes(tmp_path: Path) -> None:
    """Records become YAML with the header line, tables become CSV; only the folder remains."""
    counted: list[None] = []
    folder = tmp_path / "deep" / "data"
    assert write_data_folder(folder, [ONE], UNITS, HEADER, lambda: counted.append(None)) == 2
    text = (folder / "positions" / "camat.yml").read_text(encoding="utf-8")
    assert text == "# Salinan\nid: camat\ntitle: Camat\n"
    assert (folder / "units.csv").read_bytes() == b'id,name\nhulu,"Kecamatan, Hulu"\n'
    assert len(counted) == 2
    assert names(folder.parent) == ["data"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    """An empty folder becomes the data folder."""
    (tmp_path / "data").mkdir()
    write_data_folder(tmp_path / "data", [ONE], {}, HEADER)
    assert names(tmp_path / "data") == ["positions"]


def test_what_is_there_stays(tmp_path: Path) -> None:
    """A folder with anything in it, a file and a link are refused and stay as they are."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "mine.txt").write_text("penting", encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name in ("data", "data/mine.txt", "link"):
        with pytest.raises(UsageError, match=r"[Ff]older"):
            write_data_folder(tmp_path / name, [ONE], {}, HEADER)
    assert (tmp_path / "data" / "mine.txt").read_text(encoding="utf-8") == "penting"
    assert names(tmp_path) == ["data", "link"]


def broken() -> Iterator[tuple[str, Mapping[str, str]]]:
    yield ONE
    raise RuntimeError("listrik padam")


def test_never_half_written(tmp_path: Path) -> None:
    """When writing fails nothing appears, and nothing is left beside it."""
    with pytest.raises(RuntimeError, match="listrik"):
        write_data_folder(tmp_path / "data", broken(), {}, HEADER)
    assert names(tmp_path) == []


def test_leftovers_are_cleared(tmp_path: Path) -> None:
    """What a killed run left is cleared by the next one."""
    leftover = tmp_path / ".data.new" / "positions"
    leftover.mkdir(parents=True)
    (leftover / "lurah.yml").touch()
    (tmp_path / ".data.new" / "units.csv").touch()
    write_data_folder(tmp_path / "data", [ONE], {}, HEADER)
    assert names(tmp_path) == ["data"]
    assert names(tmp_path / "data" / "positions") == ["camat.yml"]


def test_two_runs_at_once(tmp_path: Path) -> None:
    """While another run writes the same folder, this one is refused and takes nothing away."""
    other = tmp_path / ".data.new"
    other.mkdir()
    (other / "half.yml").touch()
    handle = os.open(other, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        with pytest.raises(UsageError, match="sedang ditulis"):
            write_data_folder(tmp_path / "data", [ONE], {}, HEADER)
    finally:
        os.close(handle)
    assert names(other) == ["half.yml"]


@pytest.mark.parametrize("path", ["../x.yml", "/x.yml", ""])
def test_no_path_leaves_the_folder(tmp_path: Path, path: str) -> None:
    """A path that leads out of the folder is a fault of the program."""
    with pytest.raises(ValueError, match="leaves"):
        write_data_folder(tmp_path / "data", [(path, {})], {}, HEADER)
    assert names(tmp_path) == []


def test_two_records_of_one_name(tmp_path: Path) -> None:
    """Two records of one name are a fault of the program, never an overwriting."""
    with pytest.raises(FileExistsError):
        write_data_folder(tmp_path / "data", [ONE, ONE], {}, HEADER)
