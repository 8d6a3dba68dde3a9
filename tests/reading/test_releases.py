"""Findings that a person answers for."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.finding import Finding
from generator.identifiers import DIRECT_IDENTIFIER
from generator.reading.releases import read_releases
from generator.reading.search_rules import OFFICE_LIST
from generator.source import Place
from generator.wording import NO_WORDS
from tests.record_builders import lines
from tests.site_builders import write

RELEASES = """\
releases:
  - file: content/a.md
    line: 9
    reason: Nomor rekening kas daerah
    by: Sekretaris panitia
    date: 2026-11-22
"""
UNUSED = "peringatan: tidak ada temuan pada berkas dan baris ini [release-used]"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def at(path: str, line: int, column: int = 1) -> Finding:
    return Finding(DIRECT_IDENTIFIER, Place(path, line, column), NO_WORDS, NO_WORDS)


def test_one_for_one(tmp_path: Path) -> None:
    """A release lets the first finding on its line pass, and no second one."""
    write(tmp_path / "releases.yml", RELEASES)
    releases = read_releases(Path())
    others = (at("content/a.md", 9, 30), at("content/a.md", 8), at("content/b.md", 9))
    kept, used = releases.sift((*others, at("content/a.md", 9, 4)))
    assert set(kept) == set(others)
    assert not releases.unused(used)


def test_unused(tmp_path: Path) -> None:
    """A release that lets nothing pass is a warning, where its file was looked into."""
    write(tmp_path / "releases.yml", RELEASES + RELEASES.partition("\n")[2])
    releases = read_releases(Path())
    _, used = releases.sift((at("content/a.md", 9),))
    assert lines(releases.unused(used)) == [f"releases.yml:7:5: {UNUSED}"]
    assert len(releases.unused((), ("content/",))) == 2
    assert not releases.unused((), ("data/",))


def test_people_of_the_office_are_not_released(tmp_path: Path) -> None:
    """Nobody can release somebody of the office's list: all could read that the line names one."""
    write(tmp_path / "releases.yml", RELEASES)
    finding = Finding(OFFICE_LIST, Place("content/a.md", 9, 1), NO_WORDS, NO_WORDS)
    assert read_releases(Path()).sift((finding,)) == ((finding,), frozenset())


def test_none() -> None:
    """Without the file nothing is released."""
    assert read_releases(Path()).sift((at("a", 1),)) == ((at("a", 1),), frozenset())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (RELEASES.replace("    reason: Nomor rekening kas daerah\n", ""), "required"),
        (RELEASES.replace("    by: Sekretaris panitia\n", ""), "required"),
        (RELEASES.replace("line: 9", "line: sembilan"), "whole-number"),
        (RELEASES.replace("line: 9", "value: 9"), "known-key"),
        ("releases: [", "yaml-form"),
    ],
)
def test_wrong(tmp_path: Path, text: str, name: str) -> None:
    """A release without line, reason or responsible office, or with a value, is refused."""
    write(tmp_path / "releases.yml", text)
    releases = read_releases(Path())
    assert name in {finding.rule.name for finding in releases.findings}
    assert not releases.entries
