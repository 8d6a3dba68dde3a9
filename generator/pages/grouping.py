"""The order of lists in which a person can act: open, coming, of unknown dates, then over."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

from generator.pages.cards import Closing
from generator.pages.labels import OPEN_STATES

GROUPS = (OPEN_STATES, ("planned",), ("listed",))
"""States in the order in which a reader can act on them; every other state comes last."""

OPEN, PLANNED, LISTED, OVER = range(len(GROUPS) + 1)
NAMES = ("open", "planned", "listed", "over")


class Dated(Protocol):
    """A card with a state and the days of its registration."""

    @property
    def state(self) -> str:
        """Return the state for the day the site speaks of."""
        ...

    @property
    def opens(self) -> date | None:
        """Return the first day of registration."""
        ...

    @property
    def closing(self) -> Closing | None:
        """Return the end of registration."""
        ...


Card = TypeVar("Card", bound=Dated)


def group_of(card: Dated) -> int:
    """Return the number of the group: open, planned, listed or over."""
    return next((n for n, states in enumerate(GROUPS) if card.state in states), OVER)


def grouped(cards: Iterable[Card]) -> tuple[tuple[str, tuple[Card, ...]], ...]:
    """Return the groups that are not empty: name and cards, each in the order given."""
    found = [(group_of(card), card) for card in cards]
    groups = (
        (name, tuple(card for group, card in found if group == number))
        for number, name in enumerate(NAMES)
    )
    return tuple((name, members) for name, members in groups if members)


def urgency(card: Dated, settled: date | None = None) -> tuple[int, int, str]:
    """Sort key: open ones by closing, planned ones by opening, the rest newest first.

    ``settled`` is the day by which a card that is over is placed; its closing day where absent.
    """
    group = group_of(card)
    closes = card.closing.day if card.closing else None
    if group == OVER:
        return group, -(settled or closes or date.min).toordinal(), ""
    day = (card.opens if group == PLANNED else closes) or date.max
    return group, day.toordinal(), card.closing.clock if card.closing else ""
