"""The list of selections that fill several posts at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.pages import addresses
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.publication import Publication, PublicSelection
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class SelectionCard:
    """A selection in a list; ``registration`` holds its first and its last day."""

    address: Address
    title: Text
    agency: Text
    vacancies: int
    notice: str
    registration: tuple[date, date] | None


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list, the latest registration first."""
    cards = sorted(
        (_card(publication, selection) for selection in publication.selections.values()),
        key=lambda card: card.registration or (date.min, date.min),
        reverse=True,
    )
    for part in parts(cards, addresses.selections()):
        yield Page(
            address=part.address,
            template="pages/selections.html",
            context={"as_of": publication.as_of, "part": part, "all_count": len(cards)},
        )


def _card(publication: Publication, selection: PublicSelection) -> SelectionCard:
    notice, registration = selection.procedure.notice, selection.procedure.registration
    return SelectionCard(
        address=addresses.selection(selection.id),
        title=selection.title,
        agency=publication.agencies[selection.agency].name,
        vacancies=len(selection.vacancies),
        notice=notice.number if notice else "",
        registration=(registration.opens, registration.closes) if registration else None,
    )
