"""Folders of a build are known by their mark."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.writing.leftovers import begin, is_marked, open_to_readers, refuse_strange, remove


def test_ours(tmp_path: Path) -> None:
    """A folder that a build began is known and removed whole."""
    folder = tmp_path / "a"
    begin(folder)
    (folder / "b" / "c").mkdir(parents=True)
    (folder / "d.txt").write_text("d", encoding="utf-8")
    assert is_marked(folder)
    refuse_strange(folder)
    open_to_readers(folder)
    remove(folder)
    assert not folder.exists()
    remove(folder)
    refuse_strange(folder)


def test_strange(tmp_path: Path) -> None:
    """A file is no folder of ours; an empty folder harms nobody."""
    (tmp_path / "a").write_text("a", encoding="utf-8")
    with pytest.raises(UsageError):
        refuse_strange(tmp_path / "a")
    (tmp_path / "b").mkdir()
    refuse_strange(tmp_path / "b")
