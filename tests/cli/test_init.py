"""``merit init``."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.init import STARTER
from generator.cli.run import run
from tests.site_builders import contents, write

Capture = pytest.CaptureFixture[str]


def test_new_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """A new repository holds everything of the starter, has no errors, and can be built."""
    assert run(["init", "situs"]) == 0
    assert contents(tmp_path / "situs") == {
        path: text for path, text in contents(STARTER).items() if "__pycache__" not in path
    }
    assert "situs" in capsys.readouterr().out
    monkeypatch.chdir(tmp_path / "situs")
    assert run(["check"]) == 0
    assert run(["build", "--as-of", "2026-06-01"]) == 0


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    """A folder that exists and is empty is filled."""
    (tmp_path / "situs").mkdir()
    assert run(["init", "situs"]) == 0


def test_a_filled_folder_is_refused(tmp_path: Path, capsys: Capture) -> None:
    """A folder with anything in it, or a file, stays as it is."""
    write(tmp_path / "situs" / "a.txt", "penting")
    for name in ("situs", "situs/a.txt"):
        assert run(["init", name]) == 2
        assert "tidak kosong" in capsys.readouterr().err
    assert contents(tmp_path) == {"situs/a.txt": b"penting"}
