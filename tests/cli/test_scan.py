"""``merit scan``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli.run import run
from tests.persons import MAIL, NAME, NIP
from tests.repository import commit, git
from tests.site_builders import a_site_folder, contents, write

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a site folder in the working directory, beside a place for what stays private."""
    folder = tmp_path / "situs"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return a_site_folder(folder)


def test_clean(site: Path, capsys: Capture) -> None:
    """A site in which nothing stands ends with 0, and nothing is written."""
    before = contents(site)
    assert run(["scan"]) == 0
    assert "Semua baik" in capsys.readouterr().out
    assert contents(site) == before


def test_findings(site: Path, capsys: Capture) -> None:
    """A finding names file, line, column and kind, never the value, and ends with 1."""
    write(site / "content" / "a.md", f"Kepada\n{NIP} dan {MAIL}")
    write(site / "lain" / "a.json", f'["{MAIL}"]')
    assert run(["scan", "--site", "lain"]) == 1
    said = capsys.readouterr().out
    assert "content/a.md:2:1: galat: di sini tertulis nomor yang berbentuk NIP" in said
    assert "lain/a.json:1:3: galat: di sini tertulis alamat surel" in said
    assert NIP not in said
    assert MAIL not in said


def test_json(site: Path, capsys: Capture) -> None:
    """JSON is one object, as for the check."""
    write(site / "content" / "a.md", NIP)
    assert run(["scan", "--format", "json"]) == 1
    [finding] = json.loads(capsys.readouterr().out)["findings"]
    assert (finding["path"], finding["name"]) == ("content/a.md", "direct-identifier")


def test_history(site: Path, capsys: Capture) -> None:
    """With --history what git keeps is searched too; without a repository it ends with 2."""
    assert run(["scan", "--history"]) == 2
    git(site, "init", "--quiet")
    write(site / "content" / "a.md", NIP)
    first = commit(site)
    (site / "content" / "a.md").unlink()
    commit(site)
    assert run(["scan"]) == 0
    assert run(["scan", "--history"]) == 1
    assert f"{first}:content/a.md:1:1: galat" in capsys.readouterr().out


def test_roster(site: Path, capsys: Capture) -> None:
    """With --roster the people of the office's list are found, and nobody's name is printed."""
    write(site.parent / "kantor" / "peserta.csv", f"nama;nip\n{NAME};{NIP}\n")
    write(site / "content" / "a.md", f"Selamat {NAME.upper()}")
    assert run(["scan", "--roster", "../kantor/peserta.csv"]) == 1
    said = capsys.readouterr().out
    assert "content/a.md:1:9: galat: di sini tertulis nama yang ada dalam daftar rahasia" in said
    assert not any(word in said.lower() for word in NAME.lower().split())


def test_roster_in_the_repository(site: Path, capsys: Capture) -> None:
    """The office's list may not stand where the site is made."""
    write(site / "peserta.csv", f"nama\n{NAME}\n")
    assert run(["scan", "--roster", "peserta.csv"]) == 1
    assert "private-place" in capsys.readouterr().out
