"""Everything below a folder is named once, and links are not followed."""

from __future__ import annotations

from pathlib import Path

from generator.writing.standing import standing


def test_everything_below(tmp_path: Path) -> None:
    """Files and folders stand with their path from the folder; what a link leads to does not."""
    site = tmp_path / "site"
    (site / "lowongan" / "a").mkdir(parents=True)
    (site / "lowongan" / "a" / "index.html").touch()
    (site / "index.html").touch()
    (tmp_path / "lain").mkdir()
    (tmp_path / "lain" / "rahasia.txt").touch()
    (site / "tautan").symlink_to(tmp_path / "lain")
    found = dict(standing(site))
    assert sorted(found) == [
        "index.html",
        "lowongan",
        "lowongan/a",
        "lowongan/a/index.html",
        "tautan",
    ]
    assert found["tautan"].is_symlink()
    assert Path(found["lowongan/a/index.html"]) == site / "lowongan" / "a" / "index.html"
