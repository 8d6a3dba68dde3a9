"""``merit check``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli.run import run
from tests.record_builders import CRITERIA, a_data_folder, swap
from tests.site_builders import a_site_folder, contents, write

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def _wrong(tmp_path: Path) -> None:
    a_data_folder(tmp_path, (CRITERIA, swap("weight: 35", "weight: 30")))


@pytest.mark.usefixtures("_wrong")
def test_text(capsys: Capture) -> None:
    """Text names the place, says what to do on the next line, and closes with a sentence."""
    assert run(["check"]) == 1
    first, hint, *_, last = capsys.readouterr().out.rstrip().split("\n")
    assert first.startswith("data/criteria/jpt-pratama-2026.yml:")
    assert "galat: bobot berjumlah 95, seharusnya tepat 100 [weights-add-up]" in first
    assert hint.startswith("    ")
    assert last.startswith("Ditemukan ")


@pytest.mark.usefixtures("_wrong")
def test_json(capsys: Capture) -> None:
    """JSON is one object on standard output and nothing else."""
    assert run(["check", "--format", "json"]) == 1
    captured = capsys.readouterr()
    content = json.loads(captured.out)
    assert content["summary"]["errors"] == len(content["findings"]) > 0
    assert captured.err == ""


@pytest.mark.usefixtures("_wrong")
def test_github(capsys: Capture) -> None:
    """Annotations name file, line and column."""
    assert run(["check", "--format", "github"]) == 1
    first = capsys.readouterr().out.split("\n")[0]
    assert first.startswith("::error file=data/criteria/jpt-pratama-2026.yml,line=")


def test_nothing_is_written(tmp_path: Path) -> None:
    """A check leaves every file as it was and adds none."""
    a_data_folder(tmp_path)
    before = contents(tmp_path)
    assert run(["check", "--data", "data"]) == 0
    assert contents(tmp_path) == before


def test_prose_beside_the_records(tmp_path: Path, capsys: Capture) -> None:
    """In the folder of a site the prose is checked as well, as the build does it."""
    a_site_folder(tmp_path)
    assert run(["check"]) == 0
    write(tmp_path / "content" / "tentang" / "index.md", "---\na: [\n---\n")
    assert run(["check"]) == 1
    told = capsys.readouterr().out
    assert "content/tentang/index.md:" in told
    assert run(["build", "--as-of", "2026-06-01"]) == 1
    built = capsys.readouterr().out
    assert "content/tentang/index.md:" in built
    assert "Semua baik" not in built
