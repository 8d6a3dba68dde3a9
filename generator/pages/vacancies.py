"""The list of vacancies: those that stand open first, soonest closing first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.cards import VacancyCard, vacancy_card
from generator.pages.grouping import OPEN, group_of, grouped, urgency
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; without any vacancy one page that says so."""
    cards = _cards(publication)
    opened = sum(group_of(card) == OPEN for card in cards)
    for part in parts(cards, addresses.vacancies()):
        yield Page(
            address=part.address,
            template="pages/vacancies.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "groups": grouped(part.items),
                "open_count": opened,
                "all_count": len(cards),
            },
        )


def open_cards(publication: Publication) -> list[VacancyCard]:
    """Return the vacancies that a person may apply to, soonest closing first."""
    return [card for card in _cards(publication) if group_of(card) == OPEN]


def _cards(publication: Publication) -> list[VacancyCard]:
    cards = (vacancy_card(publication, vacancy) for vacancy in publication.vacancies.values())
    return sorted(cards, key=lambda card: (urgency(card), card.address.id))
