"""What all records together say of each unit, read once for a whole publication."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.measures.flags import Flag, flags
from generator.measures.open_posts import OpenPost, open_posts
from generator.pages.cross_references import vacancies_by
from generator.pages.labels import OPEN_STATES
from generator.publication import (
    PublicAppointment,
    Publication,
    PublicAward,
    PublicOccupancy,
    PublicUnit,
    PublicVacancy,
)
from generator.publication.indicators import (
    PublicAppointeeProfile,
    PublicAssessmentCoverage,
    PublicDevelopment,
    PublicPerformance,
    PublicRatings,
    PublicTrainingHours,
)
from generator.publication.report import PublicFollowUp
from generator.slug import slug

Item = TypeVar("Item")

DISTRICT_OFFICES = ("kecamatan", "distrik")
"""Kinds of units that are the office of a district; in Papua it is called distrik."""


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """All that records say of one unit itself, without the units below it.

    Vacancies stand with those first that one may apply to; posts are all states of its posts;
    ``flags`` are the questions, those without a reply first; ``below`` are the units of which it is
    the parent and which have facts.
    """

    unit: PublicUnit
    vacancies: tuple[PublicVacancy, ...]
    posts: tuple[PublicOccupancy, ...]
    open_posts: tuple[OpenPost, ...]
    appointments: tuple[PublicAppointment, ...]
    awards: tuple[PublicAward, ...]
    performance: tuple[PublicPerformance, ...]
    hours: tuple[PublicTrainingHours, ...]
    assessments: tuple[PublicAssessmentCoverage, ...]
    ratings: tuple[PublicRatings, ...]
    development: tuple[PublicDevelopment, ...]
    appointees: tuple[PublicAppointeeProfile, ...]
    promises: tuple[PublicFollowUp, ...]
    flags: tuple[Flag, ...]
    below: tuple[PublicUnit, ...]

    @property
    def open_vacancies(self) -> int:
        """Return how many vacancies a person may apply to now."""
        return sum(one.state in OPEN_STATES for one in self.vacancies)

    @property
    def unanswered(self) -> int:
        """Return how many questions have no reply."""
        return sum(not flag.explanations for flag in self.flags)


def facts_by_unit(publication: Publication) -> Mapping[str, UnitFacts]:
    """Return the facts of each unit that has any, or that stands above one that has."""
    rows = publication.indicators
    promised = (one for report in publication.reports.values() for one in report.follow_up)
    vacancies = vacancies_by(publication, lambda one: one.unit)
    posts = _by(publication.occupancy, lambda one: one.unit)
    without = _by(open_posts(publication), lambda one: one.unit)
    appointments = _by(publication.appointments, lambda one: one.unit)
    awards = _by(publication.awards.values(), lambda one: one.unit)
    performance = _by(rows.performance, lambda one: one.unit)
    hours = _by(rows.training_hours, _group)
    assessments = _by(rows.assessment_coverage, _group)
    ratings = _by(rows.ratings, _group)
    development = _by(rows.development, _group)
    appointees = _by(rows.appointee_profile, _group)
    promises = _by(promised, lambda one: one.owner)
    asked = _by(flags(publication), lambda one: one.unit)
    named = {*vacancies, *posts, *appointments, *awards, *performance, *promises}
    counted = {*hours, *assessments, *ratings, *development, *appointees}
    shown = _with_parents(publication.units, named | counted)
    below = _by((publication.units[one] for one in shown), lambda unit: unit.parent)
    return {
        name: UnitFacts(
            unit=unit,
            vacancies=vacancies.get(name, ()),
            posts=posts.get(name, ()),
            open_posts=without.get(name, ()),
            appointments=appointments.get(name, ()),
            awards=awards.get(name, ()),
            performance=performance.get(name, ()),
            hours=hours.get(name, ()),
            assessments=assessments.get(name, ()),
            ratings=ratings.get(name, ()),
            development=development.get(name, ()),
            appointees=appointees.get(name, ()),
            promises=promises.get(name, ()),
            flags=asked.get(name, ()),
            below=tuple(sorted(below.get(name, ()), key=lambda one: one.name.id.casefold())),
        )
        for name, unit in publication.units.items()
        if name in shown
    }


def district_offices(publication: Publication) -> Mapping[tuple[str, str], PublicUnit]:
    """Return by agency and district the district office, where it has a page."""
    units = (facts.unit for facts in facts_by_unit(publication).values())
    return {
        (unit.agency, unit.district): unit for unit in units if slug(unit.kind) in DISTRICT_OFFICES
    }


def _by(items: Iterable[Item], key: Callable[[Item], str]) -> Mapping[str, tuple[Item, ...]]:
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[key(item)].append(item)
    return {name: tuple(some) for name, some in found.items()}


_Indicator = (
    PublicTrainingHours
    | PublicAssessmentCoverage
    | PublicRatings
    | PublicDevelopment
    | PublicAppointeeProfile
)


def _group(row: _Indicator) -> str:
    return row.group if row.by == "unit" else ""


def _with_parents(units: Mapping[str, PublicUnit], named: Iterable[str]) -> set[str]:
    """Return the named units and all that they belong to; circles of parents end."""
    shown: set[str] = set()
    for name in named:
        above = name
        while above in units and above not in shown:
            shown.add(above)
            above = units[above].parent
    return shown
