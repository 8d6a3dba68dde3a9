"""``merit build``."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.run import run
from generator.writing.manifest import verify
from tests.record_builders import CRITERIA
from tests.site_builders import MKDOCS, a_site_folder, contents, write

Capture = pytest.CaptureFixture[str]
BUILD = ["build", "--as-of", "2026-06-01"]


def test_build(tmp_path: Path, capsys: Capture) -> None:
    """A build writes a verified site that speaks of the given day, and says so."""
    a_site_folder(tmp_path)
    assert run(BUILD) == 0
    assert capsys.readouterr().out.endswith("Situs keadaan 1 Juni 2026 selesai ditulis ke site.\n")
    verify(tmp_path / "site")
    manifest = json.loads((tmp_path / "site" / "manifest.json").read_bytes())
    assert manifest["as_of"] == "2026-06-01"


def test_day_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without --as-of the day is that of SOURCE_DATE_EPOCH; one that is no number ends with 2."""
    a_site_folder(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780272000")
    assert run(["build"]) == 0
    assert b'"as_of": "2026-06-01"' in contents(tmp_path / "site")["manifest.json"]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "kemarin")
    assert run(BUILD) == 2


def test_errors_leave_the_old_site(tmp_path: Path) -> None:
    """Records with errors end with 1 and leave the old site, byte for byte."""
    a_site_folder(tmp_path)
    assert run(BUILD) == 0
    before = contents(tmp_path / "site")
    criteria = tmp_path / "data" / CRITERIA
    write(criteria, criteria.read_text(encoding="utf-8").replace("weight: 35", "weight: 30"))
    assert run(BUILD) == 1
    assert contents(tmp_path / "site") == before


def test_warnings_do_not_stop_it(tmp_path: Path, capsys: Capture) -> None:
    """Warnings about records and about prose are printed, and the site is built."""
    a_site_folder(tmp_path)
    write(tmp_path / "content" / "tentang" / "index.md", "# a\n\n[putus](tiada.md)\n")
    assert run(BUILD) == 0
    assert "content/tentang/index.md:0:0: peringatan: " in capsys.readouterr().out


def test_strict_prose(tmp_path: Path, capsys: Capture) -> None:
    """In a strict site a broken link in the prose ends with 1, before anything is replaced."""
    a_site_folder(tmp_path, settings=MKDOCS + "strict: true\n")
    write(tmp_path / "content" / "tentang" / "index.md", "# a\n\n[putus](tiada.md)\n")
    assert run(BUILD) == 1
    assert "content/tentang/index.md:0:0: galat: " in capsys.readouterr().out
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("site", ["data", "content/site", ".", "catatan"])
def test_what_is_not_a_site_is_safe(tmp_path: Path, site: str) -> None:
    """A site in the place of records, prose, or of somebody's files is refused with 2."""
    write(a_site_folder(tmp_path) / "catatan" / "a.txt", "penting")
    before = contents(tmp_path)
    assert run([*BUILD, "--site", site]) == 2
    after = contents(tmp_path)
    after.pop(".catatan.lock", None)
    assert after == before


def test_killed_while_writing(tmp_path: Path) -> None:
    """A build killed (kill -9) in the middle of its work leaves the old site whole."""
    settings = MKDOCS.replace("{name: merit}", "{name: merit, custom_dir: ubahan}")
    (a_site_folder(tmp_path, settings=settings) / "ubahan").mkdir()
    assert run(BUILD) == 0
    before = contents(tmp_path / "site")
    # A home page that never ends keeps the build busy when most of the prose is written.
    write(
        tmp_path / "ubahan" / "pages" / "home.html",
        "{% for a in range(10000) %}{% for b in range(10000) %}{% endfor %}{% endfor %}",
    )
    with subprocess.Popen([sys.executable, "-m", "generator", *BUILD]) as process:
        while not (tmp_path / ".site.new" / "tentang" / "index.html").exists():
            assert process.poll() is None
        os.kill(process.pid, signal.SIGKILL)
    assert contents(tmp_path / "site") == before
    (tmp_path / "ubahan" / "pages" / "home.html").unlink()
    assert run(BUILD) == 0
    assert contents(tmp_path / "site") == before
    assert not (tmp_path / ".site.new").exists()


def test_records_decide_what_is_demanded(tmp_path: Path) -> None:
    """A record that is gone takes its pages with it; nothing of the old site is left over."""
    a_site_folder(tmp_path)
    assert run(BUILD) == 0
    assert (tmp_path / "site" / "pelatihan" / "pka-2026-1").is_dir()
    for name in ("training/pka-2026-1.yml", "training-uptake.csv"):
        (tmp_path / "data" / name).unlink()
    assert run(BUILD) == 0
    assert not (tmp_path / "site" / "pelatihan" / "pka-2026-1").exists()
