from __future__ import annotations

from generator.pages.cards import vacancy_card
from generator.pages.list_filter import (
    ListFilter,
    position_filter,
    vacancy_filter,
    vacancy_indexes,
)
from generator.pages.search_files import AT_ONCE, CURRENT
from generator.publication import Publication
from tests.builders import (
    a_public_agency,
    a_public_position,
    a_public_unit,
    a_public_vacancy,
    a_publication,
    by_id,
)


def a_site_of(count: int, **changes: object) -> Publication:
    states = ("open", "planned")
    vacancies = by_id(
        a_public_vacancy(id=f"v-{number:04}", state=states[number % 2]) for number in range(count)
    )
    return a_publication(vacancies=vacancies, results={}, **changes)


def the_filter(publication: Publication) -> ListFilter | None:
    cards = [vacancy_card(publication, one) for one in publication.vacancies.values()]
    return vacancy_filter(publication, cards)


def test_a_short_list_has_no_filter() -> None:
    """Five entries are seen at one glance."""
    assert the_filter(a_site_of(5)) is None
    assert position_filter(a_publication()) is None


def test_only_what_differs_can_be_chosen() -> None:
    """A facet with one value narrows nothing, so it is not shown."""
    made = the_filter(a_site_of(6))
    assert made is not None
    assert [facet.name for facet in made.facets] == ["keadaan"]
    assert [value for value, _ in made.facets[0].options] == ["planned", "open"]
    assert (made.files, made.whole) == ((CURRENT,), True)


def test_a_list_in_parts_is_built_from_the_files() -> None:
    """Beyond a hundred entries the page does not hold all that can be found."""
    made = the_filter(a_site_of(101))
    assert made is not None
    assert not made.whole


def test_in_several_regions_one_chooses_the_agency() -> None:
    """Districts of different regions may share a name."""
    agencies = by_id(
        [a_public_agency(), a_public_agency(id="lain", region="99.72", site="https://lain.example")]
    )
    vacancies = by_id(
        a_public_vacancy(id=f"v-{number}", agency=agency)
        for number, agency in enumerate(sorted(agencies) * 3)
    )
    units = by_id([a_public_unit()])
    publication = a_publication(agencies=agencies, vacancies=vacancies, units=units, results={})
    made = the_filter(publication)
    assert made is not None
    assert "wilayah" not in [facet.name for facet in made.facets]


def test_positions_are_narrowed_by_class() -> None:
    """The classes stand in the order of the vocabulary, not of the records."""
    positions = by_id(
        a_public_position(id=f"p-{number}", position_class=name)
        for number, name in enumerate(("staff", "functional", "jpt_pratama") * 2)
    )
    made = position_filter(a_publication(positions=positions))
    assert made is not None
    assert [value for value, _ in made.facets[0].options] == ["jpt_pratama", "functional", "staff"]


def test_the_years_of_a_large_site_are_read_on_request() -> None:
    """Up to a thousand vacancies are read at once; of more, what is over must be asked for."""
    small, large = a_site_of(3), a_site_of(AT_ONCE + 1)
    assert vacancy_indexes(small) == ((CURRENT,), ())
    over = a_public_vacancy(id="z-over", state="decided")
    with_over = a_publication(vacancies={**large.vacancies, over.id: over}, results={})
    files, archives = vacancy_indexes(with_over)
    assert files == (CURRENT,)
    assert len(archives) == 1
