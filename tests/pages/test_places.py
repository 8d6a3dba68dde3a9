from __future__ import annotations

from generator.pages.places import place_of
from generator.wording import Text, Wording
from tests.builders import (
    a_public_agency,
    a_public_unit,
    a_public_vacancy,
    a_publication,
    by_id,
)

PROVINCE = a_public_agency(
    id="provinsi-contoh", name=Text("Pemerintah Provinsi Contoh"), kind="province", region="99"
)
OFFICE = a_public_agency(id="kantor-contoh", name=Text("Kantor Contoh"), kind="agency", region="98")


def test_in_one_region_the_place_is_the_district_of_the_unit() -> None:
    """Its address is made of its name, so a reader knows it."""
    place = place_of(a_publication())
    assert place(a_public_vacancy()) == ("contoh-tengah", Text("Contoh Tengah"))


def test_a_post_without_a_known_district_has_no_place() -> None:
    """Neither a unit that is not there nor one without a district is guessed."""
    units = by_id([a_public_unit(), a_public_unit(id="tanpa", district="")])
    place = place_of(a_publication(units=units))
    assert place(a_public_vacancy(unit="")) is None
    assert place(a_public_vacancy(unit="tanpa")) is None


def test_among_several_regions_the_place_is_that_of_the_agency() -> None:
    """Districts of two regions may share a name; the region has the name of its government."""
    agencies = by_id([a_public_agency(), PROVINCE, OFFICE])
    place = place_of(a_publication(agencies=agencies))
    assert place(a_public_vacancy()) == ("99-71", Text("Kota Contoh"))
    assert place(a_public_vacancy(agency="provinsi-contoh")) == ("99", Text("Provinsi Contoh"))


def test_a_region_whose_government_is_not_there_is_named_by_its_code() -> None:
    """The records hold no other name of it."""
    agencies = by_id([a_public_agency(), OFFICE])
    found = place_of(a_publication(agencies=agencies))(a_public_vacancy(agency="kantor-contoh"))
    assert found is not None
    name, words = found
    assert name == "98"
    assert not isinstance(words, Text)
    assert Wording().text(words) == "Wilayah 98"
