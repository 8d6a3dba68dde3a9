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
    """A selection in a list; ``registration`` holds its first and its last day.

    ``noticed`` is the day of the signed announcement.
    """

    address: Address
    title: Text
    agency: Text
    vacancies: int
    notice: str
    noticed: date | None
    registration: tuple[date, date] | None


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list, the latest registration or else announcement first."""
    cards = sorted(
        (_card(publication, selection) for selection in publication.selections.values()),
        key=_newness,
        reverse=True,
    )
    for part in parts(cards, addresses.selections()):
        yield Page(
            address=part.address,
            template="pages/selections.html",
            context={"as_of": publication.as_of, "part": part, "all_count": len(cards)},
        )


def _newness(card: SelectionCard) -> tuple[date, date]:
    noticed = card.noticed or date.min
    return card.registration or (noticed, noticed)


def _card(publication: Publication, selection: PublicSelection) -> SelectionCard:
    notice, registration = selection.procedure.notice, selection.procedure.registration
    return SelectionCard(
        address=addresses.selection(selection.id),
        title=selection.title,
        agency=publication.agencies[selection.agency].name,
        vacancies=len(selection.vacancies),
        notice=notice.number if notice else "",
        noticed=notice.date if notice else None,
        registration=(registration.opens, registration.closes) if registration else None,
    )
