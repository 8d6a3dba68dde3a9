"""The vacancies that close within days, the soonest first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.pages.vacancies import CLOSING_SOON, open_cards
from generator.publication import Publication

NEXT = 3
"""So many of the next to close are shown where none closes soon."""


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; where none closes soon, one page with those that close next."""
    opened = open_cards(publication)
    cards = [card for card in opened if card.state == CLOSING_SOON]
    for part in parts(cards, addresses.closing_soon()):
        yield Page(
            address=part.address,
            template="pages/closing_soon.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "all_count": len(cards),
                "next": () if cards else tuple(opened[:NEXT]),
            },
        )
