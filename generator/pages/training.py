"""The list of training offers: open ones first, soonest closing first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.cards import TrainingCard, training_card
from generator.pages.grouping import OPEN, group_of, grouped, urgency
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; without any offer one page that says so."""
    offers = publication.training_offers.values()
    cards = sorted((training_card(publication, offer) for offer in offers), key=_order)
    opened = sum(group_of(card) == OPEN for card in cards)
    for part in parts(cards, addresses.training()):
        yield Page(
            address=part.address,
            template="pages/training.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "groups": grouped(part.items),
                "open_count": opened,
                "all_count": len(cards),
            },
        )


def _order(card: TrainingCard) -> tuple[tuple[int, int, str], str]:
    """Sort key: what is over stands by the day on which it began."""
    return urgency(card, settled=card.runs[0] if card.runs else None), card.address.id
