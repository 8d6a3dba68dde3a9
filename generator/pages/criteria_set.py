"""One set of criteria: what counts, since when, and what it changed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.criteria_differences import differences, rounding_words, tie_words
from generator.pages.criteria_standing import standing
from generator.pages.cross_references import first_of, vacancies_by
from generator.pages.feedback import feedback_words
from generator.pages.links import criteria_link
from generator.pages.page import Page
from generator.pages.worked_example import worked_example
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each set of criteria."""
    used_by = vacancies_by(publication, lambda vacancy: vacancy.procedure.criteria)
    for criteria_set in publication.criteria_sets.values():
        replaced = publication.criteria_sets.get(criteria_set.replaces)
        yield Page(
            address=addresses.criteria_set(criteria_set.id),
            template="pages/criteria_set.html",
            context={
                "as_of": publication.as_of,
                "criteria_set": criteria_set,
                "standing": standing(publication, criteria_set),
                "ties": tie_words(criteria_set),
                "rounding": rounding_words(criteria_set.rounding),
                "feedback": feedback_words(criteria_set),
                "example": worked_example(criteria_set),
                "replaces_link": criteria_link(replaced),
                "replaced_link": criteria_link(
                    publication.criteria_sets.get(criteria_set.replaced_by)
                ),
                "differences": differences(replaced, criteria_set) if replaced else (),
                "used_by": first_of(publication, used_by.get(criteria_set.id, ())),
            },
        )
