"""The search of a folder."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from generator.reading.search import Search
from generator.reading.search_folder import search_folder
from tests.persons import DISGUISES, MAIL, NIP
from tests.pictures import a_picture
from tests.reading.printed import printed
from tests.site_builders import write

SAYS_NIP = "di sini tertulis nomor yang berbentuk NIP [direct-identifier]"
CANNOT = "isi berkas ini tidak dapat ditelusuri [searchable]"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with one harmless page in the working directory."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "site" / "index.html", "<p>Halo</p>")
    return Path("site")


def told(site: Path) -> list[str]:
    return printed(search_folder(site, Search()).findings)


def test_texts(site: Path) -> None:
    """Every text is searched, in folders too, whatever its encoding."""
    write(site / "unduh" / "a.csv", f"a\n{NIP}\n")
    (site / "b.txt").write_bytes(NIP.encode("utf-16"))
    (site / "c.txt").write_bytes(NIP.encode("utf-16-le"))
    write(site / "CNAME", NIP)
    found = search_folder(site, Search())
    assert found.files == 5
    assert printed(found.findings) == [
        f"site/CNAME:1:1: {SAYS_NIP}",
        f"site/b.txt:1:1: {SAYS_NIP}",
        f"site/c.txt:1:1: {SAYS_NIP}",
        f"site/unduh/a.csv:2:1: {SAYS_NIP}",
    ]


def test_names(site: Path) -> None:
    """Names of files and of folders are searched once, and are not repeated."""
    write(site / f"{NIP}" / f"{DISGUISES['hyphens']}.txt", "baik")
    assert told(site) == [f"site/[NIP]:0:0: {SAYS_NIP}", f"site/[NIP]/[NIP].txt:0:0: {SAYS_NIP}"]


def test_packed_files(site: Path) -> None:
    """What cannot be searched is a finding: packed files, other bytes, damaged pictures."""
    with zipfile.ZipFile(site / "a.docx", "w") as packed:
        packed.writestr("a.xml", NIP)
    (site / "b.pdf").write_bytes(b"%PDF-1.7\n\xe2\xe3")
    (site / "c.png").write_bytes(b"\x89PNG")
    assert told(site) == [f"site/{name}:0:0: {CANNOT}" for name in ("a.docx", "b.pdf", "c.png")]


def test_pictures(site: Path) -> None:
    """The metadata of pictures are searched."""
    for form, where in (("PNG", "packed"), ("JPEG", "comment"), ("WEBP", "exif")):
        (site / f"{form}.{form}".lower()).write_bytes(a_picture(form, {where: NIP}) or b"")
    (site / "x.jpg").write_bytes(a_picture("JPEG", {}) or b"")
    assert told(site) == [
        f"site/{name}:0:0: {SAYS_NIP}" for name in ("jpeg.jpeg", "png.png", "webp.webp")
    ]


def test_links_and_locked_files(site: Path) -> None:
    """Links are not followed; what the system does not let us read is a finding."""
    (site / "link.txt").symlink_to("/etc/hostname")
    [line] = told(site)
    assert line.startswith("site/link.txt:0:0: ini tautan")


def test_size(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of more bytes than anybody searches is a finding."""
    monkeypatch.setattr("generator.reading.search_folder.MOST_BYTES", 100)
    write(site / "a.txt", "a" * 101)
    assert told(site) == [f"site/a.txt:0:0: {CANNOT}"]


def test_passed_over(site: Path) -> None:
    """Paths that somebody else vouches for are left out, and progress counts the others."""
    write(site / "a" / "index.html", MAIL)
    seen: list[None] = []
    found = search_folder(site, Search(), "a/index.html".__eq__, lambda: seen.append(None))
    assert found.files == len(seen) == 1
    assert not found.findings
