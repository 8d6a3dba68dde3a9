"""Which offers develop which competency, the most urgent first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.cards import TrainingCard, training_card
from generator.pages.grouping import urgency
from generator.pages.page import Address
from generator.publication import Publication, PublicCompetency, PublicTrainingOffer


@dataclass(frozen=True, slots=True)
class OfferAt:
    """An offer in the list of a competency, and the level to which it leads."""

    card: TrainingCard
    level: int
    offer: PublicTrainingOffer


@dataclass(frozen=True, slots=True)
class CompetencyLink:
    """A competency and how many offers develop it."""

    competency: PublicCompetency
    address: Address
    count: int


def offers_by_competency(publication: Publication) -> Mapping[str, Sequence[OfferAt]]:
    """Return the offers of each competency that any offer develops."""
    found: defaultdict[str, list[OfferAt]] = defaultdict(list)
    for offer in publication.training_offers.values():
        card = training_card(publication, offer)
        for at in offer.develops:
            found[at.competency].append(OfferAt(card, at.level, offer))
    return {name: sorted(found[name], key=lambda one: order(one.card)) for name in sorted(found)}


def competency_links(publication: Publication) -> tuple[CompetencyLink, ...]:
    """Return the competencies that any offer develops, by title."""
    links = (
        CompetencyLink(publication.competencies[name], addresses.training_for(name), len(offers))
        for name, offers in offers_by_competency(publication).items()
    )
    return tuple(sorted(links, key=lambda link: link.competency.title.id.casefold()))


def order(card: TrainingCard) -> tuple[tuple[int, int, str], str]:
    """Sort key of offers: what is over stands by the day on which it began."""
    return urgency(card, settled=card.runs[0] if card.runs else None), card.address.id
