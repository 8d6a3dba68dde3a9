"""Nothing but plain files is opened."""

from __future__ import annotations

import os
from pathlib import Path

from generator.reading.content_folder import MOST_DEPTH, read_content, read_page


def test_only_plain_files(tmp_path: Path) -> None:
    """Pipes, links, loops, second names and broken names are told and never opened."""
    (tmp_path / "a.md").write_text("# a\n", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "one.png").write_bytes(b"")
    os.link(tmp_path / "one.png", tmp_path / "two.png")
    (tmp_path / "a\nb.md").write_text("# b\n", encoding="utf-8")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.md")).write_text("# c\n", encoding="utf-8")
    content = read_content(tmp_path, "content/")
    assert content.names == ("a.md",)
    assert sorted(finding.place.path for finding in content.findings) == [
        "content/a\ufffdb.md",
        "content/loop",
        "content/one.png",
        "content/pipe.md",
        "content/two.png",
        "content/\ufffd.md",
    ]


def test_deep_folders(tmp_path: Path) -> None:
    """Folders beyond a depth are not followed."""
    folder = tmp_path.joinpath(*["a"] * (MOST_DEPTH + 5))
    folder.mkdir(parents=True)
    (folder / "a.md").write_text("# a\n", encoding="utf-8")
    content = read_content(tmp_path, "content/")
    assert content.names == ()
    assert len(content.findings) == 1


def test_findings_of_pages(tmp_path: Path) -> None:
    """Every page is checked under its name."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.MD").write_bytes(b"\xff")
    [finding] = read_content(tmp_path, "content/").findings
    assert finding.place.path == "content/a/b.MD"


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    """A page or a folder that is gone when its turn comes is a finding."""
    [page] = read_page(tmp_path / "a.md", "content/a.md")
    [folder] = read_content(tmp_path / "content", "content/").findings
    assert (page.rule.name, page.place.path) == ("plain-file", "content/a.md")
    assert (folder.rule.name, folder.place.path) == ("plain-file", "content/")
