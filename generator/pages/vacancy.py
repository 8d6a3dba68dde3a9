"""One vacancy: until when, may I, how am I judged, how do I apply, and what has changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from generator.pages import addresses
from generator.pages.careers import steps_to
from generator.pages.changes import changes_shown
from generator.pages.cross_references import needs_by_position
from generator.pages.eligibility import conditions
from generator.pages.labels import OPEN_STATES
from generator.pages.level_words import shown, withheld
from generator.pages.links import (
    criteria_link,
    pool_link,
    position_link,
    selection_link,
    unit_link,
    vacancy_link,
)
from generator.pages.page import Page
from generator.pages.questions import page_questions
from generator.pages.requirements import requirements_shown
from generator.pages.schedule import schedule_shown
from generator.pages.worked_example import worked_example
from generator.publication import Publication, PublicVacancy


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each vacancy."""
    needs = needs_by_position(publication)
    ways = steps_to(publication)
    examples = {name: worked_example(one) for name, one in publication.criteria_sets.items()}
    for vacancy in publication.vacancies.values():
        yield Page(
            address=addresses.vacancy(vacancy.id),
            template="pages/vacancy.html",
            context={
                **_of_vacancy(publication, vacancy),
                **_around(publication, vacancy),
                **_may_apply(vacancy),
                "needs": needs.get(vacancy.position, ()),
                "ways": ways.get(vacancy.position, ()),
                "example": examples.get(vacancy.procedure.criteria),
            },
        )


def _of_vacancy(publication: Publication, vacancy: PublicVacancy) -> Mapping[str, object]:
    """Return the vacancy itself and the words of its state."""
    return {
        "as_of": publication.as_of,
        "vacancy": vacancy,
        "procedure": vacancy.procedure,
        "called_off": vacancy.cancelled is not None,
        "schedule": schedule_shown(vacancy.procedure),
        "schedule_day": date.min if vacancy.cancelled else publication.as_of,
        "is_open": vacancy.state in OPEN_STATES,
        "changes": changes_shown(vacancy.procedure.changes),
    }


def _may_apply(vacancy: PublicVacancy) -> Mapping[str, object]:
    """Return the conditions, and the questions where an answer may still help."""
    applied_for = vacancy.procedure.registration is not None
    demanded = conditions(vacancy) if applied_for else vacancy.procedure.requirements
    helps = applied_for and vacancy.state in (*OPEN_STATES, "planned")
    return {
        "conditions": requirements_shown(demanded),
        "questions": page_questions(demanded) if helps else (),
    }


def _around(publication: Publication, vacancy: PublicVacancy) -> Mapping[str, object]:
    """Return the records around the vacancy, each absent where there is none, and its level."""
    criteria_set = publication.criteria_sets.get(vacancy.procedure.criteria)
    return {
        "agency": publication.agencies[vacancy.agency],
        "unit": publication.units.get(vacancy.unit),
        "unit_link": unit_link(publication.units.get(vacancy.unit)),
        "criteria_set": criteria_set,
        "level_shows": shown(vacancy.terms.level, criteria_set),
        "level_holds_back": withheld(vacancy.terms.level, criteria_set),
        "criteria_link": criteria_link(criteria_set),
        "selection_link": selection_link(publication.selections.get(vacancy.selection)),
        "position_link": position_link(publication.positions.get(vacancy.position)),
        "reopens_link": vacancy_link(publication.vacancies.get(vacancy.reopens)),
        "reopened_link": vacancy_link(publication.vacancies.get(vacancy.reopened_by)),
        "pool_link": pool_link(publication.talent_pools.get(vacancy.talent_pool)),
        "here": addresses.vacancy(vacancy.id),
        "result": addresses.result(vacancy.id) if vacancy.has_result else None,
    }
