from __future__ import annotations

from generator.pages.labels import MECHANISM, POSITION_CLASS
from generator.pages.vacancy_facets import (
    CLASS_NAMES,
    MECHANISM_NAMES,
    SHOWN,
    VacancyFacet,
    vacancy_facets,
)
from generator.publication import Publication
from generator.slug import slug
from generator.wording import Text
from tests.builders import (
    a_parted_publication,
    a_procedure,
    a_public_unit,
    a_public_vacancy,
    a_publication,
    an_empty_publication,
    by_id,
)


def facet(publication: Publication, name: str) -> VacancyFacet:
    return next(one for one in vacancy_facets(publication) if one.name == name)


def counts(publication: Publication, name: str) -> dict[str, int]:
    values = facet(publication, name).values
    return {value.address.id.split("/")[2]: len(value.cards) for value in values}


def test_every_word_of_a_vocabulary_has_an_address() -> None:
    """Addresses are Indonesian and no two are alike."""
    assert list(CLASS_NAMES) == list(POSITION_CLASS)
    assert list(MECHANISM_NAMES) == list(MECHANISM)
    for names in (CLASS_NAMES, MECHANISM_NAMES):
        assert len(set(names.values())) == len(names)
        assert all(slug(name) == name for name in names.values())


def test_a_vacancy_is_counted_once_in_each_facet() -> None:
    """The four counts of one vacancy are one; what is over has none."""
    publication = a_parted_publication()
    found = {one.name: counts(publication, one.name) for one in vacancy_facets(publication)}
    assert found == {
        "wilayah": {"contoh-tengah": 1, "lain": 0},
        "instansi": {"kota-lain": 0, "kota-contoh": 1},
        "jenjang": {"jpt-pratama": 1, "pengawas": 0},
        "jenis": {"seleksi-terbuka": 1, "uji-kompetensi": 0},
    }


def test_what_is_over_is_not_counted_but_keeps_its_address() -> None:
    """A page that somebody has marked does not vanish with the last vacancy on it."""
    vacancies = by_id(
        [
            a_public_vacancy(id="a", state="decided", position_class="supervisor"),
            a_public_vacancy(id="b", state="in_selection"),
        ]
    )
    publication = a_publication(vacancies=vacancies)
    assert counts(publication, "jenjang") == {"jpt-pratama": 1, "pengawas": 0}


def test_the_soonest_closing_stands_first() -> None:
    """The list of a facet has the order of the whole list."""
    late = a_public_vacancy(id="a", procedure=a_procedure(registration=None), state="listed")
    publication = a_parted_publication(late, a_public_vacancy(id="b"))
    (value,) = (one for one in facet(publication, "instansi").values if one.cards)
    assert [card.address.id for card in value.cards] == ["lowongan/b/", "lowongan/a/"]


def test_names_that_differ_in_signs_alone_are_one_district() -> None:
    """Two spellings of one place do not part its vacancies, and no address is double."""
    units = by_id(
        [
            a_public_unit(id="a", district="Contoh Tengah"),
            a_public_unit(id="b", district="CONTOH-TENGAH"),
            a_public_unit(id="c", district="Pulau"),
        ]
    )
    vacancies = by_id([a_public_vacancy(id=unit, unit=unit) for unit in units])
    publication = a_publication(units=units, vacancies=vacancies)
    value, _ = facet(publication, "wilayah").values
    assert value.words == Text("Contoh Tengah")
    assert len(value.cards) == 2


def test_of_many_values_the_fullest_are_shown() -> None:
    """The list itself names a few; all of them stand in order of their names."""
    many = SHOWN + 3
    units = [a_public_unit(id=f"u{n:02}", district=f"Daerah {n:02}") for n in range(many)]
    vacancies = [a_public_vacancy(id=f"v{n:02}", unit=f"u{n:02}") for n in range(many)]
    vacancies += [a_public_vacancy(id="x", unit=f"u{many - 1:02}")]
    found = facet(a_publication(units=by_id(units), vacancies=by_id(vacancies)), "wilayah")
    assert [value.words for value in found.values] == [Text(unit.district) for unit in units]
    assert len(found.shown) == SHOWN
    assert found.shown[-1].words == Text(f"Daerah {many - 1:02}")


def test_what_does_not_part_the_list_is_no_facet() -> None:
    """Neither nothing nor one value for all leads to another list than that of all."""
    assert vacancy_facets(an_empty_publication()) == ()
    assert vacancy_facets(a_publication()) == ()


def test_a_post_without_a_place_is_in_the_other_facets() -> None:
    """What the records do not tell is not guessed, and the vacancy is not lost."""
    publication = a_parted_publication(a_public_vacancy(unit=""))
    assert [one.name for one in vacancy_facets(publication)] == ["instansi", "jenjang", "jenis"]
