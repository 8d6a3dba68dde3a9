"""The lists of vacancies under way by region, agency, class and mechanism."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages.grouping import OPEN, group_of, grouped
from generator.pages.labels import POSITION_CLASS, STATE
from generator.pages.list_filter import FEW, ListFilter, labelled
from generator.pages.page import Page
from generator.pages.parts import CARDS_PER_PART, parts
from generator.pages.search_files import CURRENT
from generator.pages.vacancy_facets import FacetValue, VacancyFacet, vacancy_facets
from generator.publication import Publication

VALUES_PER_PART = 300
"""Values are one line each, so more of them than cards make a page."""
OTHERS = 3
"""So many other values are named where one has no vacancy under way."""


def pages(publication: Publication) -> Iterator[Page]:
    """Yield for each facet the page of its values, and of each value the parts of its list."""
    for facet in vacancy_facets(publication):
        yield from _values(publication, facet)
        for value in facet.values:
            yield from _list(publication, facet, value)


def _values(publication: Publication, facet: VacancyFacet) -> Iterator[Page]:
    for part in parts(facet.values, facet.address, VALUES_PER_PART):
        yield Page(
            address=part.address,
            template="pages/facets.html",
            context={"as_of": publication.as_of, "facet": facet, "part": part},
        )


def _list(publication: Publication, facet: VacancyFacet, value: FacetValue) -> Iterator[Page]:
    context = {
        "as_of": publication.as_of,
        "facet": facet,
        "value": value,
        "search": _filter(value),
        "others": () if value.cards else _fullest(facet),
        "open_count": sum(group_of(card) == OPEN for card in value.cards),
    }
    for part in parts(value.cards, value.address):
        yield Page(
            address=part.address,
            template="pages/facet.html",
            context={**context, "part": part, "groups": grouped(part.items)},
        )


def _fullest(facet: VacancyFacet) -> tuple[FacetValue, ...]:
    """Return the other values where most is to be found; a value without vacancies is none."""
    found = sorted(facet.shown, key=lambda value: -len(value.cards))
    return tuple(value for value in found if value.cards)[:OTHERS]


def _filter(value: FacetValue) -> ListFilter | None:
    """Return the filter within the list; a list of several parts is narrowed on the whole list."""
    cards = value.cards
    if not FEW < len(cards) <= CARDS_PER_PART:
        return None
    facets = (
        labelled("keadaan", "state", STATE, (card.state for card in cards)),
        labelled("jenjang", "kind", POSITION_CLASS, (card.position_class for card in cards)),
    )
    useful = tuple(one for one in facets if len(one.options) > 1)
    return ListFilter("vacancy", (CURRENT,), (), useful, whole=True)
