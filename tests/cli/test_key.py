"""``merit key``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli.run import run
from tests.site_builders import contents

Capture = pytest.CaptureFixture[str]


def test_new(tmp_path: Path, capsys: Capture) -> None:
    """A key is written once, and its secret never reaches the screen."""
    assert run(["key", "new", "kantor/2026-jpt.key"]) == 0
    secret = (tmp_path / "kantor" / "2026-jpt.key").read_text().splitlines()[1]
    assert run(["key", "new", "kantor/2026-jpt.key"]) == 2
    told = capsys.readouterr()
    assert "Kunci ditulis ke kantor/2026-jpt.key." in told.out
    assert "tidak ditimpa" in told.err
    assert secret not in told.out + told.err


def test_inside_a_repository(tmp_path: Path, capsys: Capture) -> None:
    """A key is never made inside a work tree of git, or in a folder of the site."""
    assert run(["key", "new", "data/a.key"]) == 1
    (tmp_path / ".git").mkdir()
    assert run(["key", "new", "a.key"]) == 1
    assert capsys.readouterr().out.count("[private-place]") == 2
    assert contents(tmp_path) == {}


def test_destroy(tmp_path: Path, capsys: Capture) -> None:
    """Destroying leaves one dated statement for each vacancy, and says what it cannot see."""
    assert run(["key", "new", "a.key"]) == 0
    given = ["--vacancy", "2026-a", "--vacancy", "2026-b", "--vacancy", "2026-a"]
    assert run(["key", "destroy", "a.key", *given, "--as-of", "2027-05-03"]) == 0
    assert sorted(contents(tmp_path)) == ["2026-a.key-destroyed.json", "2026-b.key-destroyed.json"]
    statement = json.loads((tmp_path / "2026-b.key-destroyed.json").read_text())
    assert (statement["id"], statement["date"]) == ("2026-b", "2027-05-03")
    told = capsys.readouterr().out
    assert "Kunci a.key ditimpa dan dihapus." in told
    assert "Pernyataan: 2026-b.key-destroyed.json" in told
    assert "salinan dan cadangan" in told


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["a.key"], 2),
        (["a.key", "--vacancy", "../x"], 2),
        (["a.key", "--vacancy", "2026-a", "--as-of", "besok"], 2),
        (["b.key", "--vacancy", "2026-a"], 1),
        (["tiada.key", "--vacancy", "2026-a"], 2),
    ],
)
def test_nothing_destroyed(tmp_path: Path, arguments: list[str], status: int) -> None:
    """A command that is not understood, or a file that is no key, destroys nothing."""
    assert run(["key", "new", "a.key"]) == 0
    (tmp_path / "b.key").write_text("penting")
    before = contents(tmp_path)
    assert run(["key", "destroy", *arguments]) == status
    assert contents(tmp_path) == before
