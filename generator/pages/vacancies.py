"""The list of vacancies under way: those that stand open first, soonest closing first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.archive import archive_years
from generator.pages.cards import VacancyCard, vacancy_card
from generator.pages.grouping import OPEN, group_of, grouped, urgency
from generator.pages.list_filter import vacancy_filter
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.pages.questions import list_questions
from generator.pages.search_files import OVER
from generator.pages.vacancy_facets import vacancy_facets
from generator.publication import Publication

CLOSING_SOON = "closing_soon"
"""The state of what closes within days."""


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; without any vacancy one page that says so."""
    cards = [card for card in _cards(publication) if card.state not in OVER]
    opened = sum(group_of(card) == OPEN for card in cards)
    search = vacancy_filter(publication, cards)
    questions = list_questions(publication.vacancies.values()) if search else ()
    facets, years = vacancy_facets(publication), archive_years(publication)
    for part in parts(cards, addresses.vacancies()):
        yield Page(
            address=part.address,
            template="pages/vacancies.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "search": search,
                "questions": questions,
                "groups": grouped(part.items),
                "open_count": opened,
                "closing_count": sum(card.state == CLOSING_SOON for card in cards),
                "all_count": len(cards),
                "facets": facets if part.number == 1 else (),
                "years": years,
            },
        )


def open_cards(publication: Publication) -> list[VacancyCard]:
    """Return the vacancies that a person may apply to, soonest closing first."""
    return [card for card in _cards(publication) if group_of(card) == OPEN]


def _cards(publication: Publication) -> list[VacancyCard]:
    cards = (vacancy_card(publication, vacancy) for vacancy in publication.vacancies.values())
    return sorted(cards, key=lambda card: (urgency(card), card.address.id))
