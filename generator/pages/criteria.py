"""The list of criteria sets: those in force, then those to come, then those that are over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.pages import addresses
from generator.pages.criteria_standing import IN_FORCE, ORDER, STANDING, standing
from generator.pages.feedback import feedback_words
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.publication import Publication, PublicCriteriaSet
from generator.publication.criteria_set import PublicCriterion
from generator.wording import Sentence, Text


@dataclass(frozen=True, slots=True)
class CriteriaCard:
    """A set of criteria in a list; ``vacancies`` counts the posts that are judged by it.

    ``standing`` says where it stands unless it is in force; ``order`` puts those in force first.
    """

    address: Address
    title: Text
    method: str
    valid_from: date
    valid_to: date | None
    order: int
    standing: Sentence | None
    criteria: tuple[PublicCriterion, ...]
    vacancies: int
    feedback: Sentence | None


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; of what stands alike the newest version comes first."""
    uses = Counter(vacancy.procedure.criteria for vacancy in publication.vacancies.values())
    sets = publication.criteria_sets.values()
    cards = [_card(publication, found, uses[found.id]) for found in sets]
    cards.sort(key=lambda card: (card.order, -card.valid_from.toordinal()))
    for part in parts(cards, addresses.criteria()):
        yield Page(
            address=part.address,
            template="pages/criteria.html",
            context={"as_of": publication.as_of, "part": part, "all_count": len(cards)},
        )


def _card(publication: Publication, found: PublicCriteriaSet, vacancies: int) -> CriteriaCard:
    stands = standing(publication, found)
    return CriteriaCard(
        address=addresses.criteria_set(found.id),
        title=found.title,
        method=found.method,
        valid_from=found.valid_from,
        valid_to=found.valid_to,
        order=ORDER[stands],
        standing=None if stands == IN_FORCE else STANDING[stands],
        criteria=found.criteria,
        vacancies=vacancies,
        feedback=feedback_words(found) if any(one.feedback for one in found.criteria) else None,
    )
