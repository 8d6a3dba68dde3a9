"""Conditions of application, copied into their public values with the days that they mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from generator.publication.requirement import PublicRequirement
from generator.publication.vacancy import PublicRegistration, PublicStage
from generator.records.requirement import APPOINTMENT, ON_DATE, REGISTRATION_CLOSE, Requirement

APPOINTING_STAGE = "decision"
"""The stage in which the decree of appointment is given."""


def protect_requirement(
    item: Requirement,
    schedule: Sequence[PublicStage],
    registration: PublicRegistration | None,
) -> PublicRequirement:
    """Return what the public sees of a condition.

    ``schedule`` and ``registration`` are what the public knows of the days, so a day that is not
    public yet does not show through the dates of birth.
    """
    days, settled = _measured(item, schedule, registration)
    last = days[1] if days else None
    first = days[0] if days else None
    return PublicRequirement(
        id=item.id,
        text=item.text,
        kind=item.judged_as,
        minimum=item.minimum or "",
        any_of=item.any_of,
        fields=item.fields,
        maximum=item.maximum,
        minimum_age=item.minimum_age,
        exact=item.exact,
        measured_at=item.measured_at or "",
        measured_title=next(
            (stage.title for stage in schedule if stage.stage == item.measured_at), None
        ),
        day=last if item.maximum else first,
        settled=settled,
        born_from=born_from(item.maximum, last, exact=item.exact)
        if item.maximum and last
        else None,
        born_to=born_to(item.minimum_age, first) if item.minimum_age and first else None,
        minimum_years=item.minimum_years,
        classes=item.classes,
        held=item.held or "",
        years=item.years,
        preferred=item.preferred,
        legal_basis=item.legal_basis,
    )


def born_from(maximum: int, day: date, *, exact: bool = False) -> date:
    """Return the first day of birth of those who are not older than ``maximum`` on ``day``.

    An age is that in completed years, so with a maximum of 56 the birthday of 57 is not yet
    reached; ``exact`` (56 years, 0 months, 0 days) demands that the birthday of 56 is not yet past.
    """
    year = day.year - maximum - (0 if exact else 1)
    reached = _in_year(year, day)
    if reached is None:
        return date(year, 3, 1)
    return reached if exact else reached + timedelta(days=1)


def born_to(minimum: int, day: date) -> date:
    """Return the last day of birth of those who have completed ``minimum`` years on ``day``."""
    year = day.year - minimum
    return _in_year(year, day) or date(year, 2, 28)


def _in_year(year: int, day: date) -> date | None:
    """Return the same day of another year; the 29th of February is not in each."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _measured(
    item: Requirement,
    schedule: Sequence[PublicStage],
    registration: PublicRegistration | None,
) -> tuple[tuple[date, date] | None, bool]:
    """Return the first and the last day on which an age may be counted, and whether it is settled.

    Nothing where the office names no day, or one that is not scheduled yet.
    """
    if item.measured_at == ON_DATE:
        return ((item.date, item.date) if item.date else None), True
    if item.measured_at == REGISTRATION_CLOSE:
        closes = registration.closes if registration else None
        return ((closes, closes) if closes else None), True
    name = APPOINTING_STAGE if item.measured_at == APPOINTMENT else item.measured_at
    stage = next((stage for stage in schedule if stage.stage == name), None)
    if stage is None:
        return None, False
    return stage.actual or stage.planned, stage.actual is not None
