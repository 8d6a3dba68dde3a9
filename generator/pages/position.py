"""One position: what it requires, where it leads, who is wanted, and which training helps."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.cross_references import (
    first_of,
    needs_by_position,
    reached_from,
    vacancies_by,
)
from generator.pages.links import position_link
from generator.pages.page import Page
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each position."""
    needs = needs_by_position(publication)
    before = reached_from(publication)
    wanted = vacancies_by(publication, lambda vacancy: vacancy.position)
    for position in publication.positions.values():
        yield Page(
            address=addresses.position(position.id),
            template="pages/position.html",
            context={
                "as_of": publication.as_of,
                "position": position,
                "needs": needs[position.id],
                "leads_to": tuple(
                    position_link(publication.positions[name]) for name in position.leads_to
                ),
                "reached_from": tuple(position_link(one) for one in before.get(position.id, ())),
                "vacancies": first_of(publication, wanted.get(position.id, ())),
            },
        )
