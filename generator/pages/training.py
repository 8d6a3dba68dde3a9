"""The list of training offers: open ones first, soonest closing first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.cards import training_card
from generator.pages.competency_offers import competency_links, order
from generator.pages.grouping import OPEN, group_of, grouped
from generator.pages.list_filter import training_filter
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; without any offer one page that says so."""
    offers = publication.training_offers.values()
    cards = sorted((training_card(publication, offer) for offer in offers), key=order)
    opened = sum(group_of(card) == OPEN for card in cards)
    search = training_filter(cards)
    competencies = competency_links(publication)
    for part in parts(cards, addresses.training()):
        yield Page(
            address=part.address,
            template="pages/training.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "search": search,
                "groups": grouped(part.items),
                "open_count": opened,
                "all_count": len(cards),
                "competencies": competencies if part.number == 1 else (),
            },
        )
