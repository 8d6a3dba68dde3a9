from __future__ import annotations

import stat
from pathlib import Path

import pytest

from generator.errors import FindingsError, UsageError
from generator.writing.private_files import NewFile, refuse_public_place, write_new_files
from tests.site_builders import contents


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_private_and_public(tmp_path: Path) -> None:
    """A private file is for its owner only, a public one for all; nothing else is left behind."""
    private = NewFile(tmp_path / "rahasia" / "a.json", b"a")
    public = NewFile(tmp_path / "data" / "rankings" / "a.csv", b"b", private=False)
    write_new_files([public, private], [tmp_path / "data"])
    assert contents(tmp_path) == {"data/rankings/a.csv": b"b", "rahasia/a.json": b"a"}
    assert (mode(private.path), mode(private.path.parent)) == (0o600, 0o700)
    assert mode(public.path) == 0o644


def test_again(tmp_path: Path) -> None:
    """The same bytes are written once; other bytes are refused, and then nothing is written."""
    first = NewFile(tmp_path / "a.json", b"a")
    write_new_files([first], [])
    before = first.path.stat().st_mtime_ns
    write_new_files([first], [])
    assert first.path.stat().st_mtime_ns == before
    with pytest.raises(UsageError):
        write_new_files([NewFile(tmp_path / "b.json", b"b"), NewFile(first.path, b"c")], [])
    assert contents(tmp_path) == {"a.json": b"a"}


def test_what_is_no_file(tmp_path: Path) -> None:
    """A folder or a dangling link in a file's place is not overwritten."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "tautan").symlink_to(tmp_path / "tiada")
    for name in ("folder", "tautan"):
        with pytest.raises(UsageError):
            write_new_files([NewFile(tmp_path / name, b"a")], [])


@pytest.mark.parametrize("mark", [".git", "mkdocs.yml"])
def test_repositories(tmp_path: Path, mark: str) -> None:
    """A private file lies nowhere below a work tree of git (also a linked one) or a site."""
    (tmp_path / "situs" / "data").mkdir(parents=True)
    (tmp_path / "situs" / mark).write_text("gitdir: …")
    for place in ("situs/a.key", "situs/data/a.key", "situs/baru/lagi/a.key"):
        with pytest.raises(FindingsError) as stop:
            write_new_files([NewFile(tmp_path / place, b"a")], [])
        assert [finding.rule.name for finding in stop.value.findings] == ["private-place"]
    assert list(contents(tmp_path)) == [f"situs/{mark}"]
    write_new_files([NewFile(tmp_path / "a.key", b"a")], [])


def test_published_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Records, prose and output are no place for it, under whatever name one comes there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "luar").mkdir()
    (tmp_path / "pintas").symlink_to(tmp_path / "data")
    (tmp_path / "data" / "keluar").symlink_to(tmp_path / "luar")
    published = [Path("data"), Path("site")]
    for place in ("data/a.xlsx", "pintas/a.xlsx", "data/keluar/a.xlsx", "site", "luar/../data/a"):
        with pytest.raises(FindingsError):
            refuse_public_place([Path(place)], published)
    refuse_public_place([Path("luar/a.xlsx"), tmp_path / "data.xlsx"], published)
