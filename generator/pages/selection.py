"""One selection: what its posts share, and the posts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.cards import vacancy_card
from generator.pages.changes import changes_shown
from generator.pages.links import criteria_link
from generator.pages.page import Page
from generator.pages.worked_example import worked_example
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each selection."""
    examples = {name: worked_example(one) for name, one in publication.criteria_sets.items()}
    for selection in publication.selections.values():
        criteria_set = publication.criteria_sets.get(selection.procedure.criteria)
        cards = [vacancy_card(publication, publication.vacancies[v]) for v in selection.vacancies]
        yield Page(
            address=addresses.selection(selection.id),
            template="pages/selection.html",
            context={
                "as_of": publication.as_of,
                "called_off": False,
                "schedule_day": publication.as_of,
                "selection": selection,
                "procedure": selection.procedure,
                "agency": publication.agencies[selection.agency],
                "cards": cards,
                "places": sum(card.places for card in cards),
                "criteria_set": criteria_set,
                "criteria_link": criteria_link(criteria_set),
                "example": examples.get(selection.procedure.criteria),
                "changes": changes_shown(selection.procedure.changes),
            },
        )
