"""MkDocs makes the prose, the plugin all else."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.errors import FindingsError, UsageError
from generator.mkdocs_plugin import build_site, load_site
from generator.pipeline import check, compile_publication, unnoticed
from generator.publication import Publication
from generator.writing.manifest import BrokenSiteError, verify
from tests.record_builders import CRITERIA, swap
from tests.site_builders import MKDOCS, a_site_folder, contents, write

CONFIG = Path("mkdocs.yml")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def a_compiled(folder: Path) -> Publication:
    return compile_publication(check(folder / "data"), date(2026, 6, 1))


def built(folder: Path) -> dict[str, bytes]:
    assert build_site(load_site(CONFIG), folder / "site", a_compiled(folder), unnoticed) == ()
    return contents(folder / "site")


def test_whole_site(tmp_path: Path) -> None:
    """Prose, record pages, exports and the manifest stand together, without theme sources."""
    site = built(a_site_folder(tmp_path))
    assert {
        "404.html",
        "index.html",
        "en/index.html",
        "tentang/index.html",
        "tentang/hasil/index.html",
        "lowongan/2026-dinkes-kadis/index.html",
        "en/vacancies/2026-dinkes-kadis/index.html",
        "robots.txt",
        "manifest.json",
        "assets/icon.svg",
    } <= site.keys()
    endings = {path.rpartition(".")[2] for path in site}
    assert endings <= {"html", "txt", "json", "svg", "js", "xml"}
    assert "sitemap.xml" not in site
    verify(tmp_path / "site")


def test_prose_is_part_of_the_site(tmp_path: Path) -> None:
    """A prose page has the shell of all pages, with its links and titles escaped."""
    a_site_folder(tmp_path)
    write(
        tmp_path / "content" / "tentang" / "index.md",
        "---\nother_language: en/about/\n---\n# Data & <em>orang</em>\n\n"
        '<script>alert(1)</script>\n\n[keluar](javascript:alert(1)) <a onclick="x()">a</a>\n',
    )
    page = built(tmp_path)["tentang/index.html"].decode()
    assert '<html lang="id">' in page
    assert "<title>Data &amp; orang" in page
    assert 'href="../en/about/"' in page
    assert "alert" not in page
    assert "onclick" not in page


def test_missing_page_has_absolute_links(tmp_path: Path) -> None:
    """The page for lost readers links from the root of the site, below its sub-path."""
    page = built(a_site_folder(tmp_path))["404.html"].decode()
    assert 'href="/merit/lowongan/"' in page


def test_foreign_files_are_refused(tmp_path: Path) -> None:
    """A file of unknown kind, or a link, in the prose stops the build and names the file."""
    a_site_folder(tmp_path)
    for name in ("catatan.docx", "salinan.md"):
        path = tmp_path / "content" / name
        if name.endswith("docx"):
            write(path, "rahasia")
        else:
            path.symlink_to(tmp_path / "content" / "tentang" / "index.md")
        with pytest.raises(UsageError, match="tidak dapat diterbitkan") as stop:
            built(tmp_path)
        assert ("name", name) in stop.value.sentence.values
        path.unlink()


def test_prose_in_the_place_of_a_record(tmp_path: Path) -> None:
    """A prose page at the address of a record page stops the build."""
    write(a_site_folder(tmp_path) / "content" / "hasil" / "index.md", "# Hasil")
    with pytest.raises(BrokenSiteError, match="dua kali"):
        built(tmp_path)


def test_empty_page_is_missed(tmp_path: Path) -> None:
    """A page that MkDocs leaves out in silence is an error."""
    settings = MKDOCS.replace("{name: merit}", "{name: merit, custom_dir: ubahan}")
    write(a_site_folder(tmp_path, settings=settings) / "ubahan" / "main.html", "")
    with pytest.raises(BrokenSiteError, match="tidak lengkap"):
        built(tmp_path)


def test_broken_links_are_told(tmp_path: Path) -> None:
    """A broken link in the prose is a warning with its page, and an error in a strict site."""
    a_site_folder(tmp_path)
    write(tmp_path / "content" / "tentang" / "index.md", "[putus](tiada.md)\n")
    [warning] = build_site(load_site(CONFIG), tmp_path / "site", a_compiled(tmp_path), unnoticed)
    assert warning.place.path == "content/tentang/index.md"
    write(tmp_path / "mkdocs.yml", MKDOCS + "strict: true\n")
    with pytest.raises(FindingsError) as stop:
        built(tmp_path)
    assert [str(finding.rule.severity) for finding in stop.value.findings] == ["error"]


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ("site_name: [", "tidak dapat dipakai"),
        ("site_name: x\nplugins: [tiada]", "tidak dapat dipakai"),
        ("site_name: x\ndocs_dir: content\nplugins: []", "belum memuat plugin"),
    ],
)
def test_settings_that_cannot_be_used(tmp_path: Path, settings: str, reason: str) -> None:
    """Settings that MkDocs refuses, or that lack the plugin, are told in one sentence."""
    a_site_folder(tmp_path, settings=settings)
    with pytest.raises(UsageError, match=reason):
        load_site(CONFIG)


def test_no_settings() -> None:
    """Outside a site folder the sentence says where to go."""
    with pytest.raises(UsageError, match="merit init"):
        load_site(CONFIG)


def test_plain_mkdocs(tmp_path: Path) -> None:
    """Plain ``mkdocs build`` compiles the records itself and writes the same bytes."""
    given = built(a_site_folder(tmp_path))
    write(tmp_path / "mkdocs.yml", MKDOCS.replace("[merit]", '[{merit: {as_of: "2026-06-01"}}]'))
    build(load_config(str(CONFIG), site_dir=str(tmp_path / "lain")))
    assert contents(tmp_path / "lain") == given


def test_plain_mkdocs_says_what_is_wrong(tmp_path: Path) -> None:
    """Under plain ``mkdocs`` findings are printed as text and the build ends without traceback."""
    a_site_folder(tmp_path, (CRITERIA, swap("weight: 35", "weight: 30")))
    ended = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "weights-add-up]" in ended.stderr
    assert "Traceback" not in ended.stderr + ended.stdout


def test_plain_mkdocs_keeps_sources_safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A site folder that holds the records, and a senseless clock, stop the build."""
    a_site_folder(tmp_path)
    with pytest.raises(Abort):
        build(load_config(str(CONFIG), site_dir=str(tmp_path / "data" / "site")))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "kemarin")
    with pytest.raises(Abort):
        build(load_config(str(CONFIG), site_dir=str(tmp_path / "site")))
