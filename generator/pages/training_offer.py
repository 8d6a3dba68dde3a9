"""One training offer: for whom, what it develops, where it leads, and who took part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from generator.pages import addresses
from generator.pages.cross_references import (
    competency_at,
    is_open,
    positions_by_competency,
    vacancies_by,
)
from generator.pages.links import unit_link
from generator.pages.page import Page
from generator.pages.required_by import required_by
from generator.pages.unit_facts import district_offices
from generator.policy import SMALLEST_COUNT
from generator.publication import Publication, PublicPosition, PublicTrainingOffer


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each training offer."""
    requiring = positions_by_competency(publication)
    offices = district_offices(publication)
    opened = vacancies_by(publication, lambda vacancy: vacancy.position, is_open)
    for offer in publication.training_offers.values():
        positions = _positions(offer, requiring)
        yield Page(
            address=addresses.training_offer(offer.id),
            template="pages/training_offer.html",
            context={
                "as_of": publication.as_of,
                "offer": offer,
                "agency": publication.agencies[offer.agency],
                "develops": tuple(competency_at(publication, at) for at in offer.develops),
                "required_by": required_by(publication, positions, opened),
                "smallest": SMALLEST_COUNT,
                "offices": {
                    one.district: unit_link(offices.get((offer.agency, one.district)))
                    for one in offer.uptake
                },
            },
        )


def _positions(
    offer: PublicTrainingOffer, requiring: Mapping[str, tuple[PublicPosition, ...]]
) -> tuple[PublicPosition, ...]:
    """Return the positions that require something that the offer develops, each once."""
    found = chain.from_iterable(requiring.get(at.competency, ()) for at in offer.develops)
    return tuple({position.id: position for position in found}.values())
