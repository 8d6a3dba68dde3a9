"""Prose that is harmless on a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.writing.prose import clean, clean_title, publishable
from tests.site_builders import write


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="bagian">Bagian</h2>',
        '<p lang="en">English</p>',
        '<a href="https://kota-contoh.example/">tautan</a>',
        '<a href="../hasil/#baris">tautan</a>',
        '<img src="../gambar.png" alt="Alur">',
        '<table><caption>Judul</caption><thead><tr><th scope="col">a</th></tr></thead></table>',
        "<details><summary>Lanjut</summary><p>isi</p></details>",
    ],
)
def test_what_stays(html: str) -> None:
    """Headings with their ids, languages, relative and https links, tables and details stay."""
    assert clean(html) == html


@pytest.mark.parametrize(
    ("html", "cleaned"),
    [
        ("<script>alert(1)</script>", ""),
        ("<style>p{color:red}</style>", ""),
        ('<p onclick="x()" style="color:red" class="a">a</p>', "<p>a</p>"),
        ('<a href="javascript:x()">a</a>', "<a>a</a>"),
        ('<a href="http://kota-contoh.example/">a</a>', "<a>a</a>"),
        ('<a href="//lain.example/">a</a>', "<a>a</a>"),
        ('<a href=" /\\lain.example/">a</a>', "<a>a</a>"),
        ('<a href="\\\\lain.example/">a</a>', "<a>a</a>"),
        ('<img src="https://lain.example/a.png" alt="">', '<img alt="">'),
        ('<p id="isi">a</p>', "<p>a</p>"),
        ('<iframe src="https://lain.example/"></iframe>', ""),
    ],
)
def test_what_goes(html: str, cleaned: str) -> None:
    """Scripts, styles, handlers, foreign schemes and images, and ids of no heading go."""
    assert clean(html) == cleaned


def test_titles_are_text() -> None:
    """A title keeps its words, escaped once, whether or not it carries HTML."""
    assert clean_title("Data &amp; <em>orang</em>") == "Data &amp; orang"
    assert clean_title("Data & orang") == "Data &amp; orang"


def test_publishable(tmp_path: Path) -> None:
    """Known kinds of plain files may go into the site; links, also through folders, may not."""
    write(tmp_path / "content" / "a.md", "a")
    write(tmp_path / "elsewhere" / "b.md", "b")
    (tmp_path / "content" / "link.md").symlink_to(tmp_path / "elsewhere" / "b.md")
    (tmp_path / "content" / "folder").symlink_to(tmp_path / "elsewhere")
    content = tmp_path / "content"
    assert publishable(content, "a.md")
    for name in ("a.html", "a.pdf", "a.csv", "a.xlsx", "a.svg"):
        assert not publishable(content, name)
    assert not publishable(content, "link.md")
    assert not publishable(content, "folder/b.md")
