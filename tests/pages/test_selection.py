"""The page of one selection."""

from __future__ import annotations

from generator.pages.parts import CARDS_PER_PART
from generator.pages.selection import pages
from tests.builders import (
    a_procedure,
    a_public_selection,
    a_public_vacancy,
    a_publication,
    by_id,
)
from tests.pages.rendering import main_of, read, rendered, text_of


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


def test_many_vacancies_stand_in_parts() -> None:
    """No part grows with the number of vacancies; what they share stands on the first alone."""
    names = [f"v-{n:03}" for n in range(CARDS_PER_PART + 1)]
    publication = a_publication(
        vacancies=by_id([a_public_vacancy(id=name) for name in names]),
        selections=by_id([a_public_selection(vacancies=tuple(names))]),
        results={},
    )
    found = rendered(pages, publication)
    assert list(found) == ["seleksi/2026-jpt/", "seleksi/2026-jpt/hal/2/"]
    first, second = (read(page) for page in found.values())
    assert f"Lowongan {len(names)} Formasi {len(names)} orang" in first
    assert "Bagian 1 dari 2" in first
    assert "Bagian 2 dari 2" in second
    assert "Cara dinilai" not in second
    assert 'href="../../../../seleksi/2026-jpt/"' in found["seleksi/2026-jpt/hal/2/"]


def test_copied_list_without_dates() -> None:
    """Where the dates of its posts were not copied, the selection says so."""
    procedure = a_procedure(registration=None)
    publication = a_publication(
        vacancies=by_id([a_public_vacancy(state="listed", procedure=procedure)]),
        selections=by_id([a_public_selection(procedure=procedure)]),
    )
    text = text_of(pages, publication)
    assert "Pendaftaran Tanggal pendaftaran tidak tercantum dalam daftar yang disalin" in text
