"""MkDocs makes the prose, the plugin all else."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.errors import FindingsError, UsageError
from generator.mkdocs_site import build_site, load_site
from generator.pipeline import check, compile_publication, unnoticed
from generator.publication import Publication
from generator.reading.picture_notes import read_notes
from generator.source import Place
from generator.writing.manifest import BrokenSiteError, verify
from tests.persons import MAIL, NIP
from tests.pictures import a_picture
from tests.record_builders import CRITERIA, lines, swap
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
    assert endings <= {"html", "txt", "json", "svg", "js", "xml", "csv"}
    assert "sitemap.xml" not in site
    assert not any("galeri" in path or "gallery" in path for path in site)
    verify(tmp_path / "site")


def test_the_brand(tmp_path: Path) -> None:
    """Pages, policy and icon follow the colour; one that cannot be read is told with its place."""
    plain = built(a_site_folder(tmp_path))
    write(tmp_path / "mkdocs.yml", MKDOCS.replace("brand: {", 'brand: {colour: "#7a1f2b", '))
    site = built(tmp_path)
    for page in ("index.html", "tentang/index.html", "404.html"):
        assert b"--brand:#7a1f2b" in site[page]
        assert site[page].partition(b"img-src")[0] != plain[page].partition(b"img-src")[0]
    assert b"#7a1f2b" in site["assets/icon.svg"]
    write(tmp_path / "mkdocs.yml", MKDOCS.replace("brand: {", 'brand: {colour: "#ffb000", '))
    with pytest.raises(FindingsError) as stop:
        built(tmp_path)
    assert [finding.place for finding in stop.value.findings] == [Place("mkdocs.yml", 7, 11)]


def test_headings_of_the_prose_can_be_searched(tmp_path: Path) -> None:
    """Titles lead to their page, headings under them to their place on it, without markup."""
    folder = a_site_folder(tmp_path)
    write(folder / "content" / "tentang" / "hasil.md", "# Hasil\n\n## Bobot *penuh*\n\nIsi.\n")
    made = json.loads(built(folder)["cari/halaman.json"])
    paths = made["records"]["path"]
    assert paths == ["tentang/", "tentang/hasil/", "tentang/hasil/#bobot-penuh"]
    assert ["Bobot penuh"] in made["texts"]


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
    """Files of other kinds, links and damaged pictures in the prose are all told at once."""
    content = a_site_folder(tmp_path) / "content"
    for name in ("catatan.docx", "daftar.csv", "surat.pdf", "gambar.svg", "rusak.png"):
        write(content / name, "rahasia")
    (content / "salinan.md").symlink_to(content / "tentang" / "index.md")
    with pytest.raises(FindingsError) as stop:
        built(tmp_path)
    kind = "berkas ini tautan, atau jenisnya tidak boleh terbit [prose-files]"
    broken = "gambar rusak, bergerak, terlalu besar, atau bukan PNG"
    assert sorted(lines(stop.value.findings)) == [
        f"content/catatan.docx:0:0: galat: {kind}",
        f"content/daftar.csv:0:0: galat: {kind}",
        f"content/gambar.svg:0:0: galat: {kind}",
        f"content/rusak.png:0:0: galat: {broken} [picture-form]",
        "content/salinan.md:0:0: galat: ini tautan, bukan berkas atau folder biasa [plain-file]",
        f"content/surat.pdf:0:0: galat: {kind}",
    ]


def test_pictures_are_made_anew(tmp_path: Path) -> None:
    """A picture of the prose is published without its metadata, the same every time."""
    content = a_site_folder(tmp_path) / "content"
    (content / "alur.png").write_bytes(a_picture("PNG", {"packed": NIP, "exif": NIP}) or b"")
    write(content / "tentang" / "index.md", "# Alur\n\n![Alur](../alur.png)\n")
    first = built(tmp_path)
    assert not any(NIP in note for note in read_notes(first["alur.png"]))
    assert b'src="../alur.png"' in first["tentang/index.html"]
    assert built(tmp_path)["alur.png"] == first["alur.png"]


def test_identifiers_in_the_prose(tmp_path: Path) -> None:
    """A number or an e-mail in the prose stops the build, unless somebody answers for it."""
    page = a_site_folder(tmp_path) / "content" / "tentang" / "index.md"
    write(page, f"# Kontak\n\nSurat ke {MAIL}.\n")
    with pytest.raises(FindingsError) as stop:
        built(tmp_path)
    assert lines(stop.value.findings) == [
        "content/tentang/index.md:3:10: galat: di sini tertulis alamat surel [direct-identifier]"
    ]
    write(
        tmp_path / "releases.yml",
        "releases:\n  - {file: content/tentang/index.md, line: 3, reason: Kotak pengaduan,"
        " by: Sekretaris, date: 2026-11-22}\n",
    )
    assert MAIL.encode() in built(tmp_path)["tentang/index.html"]


def test_identifiers_that_only_the_page_shows(tmp_path: Path) -> None:
    """What comes into the site from elsewhere, such as the settings, is found before the swap."""
    settings = MKDOCS.replace("id: Lowongan,", f"id: Lowongan {NIP},")
    a_site_folder(tmp_path, settings=settings)
    with pytest.raises(FindingsError) as stop:
        built(tmp_path)
    assert {finding.rule.name for finding in stop.value.findings} == {"direct-identifier"}
    assert "site/tentang/index.html" in {finding.place.path for finding in stop.value.findings}


def test_prose_in_the_place_of_a_record(tmp_path: Path) -> None:
    """A prose page at the address of a record page, or of a file, stops the build by its name."""
    folder = a_site_folder(tmp_path)
    for name in ("hasil/index.md", "robots.txt.md"):
        write(folder / "content" / name, "# Hasil")
        with pytest.raises(FindingsError) as stop:
            built(tmp_path)
        assert [finding.place.path for finding in stop.value.findings] == [f"content/{name}"]
        (folder / "content" / name).unlink()
        shutil.rmtree(folder / "site")


@pytest.mark.parametrize(
    "text",
    [
        "---\ntemplate: main.html\n---\n# a\n",
        "template: main.html\n\n# a\n",
        "---\nother_language: 3\n---\n# a\n",
        "---\nother_language: [en/]\n---\n# a\n",
        "other_language: javascript:x\n\n# a\n",
        "---\nother_language: [\n---\n# a\n",
        "---\n# a\n",
    ],
)
def test_front_matter(tmp_path: Path, text: str) -> None:
    """Settings of a page that are refused or cannot be read are findings in that page."""
    write(a_site_folder(tmp_path) / "content" / "tentang" / "index.md", text)
    with pytest.raises(FindingsError) as stop:
        built(tmp_path)
    assert {finding.place.path for finding in stop.value.findings} == {"content/tentang/index.md"}


def test_lists_that_are_too_deep(tmp_path: Path) -> None:
    """Lists in lists beyond what Markdown can follow are a finding in their page."""
    text = "".join("  " * 2 * depth + "- a\n" for depth in range(45))
    quotes = "".join("> " * 45 + "- " * 45 + "a\n\n" for _ in range(3))
    write(a_site_folder(tmp_path) / "content" / "tentang" / "index.md", text + "\n\n" + quotes)
    with pytest.raises(FindingsError) as stop:
        built(tmp_path)
    assert {finding.place.path for finding in stop.value.findings} == {"content/tentang/index.md"}


def test_prose_and_records_stand_apart(tmp_path: Path) -> None:
    """Prose inside the records is refused before MkDocs reads it."""
    folder = a_site_folder(tmp_path, settings=MKDOCS.replace("content", "data/agencies"))
    with pytest.raises(UsageError, match="saling memuat"):
        built(folder)


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
