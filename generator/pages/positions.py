"""The list of positions by class, from the highest to the broadest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.labels import OPEN_STATES, POSITION_CLASS
from generator.pages.list_filter import position_filter
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.publication import Publication
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PositionCard:
    """A position in a list; ``open_vacancies`` counts those that a person may apply to."""

    address: Address
    title: Text
    position_class: str
    requires: int
    open_vacancies: int


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; within a class the positions stand by title."""
    opened = Counter(v.position for v in publication.vacancies.values() if v.state in OPEN_STATES)
    classes = tuple(POSITION_CLASS)
    cards = [
        PositionCard(
            address=addresses.position(position.id),
            title=position.title,
            position_class=position.position_class,
            requires=len(position.requires),
            open_vacancies=opened[position.id],
        )
        for position in publication.positions.values()
    ]
    cards.sort(key=lambda card: (classes.index(card.position_class), card.title.id.casefold()))
    search = position_filter(publication)
    for part in parts(cards, addresses.positions()):
        yield Page(
            address=part.address,
            template="pages/positions.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "search": search,
                "groups": tuple(
                    (name, tuple(card for card in part.items if card.position_class == name))
                    for name in classes
                    if any(card.position_class == name for card in part.items)
                ),
                "all_count": len(cards),
            },
        )
