"""The last good site stays, whatever happens to a build."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.writing.manifest import BrokenSiteError, verify, write_manifest
from generator.writing.site_folder import refuse_shared, staged

DAY = date(2026, 3, 1)


def build(site: Path, text: str, *sources: Path) -> None:
    with staged(site, sources) as folder:
        (folder / "index.html").write_text(text, encoding="utf-8")
        write_manifest(folder, DAY)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def killed_build(site: Path) -> None:
    """Start a build in another process and kill it after it has printed that it is ready."""
    code = """
import sys, time
from pathlib import Path
from generator.writing.site_folder import refuse_shared, staged
with staged(Path(sys.argv[1]), ()) as folder:
    (folder / "index.html").write_text("setengah jadi")
    print("siap", flush=True)
    time.sleep(60)
"""
    with subprocess.Popen(
        [sys.executable, "-c", code, str(site)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "siap\n"
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=30)


def test_first_and_second_build(tmp_path: Path) -> None:
    """A build makes the site, the next one replaces it whole, and only the lock stays beside it."""
    site = tmp_path / "deep" / "site"
    build(site, "satu")
    (site / "manifest.json").touch()
    build(site, "dua")
    assert (site / "index.html").read_text(encoding="utf-8") == "dua"
    assert names(site.parent) == [".site.lock", "site"]
    verify(site)


def test_failed_build(tmp_path: Path) -> None:
    """A build that fails leaves the old site as it was and nothing beside it."""
    site = tmp_path / "site"
    build(site, "satu")
    with pytest.raises(RuntimeError, match="listrik"), staged(site, ()):
        raise RuntimeError("listrik padam")
    assert (site / "index.html").read_text(encoding="utf-8") == "satu"
    assert names(tmp_path) == [".site.lock", "site"]


def test_unverified_build(tmp_path: Path) -> None:
    """A new folder that is not what its manifest says never takes the place of the site."""
    site = tmp_path / "site"
    build(site, "satu")
    with pytest.raises(BrokenSiteError), staged(site, ()) as folder:
        (folder / "index.html").write_text("tanpa daftar", encoding="utf-8")
    assert (site / "index.html").read_text(encoding="utf-8") == "satu"


def test_killed_build(tmp_path: Path) -> None:
    """A build that is killed (kill -9) leaves the old site whole; the next one clears its rest."""
    site = tmp_path / "site"
    build(site, "satu")
    killed_build(site)
    assert names(tmp_path) == [".site.lock", ".site.new", "site"]
    verify(site)
    assert (site / "index.html").read_text(encoding="utf-8") == "satu"
    build(site, "dua")
    assert names(tmp_path) == [".site.lock", "site"]
    assert (site / "index.html").read_text(encoding="utf-8") == "dua"


def test_killed_between_the_renames(tmp_path: Path) -> None:
    """A build killed while the old site is aside loses nothing: the next command puts it back."""
    site = tmp_path / "site"
    build(site, "satu")
    site.rename(tmp_path / ".site.old")
    with pytest.raises(RuntimeError), staged(site, ()):
        raise RuntimeError
    assert (site / "index.html").read_text(encoding="utf-8") == "satu"
    verify(site)


def test_what_is_not_a_site_is_never_overwritten(tmp_path: Path) -> None:
    """A folder with somebody's files, a file and a link are refused and stay untouched."""
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "mine.txt").write_text("penting", encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "notes", target_is_directory=True)
    for name in ("notes", "notes/mine.txt", "link"):
        with pytest.raises(UsageError, match=r"[Ff]older"):
            build(tmp_path / name, "satu")
    assert (tmp_path / "notes" / "mine.txt").read_text(encoding="utf-8") == "penting"


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    """An empty folder may become the site."""
    (tmp_path / "site").mkdir()
    build(tmp_path / "site", "satu")
    verify(tmp_path / "site")


@pytest.mark.parametrize("site", ["data", "data/site", "data/..", "content/deep/er"])
def test_sources_are_safe(tmp_path: Path, site: str) -> None:
    """A site inside a source folder, or around one, is refused before anything is touched."""
    for name in ("data", "content"):
        (tmp_path / name).mkdir()
    with pytest.raises(UsageError, match="saling memuat"):
        build(tmp_path / site, "satu", tmp_path / "data", tmp_path / "content")
    assert names(tmp_path) == ["content", "data"]


@pytest.mark.parametrize("name", [".site.new", ".site.old"])
def test_what_others_keep_beside_it(tmp_path: Path, name: str) -> None:
    """Folders, files and links of the names that a build uses are refused and stay."""
    beside = tmp_path / name
    beside.mkdir()
    (beside / "mine.txt").write_text("penting", encoding="utf-8")
    with pytest.raises(UsageError, match="bukan buatan merit"):
        build(tmp_path / "site", "satu")
    assert (beside / "mine.txt").read_text(encoding="utf-8") == "penting"
    beside.rename(tmp_path / "notes")
    beside.symlink_to(tmp_path / "notes", target_is_directory=True)
    with pytest.raises(UsageError, match="bukan folder"):
        build(tmp_path / "site", "satu")
    assert names(tmp_path) == sorted([".site.lock", name, "notes"])


def test_foreign_old_folder_is_not_adopted(tmp_path: Path) -> None:
    """A folder that is being removed, or is no site, never becomes the site."""
    (tmp_path / ".site.old").mkdir()
    with pytest.raises(RuntimeError), staged(tmp_path / "site", ()):
        raise RuntimeError
    assert names(tmp_path) == [".site.lock"]


def test_open_to_readers(tmp_path: Path) -> None:
    """A site can be read by a web server, whatever the umask is."""
    before = os.umask(0o077)
    try:
        build(tmp_path / "site", "satu")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "site").stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "site" / "index.html").stat().st_mode) == 0o644


def test_read_only_site(tmp_path: Path) -> None:
    """An old site that somebody made read-only is replaced and removed."""
    build(tmp_path / "site", "satu")
    (tmp_path / "site" / "a").mkdir(mode=0o555)
    (tmp_path / "site").chmod(0o555)
    build(tmp_path / "site", "dua")
    assert names(tmp_path) == [".site.lock", "site"]


def test_prose_and_records(tmp_path: Path) -> None:
    """Prose and records lie beside each other, never in each other."""
    refuse_shared(tmp_path / "data", tmp_path / "content")
    for prose in ("data", "data/a", "."):
        with pytest.raises(UsageError, match="docs_dir"):
            refuse_shared(tmp_path / "data", tmp_path / prose)
