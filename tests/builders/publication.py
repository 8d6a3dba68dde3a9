"""Whole publications."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeVar

from generator.publication import Publication, PublicVacancy
from generator.wording import Text
from tests.builders.agency import a_public_agency, a_public_unit
from tests.builders.criteria import a_public_criteria_set, a_public_rule
from tests.builders.position import (
    a_public_competency,
    a_public_position,
    a_public_training_offer,
)
from tests.builders.result import a_public_result
from tests.builders.vacancy import a_public_selection, a_public_vacancy

AS_OF = date(2026, 3, 1)


class Identified(Protocol):
    """A public value with an id."""

    @property
    def id(self) -> str:
        """Return the id."""
        ...


Value = TypeVar("Value", bound=Identified)


def by_id(values: Iterable[Value]) -> dict[str, Value]:
    """Return the values by id, in id order, as a publication holds them."""
    return {value.id: value for value in sorted(values, key=lambda value: value.id)}


def a_publication(**changes: object) -> Publication:
    """Return a publication of one record of each kind, whose parts refer to each other."""
    made = Publication(
        as_of=AS_OF,
        agencies=by_id([a_public_agency()]),
        units=by_id([a_public_unit()]),
        competencies=by_id([a_public_competency()]),
        positions=by_id([a_public_position()]),
        criteria_sets=by_id([a_public_criteria_set()]),
        selections=by_id([a_public_selection()]),
        vacancies=by_id([a_public_vacancy()]),
        results={"2026-dinkes-kadis": a_public_result()},
        training_offers=by_id([a_public_training_offer()]),
        rules=(a_public_rule(),),
    )
    return replace(made, **changes)


def an_empty_publication(**changes: object) -> Publication:
    """Return a publication of one agency that has published nothing yet."""
    made = Publication(AS_OF, by_id([a_public_agency()]), {}, {}, {}, {}, {}, {}, {}, {}, ())
    return replace(made, **changes)


def a_parted_publication(*vacancies: PublicVacancy) -> Publication:
    """Return a publication of these vacancies, by default one, and of one that differs in all.

    That one is ``lain``, long decided, of another agency, district, class and mechanism.
    """
    other = a_public_vacancy(
        id="lain",
        agency="kota-lain",
        unit="unit-lain",
        position_class="supervisor",
        mechanism="job_fit",
        state="decided",
    )
    return a_publication(
        agencies=by_id(
            [a_public_agency(), a_public_agency(id="kota-lain", name=Text("Kota Lain"))]
        ),
        units=by_id([a_public_unit(), a_public_unit(id="unit-lain", district="Lain")]),
        vacancies=by_id([*(vacancies or [a_public_vacancy()]), other]),
    )
