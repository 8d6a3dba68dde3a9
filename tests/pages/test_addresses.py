from __future__ import annotations

from generator.pages import addresses
from generator.pages.page import Address


def test_every_kind_of_page_has_its_own_place() -> None:
    """No two kinds of page share an address, in either language."""
    found = [
        addresses.home(),
        addresses.vacancies(),
        addresses.vacancy("a"),
        addresses.selections(),
        addresses.selection("a"),
        addresses.results(),
        addresses.result("a"),
        addresses.criteria(),
        addresses.criteria_set("a"),
        addresses.training(),
        addresses.training_offer("a"),
        addresses.positions(),
        addresses.position("a"),
        addresses.method(),
        addresses.closing_soon(),
        addresses.archive(),
        addresses.archive_year(2026),
        addresses.calendar(),
        addresses.corrections(),
        addresses.training_for("a"),
    ]
    assert len({address.id for address in found}) == len(found)
    assert len({address.en for address in found}) == len(found)
    assert all(not address.id.startswith("/") for address in found)


def test_a_record_stands_under_its_list_by_its_id() -> None:
    """The address of a record is its list's with the id, in both languages."""
    assert addresses.vacancy("2026-dinkes") == Address(
        "lowongan/2026-dinkes/", "en/vacancies/2026-dinkes/"
    )
    assert addresses.below(Address("arsip/", None), "2026") == Address("arsip/2026/", None)


def test_the_first_part_is_the_list_itself() -> None:
    """Further parts stand below the list."""
    assert addresses.part(addresses.results(), 1) == addresses.results()
    assert addresses.part(addresses.results(), 2) == Address("hasil/hal/2/", "en/results/page/2/")
    assert addresses.part(Address("arsip/", None), 3) == Address("arsip/hal/3/", None)


def test_a_reader_gets_the_language_that_exists() -> None:
    """Where no English page exists, the Indonesian one is the page."""
    assert addresses.home().within("en") == "en/"
    assert Address("arsip/", None).within("en") == "arsip/"


def test_facets_stand_in_indonesian_alone() -> None:
    """An English reader is led to the Indonesian page."""
    assert addresses.vacancies_by("wilayah") == Address("lowongan/wilayah/", None)
