"""What the public sees of an agency's indicators: counts of people, and what units achieved.

A withheld count is the word in its place (``<10``, ``>=10``). ``by`` says what the row speaks of
(``total``, ``unit``, ``class``, ``district``) and ``group`` which one: a unit's id, a class of
positions, the name of a district, nothing for the total. Staff are those of the unit itself,
without the units below it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.counts.withheld import Count
from generator.period import Period
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicTrainingHours:
    """Hours of training (JP) in a period; ``staff_20`` are the staff with 20 JP or more.

    ``hours`` is absent where it is withheld, because few people account for it.
    """

    agency: str
    period: Period
    by: str
    group: str
    staff: Count
    hours: int | None
    staff_20: Count
    source: str


@dataclass(frozen=True, slots=True)
class PublicAssessmentCoverage:
    """Staff with a valid assessment of competence, and in which category: the three are ``valid``.

    ``meets`` its standard, ``nearly`` does, stands ``below`` it.
    """

    agency: str
    period: Period
    by: str
    group: str
    staff: Count
    valid: Count
    meets: Count
    nearly: Count
    below: Count
    source: str


@dataclass(frozen=True, slots=True)
class PublicRatings:
    """How many were rated how; all five together are those who were rated."""

    agency: str
    period: Period
    by: str
    group: str
    very_good: Count
    good: Count
    needs_improvement: Count
    poor: Count
    very_poor: Count
    source: str


@dataclass(frozen=True, slots=True)
class PublicDevelopment:
    """Staff with a plan of development (RPI), with a dialogue on performance, with a mentor."""

    agency: str
    period: Period
    by: str
    group: str
    staff: Count
    with_plan: Count
    dialogues: Count
    mentored: Count
    source: str


@dataclass(frozen=True, slots=True)
class PublicAppointeeProfile:
    """Of those appointed in a period: met the standard, had done the training, were rated good."""

    agency: str
    period: Period
    by: str
    group: str
    appointed: Count
    met_standard: Count
    training_done: Count
    rated_good: Count
    source: str


@dataclass(frozen=True, slots=True)
class PublicPerformance:
    """One indicator of a unit's performance: what was aimed at and what was reached."""

    agency: str
    unit: str
    period: Period
    indicator: Text
    measure: str
    target: Decimal
    actual: Decimal | None
    source: str


@dataclass(frozen=True, slots=True)
class PublicIndicators:
    """All indicators; each tuple in the order of agency, period, kind of group and group."""

    training_hours: tuple[PublicTrainingHours, ...] = ()
    assessment_coverage: tuple[PublicAssessmentCoverage, ...] = ()
    ratings: tuple[PublicRatings, ...] = ()
    development: tuple[PublicDevelopment, ...] = ()
    appointee_profile: tuple[PublicAppointeeProfile, ...] = ()
    performance: tuple[PublicPerformance, ...] = ()
