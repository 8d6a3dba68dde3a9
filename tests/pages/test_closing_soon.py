from __future__ import annotations

from datetime import date

from generator.pages.closing_soon import pages
from tests.builders import (
    a_procedure,
    a_public_vacancy,
    a_publication,
    a_registration,
    an_empty_publication,
    by_id,
)
from tests.pages.rendering import main_of, text_of

SOON = a_public_vacancy(
    id="soon",
    state="closing_soon",
    procedure=a_procedure(registration=a_registration(closes=date(2026, 3, 2))),
)


def test_only_what_closes_soon_is_listed() -> None:
    """An open vacancy with time left waits in the whole list."""
    publication = a_publication(vacancies=by_id([SOON, a_public_vacancy(id="later")]))
    main = main_of(pages, publication)
    assert "lowongan/soon/" in main
    assert "lowongan/later/" not in main
    assert "1 lowongan tutup dalam beberapa hari ini" in main


def test_where_nothing_closes_soon_the_next_ones_are_shown() -> None:
    """The reader learns until when there is time."""
    text = text_of(pages, a_publication())
    assert "Tidak ada lowongan yang segera tutup." in text
    assert "Tutup berikutnya Kepala Dinas Kesehatan" in text


def test_where_nothing_is_open_the_calendar_helps() -> None:
    """The page stays, because people have marked it."""
    text = text_of(pages, an_empty_publication())
    assert "Jadwal menyebut kapan yang berikutnya dibuka." in text
    assert "Tutup berikutnya" not in text


def test_it_reads_in_english_too() -> None:
    """The English page has the English address."""
    assert 'href="../../../en/vacancies/soon/"' in main_of(
        pages, a_publication(vacancies=by_id([SOON])), "en"
    )
