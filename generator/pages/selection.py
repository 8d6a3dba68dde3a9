"""One selection: what its posts share, and the posts, in parts where there are many."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.pages import addresses
from generator.pages.cards import vacancy_card
from generator.pages.changes import changes_shown
from generator.pages.links import criteria_link
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.pages.questions import page_questions
from generator.pages.requirements import requirements_shown
from generator.pages.schedule import schedule_shown
from generator.pages.worked_example import worked_example
from generator.publication import Publication, PublicSelection


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of each selection's page; what the posts share stands on the first."""
    examples = {name: worked_example(one) for name, one in publication.criteria_sets.items()}
    for selection in publication.selections.values():
        shared = {
            **_shared(publication, selection),
            "example": examples.get(selection.procedure.criteria),
        }
        for part in parts(selection.vacancies, addresses.selection(selection.id)):
            vacancies = (publication.vacancies[name] for name in part.items)
            cards = tuple(vacancy_card(publication, vacancy) for vacancy in vacancies)
            yield Page(
                address=part.address,
                template="pages/selection.html",
                context={**shared, "part": part, "cards": cards},
            )


def _shared(publication: Publication, selection: PublicSelection) -> Mapping[str, object]:
    """Return what is the same on every part."""
    procedure = selection.procedure
    criteria_set = publication.criteria_sets.get(procedure.criteria)
    vacancies = [publication.vacancies[name] for name in selection.vacancies]
    registration = procedure.registration
    stands_open = registration is not None and registration.closes >= publication.as_of
    return {
        "as_of": publication.as_of,
        "called_off": False,
        "schedule": schedule_shown(procedure),
        "schedule_day": publication.as_of,
        "selection": selection,
        "procedure": procedure,
        "conditions": requirements_shown(procedure.requirements),
        "questions": page_questions(procedure.requirements) if stands_open else (),
        "agency": publication.agencies[selection.agency],
        "places": sum(vacancy.places for vacancy in vacancies),
        "listed": any(vacancy.state == "listed" for vacancy in vacancies),
        "criteria_set": criteria_set,
        "criteria_link": criteria_link(criteria_set),
        "changes": changes_shown(procedure.changes),
    }
