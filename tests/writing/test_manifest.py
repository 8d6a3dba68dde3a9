"""The manifest lists every file of a site, and the site is held to it."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from generator.writing.manifest import (
    MANIFEST,
    BrokenSiteError,
    digests,
    is_a_site,
    require,
    verify,
    write_manifest,
)

DAY = date(2026, 3, 1)


def a_site(folder: Path) -> Path:
    (folder / "lowongan").mkdir(parents=True)
    (folder / "index.html").write_text("<p>beranda</p>", encoding="utf-8")
    (folder / "lowongan" / "index.html").write_text("<p>lowongan</p>", encoding="utf-8")
    write_manifest(folder, DAY)
    return folder


def test_names_and_digests(tmp_path: Path) -> None:
    """Every file stands in the manifest with its SHA-256, sorted by path, without the manifest."""
    site = a_site(tmp_path / "site")
    content = json.loads((site / MANIFEST).read_text(encoding="utf-8"))
    assert content["as_of"] == "2026-03-01"
    assert list(content["files"]) == ["index.html", "lowongan/index.html"]
    assert content["files"]["index.html"] == hashlib.sha256(b"<p>beranda</p>").hexdigest()
    verify(site)
    require(site, ["lowongan/index.html"])


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"generator": "merit-terbuka"}', '{"name": "x"}']
)
def test_other_manifests_are_not_ours(tmp_path: Path, content: str) -> None:
    """A manifest.json that another program wrote does not make a folder a site of ours."""
    (tmp_path / MANIFEST).write_text(content, encoding="utf-8")
    assert not is_a_site(tmp_path)
    with pytest.raises(BrokenSiteError, match=r"manifest\.json"):
        verify(tmp_path)


def test_changed_file(tmp_path: Path) -> None:
    """A file that changed after the manifest was written is noticed."""
    site = a_site(tmp_path / "site")
    (site / "index.html").write_text("lain", encoding="utf-8")
    with pytest.raises(BrokenSiteError, match="berbeda") as stop:
        verify(site)
    assert ("name", "index.html") in stop.value.sentence.values


def test_added_file(tmp_path: Path) -> None:
    """A file that the manifest does not list is noticed."""
    site = a_site(tmp_path / "site")
    (site / "a.txt").write_text("tambahan", encoding="utf-8")
    with pytest.raises(BrokenSiteError) as stop:
        verify(site)
    assert ("name", "a.txt") in stop.value.sentence.values


def test_missing_page(tmp_path: Path) -> None:
    """A demanded page that was not written is an error that names it."""
    site = a_site(tmp_path / "site")
    with pytest.raises(BrokenSiteError, match="tidak lengkap") as stop:
        require(site, ["index.html", "hasil/index.html"])
    assert ("name", "hasil/index.html") in stop.value.sentence.values


def test_links_are_refused(tmp_path: Path) -> None:
    """A link in the site is an error, because it could carry in what no list names."""
    site = a_site(tmp_path / "site")
    (site / "lain.html").symlink_to(site / "index.html")
    with pytest.raises(BrokenSiteError, match="tautan"):
        digests(site)
