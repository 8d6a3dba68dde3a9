"""The page of one selection."""

from __future__ import annotations

from generator.pages.selection import pages
from tests.builders import a_procedure, a_public_selection, a_publication, by_id
from tests.pages.rendering import main_of, text_of


def test_what_its_posts_share() -> None:
    """A selection shows its days, its notice, its criteria and its vacancies."""
    text = text_of(pages, a_publication())
    assert "Seleksi terbuka JPT pratama 2026" in text
    assert "Pendaftaran 13 Februari sampai 6 Maret 2026" in text
    assert "Lowongan 1 Formasi 1 orang" in text
    assert "Jabatan yang diisi Kepala Dinas Kesehatan" in text
    assert "Jumlah 100 %" in text


def test_links_to_its_vacancies() -> None:
    """Each vacancy is reached from the selection."""
    markup = main_of(pages, a_publication(), "en")
    assert 'href="../../../en/vacancies/2026-dinkes-kadis/"' in markup
    assert "Head of the Health Office" in markup


def test_most_choices() -> None:
    """How many posts one candidate may apply to stands in the summary."""
    selection = a_public_selection(procedure=a_procedure(max_choices=2))
    text = text_of(pages, a_publication(selections=by_id([selection])))
    assert "Jabatan yang boleh dilamar seorang pelamar 2" in text


def test_without_vacancies() -> None:
    """A selection without vacancies says so."""
    selection = a_public_selection(vacancies=(), procedure=a_procedure(registration=None))
    text = text_of(pages, a_publication(selections=by_id([selection])))
    assert "Belum ada lowongan dalam seleksi ini." in text
    assert "Tidak dibuka untuk lamaran" in text
