"""A publication as a report sees it: one agency, one period, and what was known on one day.

The same measures then compute the figures of a report as those of the whole site.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from generator.period import Period
from generator.publication import (
    PublicAppointment,
    Publication,
    PublicOccupancy,
    PublicResult,
    PublicVacancy,
)
from generator.publication.indicators import PublicIndicators, PublicTrainingHours
from generator.publication.result import PublicDecision

OF_RESULT = ("applicants-meet-norm", "difference-declared")
"""Warnings that are about a result: they belong to the period in which it was announced."""


def within(publication: Publication, agency: str, period: Period, known: date) -> Publication:
    """Return what concerns an agency and a period, as it was known on a day after its end.

    Appointments, decisions, first days of registration, announcements and ends of training count
    in the period in which they lie; the day that the publication speaks of is the last of the
    period, so posts are those of that day. Replies of the agency stay, with their days.
    """
    announced = {
        key: result
        for key, result in publication.results.items()
        if publication.vacancies[key].agency == agency and result.announced <= known
    }
    results = {
        key: _result(result, period, known)
        for key, result in announced.items()
        if period.holds(result.announced) or any(period.holds(one.date) for one in result.decisions)
    }
    return replace(
        publication,
        as_of=period.last,
        agencies={agency: publication.agencies[agency]},
        units={key: one for key, one in publication.units.items() if one.agency == agency},
        selections={},
        vacancies={
            key: _vacancy(one, results.get(key), period)
            for key, one in publication.vacancies.items()
            if one.agency == agency and (key in results or _opened(one, period))
        },
        results=results,
        training_offers={
            key: offer
            for key, offer in publication.training_offers.items()
            if offer.agency == agency and offer.runs is not None and period.holds(offer.runs[1])
        },
        talent_pools={},
        awards={},
        appointments=tuple(
            _appointment(one, announced, known)
            for one in publication.appointments
            if one.agency == agency and period.holds(one.date)
        ),
        occupancy=tuple(_occupancy(publication, agency, period.last)),
        merit_indexes={
            key: one
            for key, one in publication.merit_indexes.items()
            if one.agency == agency and one.date <= known and one.period.last <= period.last
        },
        indicators=PublicIndicators(training_hours=_hours(publication, agency, period)),
    )


def _result(result: PublicResult, period: Period, known: date) -> PublicResult:
    """Return a result with the decisions of the period; objections where it was announced in it."""
    return replace(
        result,
        decisions=tuple(
            _decision(one, known) for one in result.decisions if period.holds(one.date)
        ),
        objections=result.objections if period.holds(result.announced) else None,
    )


def _decision(one: PublicDecision, known: date) -> PublicDecision:
    return replace(one, inaugurated=_until(one.inaugurated, known))


def _vacancy(vacancy: PublicVacancy, result: PublicResult | None, period: Period) -> PublicVacancy:
    """Return a vacancy without a registration, and without warnings, of other periods."""
    registration = vacancy.procedure.registration
    opened = _opened(vacancy, period)
    announced = result is not None and period.holds(result.announced)
    return replace(
        vacancy,
        procedure=replace(vacancy.procedure, registration=registration if opened else None),
        warnings=tuple(
            one for one in vacancy.warnings if (announced if one.rule in OF_RESULT else opened)
        ),
    )


def _opened(vacancy: PublicVacancy, period: Period) -> bool:
    registration = vacancy.procedure.registration
    return registration is not None and period.holds(registration.opens)


def _appointment(
    one: PublicAppointment, announced: Collection[str], known: date
) -> PublicAppointment:
    """Return an appointment; it could be followed if its result had been announced by then."""
    return replace(
        one,
        inaugurated=_until(one.inaugurated, known),
        vacancy=one.vacancy if one.vacancy in announced else "",
    )


def _occupancy(publication: Publication, agency: str, last: date) -> Iterator[PublicOccupancy]:
    """Yield the states that had begun; one that ended later was still lasting."""
    for one in publication.occupancy:
        if one.agency == agency and one.start <= last:
            yield replace(one, end=_until(one.end, last))


def _until(day: date | None, last: date) -> date | None:
    return day if day is not None and day <= last else None


def _hours(
    publication: Publication, agency: str, period: Period
) -> tuple[PublicTrainingHours, ...]:
    """Return the hours of exactly this period: those of a year tell nothing about its half."""
    return tuple(
        one
        for one in publication.indicators.training_hours
        if one.agency == agency and one.period == period
    )
