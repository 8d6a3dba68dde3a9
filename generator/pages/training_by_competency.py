"""Which training closes a gap: the offers that develop one competency, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.competency_offers import offers_by_competency
from generator.pages.cross_references import (
    is_open,
    positions_by_competency,
    vacancies_by,
)
from generator.pages.grouping import OPEN, group_of, grouped
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.pages.required_by import required_by
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list of each competency that any offer develops."""
    requiring = positions_by_competency(publication)
    opened = vacancies_by(publication, lambda vacancy: vacancy.position, is_open)
    for name, offers in offers_by_competency(publication).items():
        context = {
            "as_of": publication.as_of,
            "competency": publication.competencies[name],
            "open_count": sum(group_of(one.card) == OPEN for one in offers),
            "all_count": len(offers),
            "required_by": required_by(publication, requiring.get(name, ()), opened),
        }
        for part in parts(offers, addresses.training_for(name)):
            levels = {one.card.address: one.level for one in part.items}
            groups = grouped(one.card for one in part.items)
            yield Page(
                address=part.address,
                template="pages/training_by_competency.html",
                context={**context, "part": part, "groups": groups, "levels": levels},
            )
