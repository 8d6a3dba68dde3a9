from __future__ import annotations

from datetime import date, timedelta

from generator.pages.parts import Part
from generator.pages.vacancies import open_cards, pages
from generator.publication import PublicVacancy
from tests.builders import (
    a_procedure,
    a_public_vacancy,
    a_publication,
    a_registration,
    an_empty_publication,
    by_id,
)
from tests.pages.rendering import read, rendered

MARCH = date(2026, 3, 1)


def vacancy(vacancy_id: str, state: str, opens: int, closes: int) -> PublicVacancy:
    registration = a_registration(opens=MARCH + timedelta(opens), closes=MARCH + timedelta(closes))
    return a_public_vacancy(
        id=vacancy_id, state=state, procedure=a_procedure(registration=registration)
    )


VACANCIES = by_id(
    [
        vacancy("a-decided", "decided", -60, -40),
        vacancy("b-planned", "planned", 20, 40),
        vacancy("c-open", "open", -5, 20),
        vacancy("d-planned-first", "planned", 10, 50),
        vacancy("e-closing", "closing_soon", -9, 2),
        vacancy("f-judged", "in_selection", -30, -2),
        a_public_vacancy(id="g-listed", state="listed", procedure=a_procedure(registration=None)),
    ]
)


def test_open_ones_stand_first_and_the_soonest_at_the_top() -> None:
    """Open by closing day, planned by opening day, unknown dates, then what is being judged."""
    (page,) = pages(a_publication(vacancies=VACANCIES))
    part = page.context["part"]
    assert isinstance(part, Part)
    assert [card.address.id.split("/")[1] for card in part.items] == [
        "e-closing",
        "c-open",
        "d-planned-first",
        "b-planned",
        "g-listed",
        "f-judged",
    ]
    assert page.context["open_count"] == 2


def test_groups_are_named_and_none_is_empty() -> None:
    """A reader sees what can be applied for, what is to come, and what is being judged."""
    (page,) = pages(a_publication(vacancies=VACANCIES))
    groups = page.context["groups"]
    assert isinstance(groups, tuple)
    sizes = {name: len(cards) for name, cards in groups}
    assert sizes == {"open": 2, "planned": 2, "listed": 1, "over": 1}
    (alone,) = pages(a_publication())
    assert [name for name, _ in alone.context["groups"]] == ["open"]


def test_a_list_without_vacancies_is_still_a_page() -> None:
    """The list says that nothing is there yet."""
    (page,) = pages(an_empty_publication())
    assert page.context["all_count"] == 0


def test_a_card_knows_names_and_the_end_of_registration() -> None:
    """Agency, unit and district are looked up; the deadline has its zone and its first day."""
    extended = a_registration(extended_from=date(2026, 2, 27))
    found = a_public_vacancy(procedure=a_procedure(registration=extended), state="extended")
    (card,) = open_cards(a_publication(vacancies=by_id([found])))
    assert (card.agency.id, card.district) == ("Pemerintah Kota Contoh", "Contoh Tengah")
    assert card.closing is not None
    assert (card.closing.zone, card.closing.first) == ("WIB", date(2026, 2, 27))


def test_a_vacancy_without_a_unit_has_a_card() -> None:
    """A post may be the agency's own."""
    (card,) = open_cards(a_publication(vacancies=by_id([a_public_vacancy(unit="")])))
    assert (card.unit, card.district) == (None, "")


def test_a_copied_list_without_dates_says_so() -> None:
    """That the dates were not copied does not mean that nobody can apply."""
    (page,) = rendered(pages, a_publication(vacancies=VACANCIES)).values()
    assert "Tanggal pendaftaran tidak tercantum dalam daftar yang disalin" in page
    assert "Tidak dibuka untuk lamaran" not in page


def test_what_is_over_is_found_in_the_archive() -> None:
    """The list holds what is under way, and leads to the years of the rest."""
    (page,) = rendered(pages, a_publication(vacancies=VACANCIES)).values()
    assert "lowongan/a-decided/" not in page
    assert 'href="../lowongan/arsip/2026/"' in page
    assert "2 terbuka dari 6 lowongan yang belum selesai" in page


def test_the_list_leads_to_its_facets_with_counts() -> None:
    """A value without vacancies is text; a facet of one value parts nothing."""
    vacancies = by_id(
        [
            *VACANCIES.values(),
            a_public_vacancy(id="h", state="cancelled", mechanism="job_fit"),
        ]
    )
    (page,) = rendered(pages, a_publication(vacancies=vacancies)).values()
    text = read(page)
    assert "Seleksi terbuka (6) Uji kompetensi (job fit) (0)" in text
    assert 'href="../lowongan/jenis/seleksi-terbuka/"' in page
    assert "lowongan/jenis/uji-kompetensi/" not in page
    assert "lowongan/instansi/" not in page
    assert 'href="../lowongan/segera-tutup/"' in page


def test_the_english_list_says_that_facets_are_in_indonesian() -> None:
    """Its links lead to the Indonesian pages."""
    vacancies = by_id([a_public_vacancy(id="a"), a_public_vacancy(id="b", mechanism="job_fit")])
    (page,) = rendered(pages, a_publication(vacancies=vacancies), "en").values()
    assert "(halaman dalam bahasa Indonesia)" in page
    assert 'href="../../lowongan/jenis/seleksi-terbuka/"' in page


def test_where_all_is_over_the_archive_is_named() -> None:
    """An empty list leads on."""
    over = by_id([a_public_vacancy(state="decided")])
    (page,) = rendered(pages, a_publication(vacancies=over)).values()
    assert "Saat ini tidak ada lowongan yang berjalan." in page
    assert 'href="../lowongan/arsip/2026/"' in page
