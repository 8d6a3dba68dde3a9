"""``merit demo`` writes a folder that ``merit check`` accepts."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.run import run

ORDER = ["demo", "demo", "--agencies", "2", "--vacancies", "12", "--as-of", "2026-06-30"]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_demo_is_checked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The folder holds what was ordered, and no check finds anything in it."""
    assert run(ORDER) == 0
    assert "berkas data contoh ditulis ke demo." in capsys.readouterr().out
    assert len(list((here / "demo" / "vacancies").iterdir())) == 12
    assert run(["check", "--data", "demo"]) == 0


def test_demo_is_the_same_again(here: Path) -> None:
    """The same numbers give the same files."""
    run(ORDER)
    run(["demo", "again", *ORDER[2:]])
    first, again = (
        {
            path.relative_to(here / name): path.read_bytes()
            for path in sorted((here / name).rglob("*"))
            if path.is_file()
        }
        for name in ("demo", "again")
    )
    assert first == again


def test_a_filled_folder_is_refused(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written over what stands there."""
    (here / "demo").mkdir()
    (here / "demo" / "mine.txt").write_text("a")
    assert run(ORDER) == 2
    assert "sudah berisi berkas" in capsys.readouterr().err
