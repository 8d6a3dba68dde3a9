from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.anonymising.anonymise import UsedKey
from generator.errors import FindingsError
from generator.reading.used_keys import read_used_keys
from tests.reading.printed import printed


def test_rosters(tmp_path: Path) -> None:
    """The rosters of a folder, also those put aside below it, tell which key served what."""
    (tmp_path / "lama").mkdir()
    paths = [tmp_path / "a.roster.json", tmp_path / "lama" / "b.roster.json"]
    for path in paths:
        path.write_text(json.dumps({"scope": "selection/x", "key": path.stem, "rows": []}))
    (tmp_path / "lain.json").write_text("{}")
    assert read_used_keys(tmp_path) == tuple(
        UsedKey(path.as_posix(), "selection/x", path.stem) for path in paths
    )


def test_no_folder(tmp_path: Path) -> None:
    """A folder that is not there yet holds no roster."""
    assert read_used_keys(tmp_path / "baru") == ()


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"scope": "x"}', "\udcff"])
def test_a_broken_roster(tmp_path: Path, text: str) -> None:
    """A roster that cannot be read stops the run: its key could be used again unseen."""
    path = tmp_path / "a.roster.json"
    path.write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(FindingsError) as stop:
        read_used_keys(tmp_path)
    assert printed(stop.value.findings) == [
        (
            f"{path.as_posix()}:0:0: roster ini rusak, jadi pemakaian kunci tidak dapat diperiksa"
            " [key-once]"
        )
    ]
