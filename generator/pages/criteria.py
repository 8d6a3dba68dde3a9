"""The list of criteria sets: those in force first, then the versions that they replaced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.pages import addresses
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.publication import Publication
from generator.publication.criteria_set import PublicCriterion
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class CriteriaCard:
    """A set of criteria in a list; ``vacancies`` counts the posts that are judged by it."""

    address: Address
    title: Text
    method: str
    valid_from: date
    valid_to: date | None
    replaced: bool
    criteria: tuple[PublicCriterion, ...]
    vacancies: int


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list, the newest version first within each half."""
    uses = Counter(vacancy.procedure.criteria for vacancy in publication.vacancies.values())
    cards = [
        CriteriaCard(
            address=addresses.criteria_set(found.id),
            title=found.title,
            method=found.method,
            valid_from=found.valid_from,
            valid_to=found.valid_to,
            replaced=bool(found.replaced_by),
            criteria=found.criteria,
            vacancies=uses[found.id],
        )
        for found in publication.criteria_sets.values()
    ]
    cards.sort(key=lambda card: (card.replaced, -card.valid_from.toordinal()))
    for part in parts(cards, addresses.criteria()):
        yield Page(
            address=part.address,
            template="pages/criteria.html",
            context={"as_of": publication.as_of, "part": part, "all_count": len(cards)},
        )
