"""Two names change places."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.writing.exchange import exchange


def test_exchange(tmp_path: Path) -> None:
    """Each folder stands under the other's name, where the system can do that."""
    for name in ("a", "b"):
        (tmp_path / name / name).mkdir(parents=True)
    done = exchange(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "a" / ("b" if done else "a")).is_dir()


def test_missing(tmp_path: Path) -> None:
    """A name that does not exist is an error of the operating system."""
    (tmp_path / "a").mkdir()
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "a", tmp_path / "b")
