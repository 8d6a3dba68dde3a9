"""One position: what it requires, where it leads, who is wanted, and which training helps."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.careers import step_row, steps_to
from generator.pages.cross_references import (
    first_of,
    needs_by_position,
    vacancies_by,
)
from generator.pages.page import Page
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each position."""
    needs = needs_by_position(publication)
    before = steps_to(publication)
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
                    step_row(publication, position.id, name)
                    for name in position.leads_to
                    if name != position.id
                ),
                "reached_from": before.get(position.id, ()),
                "vacancies": first_of(publication, wanted.get(position.id, ())),
            },
        )
