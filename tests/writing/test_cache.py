from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.writing.cache import Cache, key_of, user_cache


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    """A text is found under its key, and under no other."""
    cache = Cache(tmp_path / "dalam" / "charts")
    cache.write("satu", "isi\nkedua")
    assert (cache.read("satu"), cache.read("dua")) == ("isi\nkedua", None)
    assert [path.name for path in (tmp_path / "dalam" / "charts").iterdir()] == ["satu"]


@pytest.mark.parametrize("broken", [b"", b"isi", b"abc\nisi", b"\xff\xfe\nisi"])
def test_a_damaged_entry_is_not_used(tmp_path: Path, broken: bytes) -> None:
    """What is cut off, changed or no text counts as missing, and is written anew."""
    cache = Cache(tmp_path)
    (tmp_path / "satu").write_bytes(broken)
    assert cache.read("satu") is None
    cache.write("satu", "isi")
    assert cache.read("satu") == "isi"


def test_links_and_folders_are_not_read(tmp_path: Path) -> None:
    """Only a plain file is an entry."""
    cache = Cache(tmp_path)
    cache.write("satu", "isi")
    (tmp_path / "dua").symlink_to(tmp_path / "satu")
    (tmp_path / "tiga").mkdir()
    os.mkfifo(tmp_path / "empat")
    assert [cache.read(name) for name in ("satu", "dua", "tiga", "empat")] == [
        "isi",
        None,
        None,
        None,
    ]


def test_a_cache_that_cannot_be_written(tmp_path: Path) -> None:
    """Where a file stands in the place of the folder, or there is none, nothing is kept."""
    (tmp_path / "file").write_bytes(b"")
    for cache in (Cache(tmp_path / "file"), Cache(tmp_path / "file" / "below"), Cache(None)):
        cache.write("satu", "isi")
        assert cache.read("satu") is None


def test_an_entry_that_cannot_be_placed(tmp_path: Path) -> None:
    """Where a folder stands in the place of the entry nothing is left behind."""
    (tmp_path / "satu").mkdir()
    Cache(tmp_path).write("satu", "isi")
    assert [path.name for path in tmp_path.iterdir()] == ["satu"]


def test_where_the_user_keeps_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An absolute folder of the environment comes first, then the one in the home folder."""
    given = {"XDG_CACHE_HOME": str(tmp_path)}
    assert user_cache("charts", given).folder == tmp_path / "merit-terbuka" / "charts"
    monkeypatch.setenv("HOME", str(tmp_path))
    home = tmp_path / ".cache" / "merit-terbuka" / "charts"
    assert user_cache("charts", {"XDG_CACHE_HOME": "relatif"}).folder == home


def test_keys_tell_their_parts_apart() -> None:
    """The same letters in other parts make another key, which is safe as a name."""
    assert key_of("ab", "c") != key_of("a", "bc")
    assert key_of("../x").isalnum()
