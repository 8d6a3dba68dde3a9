from __future__ import annotations

from generator.pages.parts import CARDS_PER_PART
from generator.pages.required_by import POSITIONS_SHOWN
from generator.pages.training_by_competency import pages
from tests.builders import (
    a_public_position,
    a_public_training_offer,
    a_publication,
    an_empty_publication,
    by_id,
)
from tests.pages.rendering import rendered, text_of


def test_the_page_answers_which_training_and_for_which_posts() -> None:
    """The level of each offer, the vacancies that ask for it, and the positions."""
    text = text_of(pages, a_publication())
    assert "Pelatihan untuk Pengambilan keputusan" in text
    assert "1 menerima pendaftar dari 1 pelatihan" in text
    assert "sampai tingkat 3" in text
    assert "Lowongan yang mensyaratkannya Kepala Dinas Kesehatan" in text
    assert "Jabatan yang mensyaratkannya Kepala Dinas Kesehatan" in text


def test_where_none_is_open_the_page_says_so() -> None:
    """Those of the past stay, because training comes again."""
    offers = by_id([a_public_training_offer(state="finished")])
    text = text_of(pages, a_publication(training_offers=offers))
    assert "Saat ini tidak ada yang menerima pendaftar." in text
    assert "Pelatihan Kepemimpinan Administrator angkatan I" in text


def test_many_positions_are_counted() -> None:
    """A competency that every position requires does not make a page of all positions."""
    positions = by_id([a_public_position(id=f"p{n:02}") for n in range(POSITIONS_SHOWN + 4)])
    text = text_of(pages, a_publication(positions=positions))
    assert "dan 4 lagi dalam daftar jabatan" in text


def test_many_offers_come_in_parts() -> None:
    """No page grows with the number of offers."""
    offers = by_id([a_public_training_offer(id=f"p{n:03}") for n in range(CARDS_PER_PART + 1)])
    address = "pelatihan/untuk/pengambilan-keputusan/"
    found = rendered(pages, a_publication(training_offers=offers))
    assert list(found) == [address, f"{address}hal/2/"]


def test_both_languages_have_the_page() -> None:
    """The competency has an English title."""
    (page,) = rendered(pages, a_publication(), "en").items()
    assert page[0] == "en/training/for/pengambilan-keputusan/"
    assert "Decision making" in page[1]


def test_without_offers_there_is_no_page() -> None:
    """A competency alone is no training."""
    assert list(pages(an_empty_publication())) == []
