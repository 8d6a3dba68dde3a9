from __future__ import annotations

import json
import stat
from datetime import date
from pathlib import Path

import pytest

from generator.errors import FindingsError, UsageError
from generator.ledger.commitments import fingerprint
from generator.reading.key_file import read_key
from generator.writing.key_file import destroy_key, write_new_key
from tests.site_builders import contents

DAY = date(2027, 5, 3)


def test_a_new_key(tmp_path: Path) -> None:
    """A key is fresh, for its owner's eyes only, and can be read again."""
    first, second = tmp_path / "a.key", tmp_path / "b.key"
    write_new_key(first, [])
    write_new_key(second, [])
    assert read_key(first) != read_key(second)
    assert stat.S_IMODE(first.stat().st_mode) == 0o600


def test_refused(tmp_path: Path) -> None:
    """A key takes no file's place and does not lie in a repository."""
    (tmp_path / ".git").mkdir()
    with pytest.raises(FindingsError):
        write_new_key(tmp_path / "a.key", [])
    (tmp_path / "a.key").write_text("penting")
    with pytest.raises(UsageError):
        write_new_key(tmp_path / "a.key", [])
    assert contents(tmp_path) == {"a.key": b"penting"}


def test_destroying(tmp_path: Path) -> None:
    """A key is gone, its bytes too, and a dated statement for each vacancy stays."""
    path = tmp_path / "a.key"
    write_new_key(path, [])
    (tmp_path / "hubungan").hardlink_to(path)
    key, text = read_key(path), path.read_bytes()
    statements = destroy_key(path, key, ("2026-a", "2026-b"), DAY)
    assert [one.name for one in statements] == [
        "2026-a.key-destroyed.json",
        "2026-b.key-destroyed.json",
    ]
    assert json.loads(statements[0].read_text()) == {
        "v": 1,
        "type": "key_destroyed",
        "id": "2026-a",
        "date": "2027-05-03",
        "key": fingerprint(key),
    }
    assert sorted(contents(tmp_path)) == [*sorted(one.name for one in statements), "hubungan"]
    assert (tmp_path / "hubungan").read_bytes()[:12] != text[:12]


def test_a_second_statement(tmp_path: Path) -> None:
    """Where a statement stands already, the key stays."""
    path = tmp_path / "a.key"
    write_new_key(path, [])
    (tmp_path / "2026-a.key-destroyed.json").write_text("{}")
    with pytest.raises(UsageError):
        destroy_key(path, read_key(path), ("2026-a",), DAY)
    assert read_key(path)


def test_what_cannot_be_destroyed(tmp_path: Path) -> None:
    """Where the key cannot be overwritten, no statement says that it was."""
    (tmp_path / "folder.key").mkdir()
    with pytest.raises(OSError, match="folder"):
        destroy_key(tmp_path / "folder.key", bytes(range(32)), ("2026-a",), DAY)
    assert contents(tmp_path) == {}
