"""Appointments and occupancy of posts, as far as they are known on the site's day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from generator.dataset import Dataset
from generator.publication.appointment import PublicAppointment
from generator.publication.occupancy import PublicOccupancy
from generator.publication.vacancy import PublicExplanation
from generator.records import Appointment, Occupancy, Unit


def protect_appointments(
    dataset: Dataset, followed: Collection[str], as_of: date
) -> tuple[PublicAppointment, ...]:
    """Return the appointments by decrees up to ``as_of``, the latest first.

    ``followed`` holds the vacancies whose result is public. Another vacancy is not named, because
    the decree would tell how it ended before its result does.
    """
    rows = (entry.record for entry in dataset.of(Appointment).values())
    known = [one for one in rows if one.date <= as_of]
    known.sort(key=lambda one: (-one.date.toordinal(), one.id))
    return tuple(_appointment(one, followed, as_of) for one in known)


def _appointment(one: Appointment, followed: Collection[str], as_of: date) -> PublicAppointment:
    vacancy = one.vacancy if one.vacancy in followed else None
    inaugurated = one.inaugurated if one.inaugurated and one.inaugurated <= as_of else None
    return PublicAppointment(
        agency=one.agency,
        decree=one.decree,
        date=one.date,
        inaugurated=inaugurated,
        position_class=one.position_class,
        position=one.position or "",
        unit=one.unit or "",
        mechanism=one.mechanism or "",
        kind=one.kind,
        count=one.count,
        vacancy=vacancy or "",
    )


def protect_occupancy(dataset: Dataset, as_of: date) -> tuple[PublicOccupancy, ...]:
    """Return the states of posts that began by ``as_of``, by agency, post and day."""
    units = dataset.of(Unit)
    rows = (entry.record for entry in dataset.of(Occupancy).values())
    known = [(one, units[one.unit].record.agency) for one in rows if one.start <= as_of]
    known.sort(key=lambda pair: (pair[1], *pair[0].post, pair[0].start))
    return tuple(_occupancy(one, agency, as_of) for one, agency in known)


def _occupancy(one: Occupancy, agency: str, as_of: date) -> PublicOccupancy:
    replied = one.explanation and one.explained and one.explained <= as_of
    return PublicOccupancy(
        agency=agency,
        position=one.position,
        unit=one.unit,
        state=one.state,
        start=one.start,
        end=one.end if one.end and one.end <= as_of else None,
        explanations=(
            (PublicExplanation(one.explained, one.explanation),)
            if replied and one.explained and one.explanation
            else ()
        ),
    )
