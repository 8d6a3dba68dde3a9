"""The gallery of components."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace

from markupsafe import Markup

from generator.wording import Text
from generator.writing.gallery import read_components, write_gallery
from tests.site_builders import contents, write
from tests.writing.sites import a_renderer

EXAMPLES = """\
first:
  title: !text {id: Judul, en: Title}
  days: [2026-03-01, 2026-03-02]
  closing: {clock: "23:59"}
second:
  caller: !html "<p>isi</p>"
"""


def test_examples_become_values(tmp_path: Path) -> None:
    """Mappings have attributes, rows are tuples, and tags make texts and safe HTML."""
    write(tmp_path / "frame" / "frame.html", "")
    write(tmp_path / "frame" / "part.html", "")
    write(tmp_path / "frame" / "examples.yml", EXAMPLES)
    write(tmp_path / "later" / "later.html", "")
    component, later = read_components(tmp_path)
    assert later.examples == ()
    first, second = component.examples
    assert (component.name, first.name, first.caller) == ("frame", "first", None)
    assert first.arguments == {
        "title": Text("Judul", "Title"),
        "days": (date(2026, 3, 1), date(2026, 3, 2)),
        "closing": SimpleNamespace(clock="23:59"),
    }
    assert (second.arguments, second.caller) == ({}, Markup("<p>isi</p>"))


def test_gallery_in_both_languages(tmp_path: Path) -> None:
    """Every component of the theme stands in the gallery, which no search engine lists."""
    write_gallery(tmp_path, a_renderer())
    site = contents(tmp_path)
    assert set(site) == {"galeri/index.html", "en/gallery/index.html"}
    for page in site.values():
        text = page.decode()
        assert 'content="noindex"' in text
        for component in read_components():
            assert f'<h2 id="{component.name}">' in text
