from __future__ import annotations

from generator.pages.appointments import pages
from generator.pages.parts import CARDS_PER_PART
from tests.builders import a_publication, an_empty_publication
from tests.builders.staffing import a_public_appointment, a_public_occupancy
from tests.pages.rendering import main_of, rendered, text_of

MANY = a_public_appointment(
    decree="SK 821/0002/2026",
    position="",
    unit="",
    position_class="supervisor",
    mechanism="internal_promotion",
    count=6,
    vacancy="",
)
ACTING = a_public_appointment(decree="SK 821/0003/2026", mechanism="", kind="acting", vacancy="")
ALL = (a_public_appointment(), MANY, ACTING)


def test_the_page_answers_how_many_can_be_followed() -> None:
    """People are counted with their n; acting officials apart, and nobody is accused."""
    text = text_of(pages, a_publication(appointments=ALL))
    assert "Dari 7 pengangkatan yang tercatat, 1 dapat ditelusuri di situs ini" in text
    assert "14 % dapat ditelusuri 7 pengangkatan definitif 2 keputusan" in text
    assert "1 penunjukan pelaksana tugas" in text
    assert "Yang belum dapat ditelusuri tidak berarti keliru" in text


def test_tables_by_year_class_and_way() -> None:
    """Each table has the groups that occur, in the order of their vocabulary."""
    text = text_of(pages, a_publication(appointments=ALL))
    assert "Tahun Orang Ditelusuri 2026 7 1 (14 %)" in text
    assert "JPT pratama 1 1 (100 %) Pengawas 6 0 (0 %)" in text
    assert "Seleksi terbuka 1 1 (100 %) Promosi internal 6 0 (0 %)" in text


def test_what_can_be_followed_leads_there() -> None:
    """Only an appointment with a result on the site is a link."""
    main = main_of(pages, a_publication(appointments=ALL))
    assert main.count('href="../hasil/2026-dinkes-kadis/"') == 1
    text = text_of(pages, a_publication(appointments=ALL))
    assert "Beberapa jabatan: Pengawas" in text
    assert "SK 821/0002/2026 · prosesnya belum ada di situs ini" in text
    assert "SK 821/0003/2026 · untuk sementara" in text


def test_only_acting_officials() -> None:
    """Where nobody was appointed for good there is no share."""
    text = text_of(pages, a_publication(appointments=(ACTING,)))
    assert "– dapat ditelusuri 0 pengangkatan definitif" in text


def test_acting_posts_are_linked_where_they_are_recorded() -> None:
    """The number of acting officials leads to the posts, if there is such a page."""
    publication = a_publication(appointments=ALL, occupancy=(a_public_occupancy(),))
    assert 'href="../pejabat-sementara/"' in main_of(pages, publication)
    assert "pejabat-sementara" not in main_of(pages, a_publication(appointments=ALL))


def test_many_decrees_come_in_parts() -> None:
    """No page grows with the number of decrees; the figures stand on the first."""
    many = tuple(a_public_appointment(decree=f"SK {n}") for n in range(CARDS_PER_PART + 1))
    found = rendered(pages, a_publication(appointments=many))
    assert list(found) == ["pengangkatan/", "pengangkatan/hal/2/"]
    assert "menurut tahun keputusan" not in found["pengangkatan/hal/2/"]


def test_both_languages_have_the_page() -> None:
    """The page stands in English too."""
    assert list(rendered(pages, a_publication(appointments=ALL), "en")) == ["en/appointments/"]


def test_without_appointments_there_is_no_page() -> None:
    """Nothing is claimed where nothing is recorded."""
    assert list(pages(an_empty_publication())) == []
