"""Indicators of the sample agency, in few words."""

from __future__ import annotations

from generator.counts.withheld import Count
from generator.period import Period
from generator.publication import Publication
from generator.publication.indicators import (
    PublicAppointeeProfile,
    PublicAssessmentCoverage,
    PublicDevelopment,
    PublicIndicators,
    PublicRatings,
    PublicTrainingHours,
)
from tests.builders import a_public_agency, a_publication, by_id

AGENCY, SOURCE = "kota-contoh", "Rekap BKPSDM"


def with_indicators(**tables: object) -> Publication:
    """Return a publication with these tables of indicators."""
    agencies = by_id([a_public_agency(), a_public_agency(id="kota-lain")])
    return a_publication(agencies=agencies, indicators=PublicIndicators(**tables))  # type: ignore[arg-type]


def hours(
    by: str, group: str, staff: Count, total: int | None, enough: Count, period: str = "2025"
) -> PublicTrainingHours:
    """Return hours of training."""
    made = Period.written(period)
    assert made is not None
    return PublicTrainingHours(AGENCY, made, by, group, staff, total, enough, SOURCE)


def assessed(by: str, group: str, *counts: Count) -> PublicAssessmentCoverage:
    """Return staff, valid, meets, nearly and below of 2025."""
    return PublicAssessmentCoverage(AGENCY, Period(2025), by, group, *counts, SOURCE)


def rated(*counts: Count, agency: str = AGENCY) -> PublicRatings:
    """Return the five ratings of all staff in 2025."""
    return PublicRatings(agency, Period(2025), "total", "", *counts, SOURCE)


def developed(*counts: Count, agency: str = AGENCY) -> PublicDevelopment:
    """Return staff, plans, dialogues and mentored of 2025."""
    return PublicDevelopment(agency, Period(2025), "total", "", *counts, SOURCE)


def appointed(*counts: Count) -> PublicAppointeeProfile:
    """Return appointed, met_standard, training_done and rated_good of 2025."""
    return PublicAppointeeProfile(AGENCY, Period(2025), "total", "", *counts, SOURCE)
