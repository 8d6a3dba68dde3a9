from __future__ import annotations

import stat
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.writing.public_table import as_csv, as_sheet, replace_table

ROWS = (("a", "b"), ("1", "x, y"))


def test_dialects() -> None:
    """Records have commas and LF; sheets for people here a BOM and semicolons."""
    assert as_csv(ROWS) == b'a,b\n1,"x, y"\n'
    assert as_sheet(ROWS) == b"\xef\xbb\xbfa;b\r\n1;x, y\r\n"


def test_replaced_whole(tmp_path: Path) -> None:
    """A table takes the place of the old one, readable by all, and leaves nothing beside it."""
    path = tmp_path / "baru" / "tabel.csv"
    replace_table(path, ROWS)
    replace_table(path, ROWS[:1])
    assert path.read_bytes() == b"a,b\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert [one.name for one in path.parent.iterdir()] == ["tabel.csv"]


def test_no_plain_file(tmp_path: Path) -> None:
    """A link or a folder in its place is left alone."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "taut").symlink_to(tmp_path / "lain.csv")
    for name in ("folder", "taut"):
        with pytest.raises(UsageError):
            replace_table(tmp_path / name, ROWS)
    assert not (tmp_path / "lain.csv").exists()
