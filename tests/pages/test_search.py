from __future__ import annotations

from generator.pages.search import pages
from tests.builders import a_publication, an_empty_publication
from tests.pages.rendering import main_of, text_of


def test_without_a_script_the_page_leads_to_every_list() -> None:
    """Each list is a link with the number of its records."""
    text = text_of(pages, a_publication())
    for part in ("Lowongan 1 lowongan", "Hasil seleksi 1 hasil", "Pelatihan 1 pelatihan"):
        assert part in text
    assert 'href="../lowongan/"' in main_of(pages, a_publication())


def test_each_language_reads_its_own_prose() -> None:
    """Records are the same for both languages; the headings of the prose are not."""
    assert "../cari/halaman.json" in main_of(pages, a_publication())
    english = main_of(pages, a_publication(), "en")
    assert "../../cari/pages.json" in english
    assert "../../cari/pelatihan.json" in english


def test_an_empty_site_can_be_searched() -> None:
    """The field is there before anything is published."""
    assert 'role="search"' in main_of(pages, an_empty_publication())
