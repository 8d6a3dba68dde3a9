from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.measures.within import within
from generator.period import Period
from generator.publication import Publication, PublicVacancy
from generator.publication.indicators import PublicIndicators, PublicTrainingHours
from generator.publication.vacancy import PublicExplanation, PublicWarning
from generator.wording import Text, say
from tests.builders import (
    a_public_agency,
    a_public_result,
    a_public_training_offer,
    a_public_unit,
    a_public_vacancy,
    a_publication,
    by_id,
)
from tests.builders.report import a_public_merit_index
from tests.builders.staffing import a_public_appointment, a_public_occupancy

S1, S2 = Period(2026, 1), Period(2026, 2)
EARLY, LATE = date(2026, 7, 1), date(2026, 9, 1)
KEY = "2026-dinkes-kadis"


def narrowed(publication: Publication, period: Period = S1, known: date = EARLY) -> Publication:
    return within(publication, "kota-contoh", period, known)


def test_only_the_agency() -> None:
    """What belongs to another agency is left out."""
    other = {"id": "lain", "agency": "kota-lain"}
    publication = a_publication(
        agencies=by_id([a_public_agency(), a_public_agency(id="kota-lain")]),
        units=by_id([a_public_unit(), a_public_unit(**other)]),
        vacancies=by_id([a_public_vacancy(), a_public_vacancy(**other)]),
        results={KEY: a_public_result(), "lain": a_public_result(vacancy="lain")},
        training_offers=by_id([a_public_training_offer(**other)]),
        appointments=(a_public_appointment(agency="kota-lain"),),
        occupancy=(a_public_occupancy(agency="kota-lain"),),
        merit_indexes=by_id([a_public_merit_index(**other)]),
        indicators=PublicIndicators(training_hours=(hours(S1, agency="kota-lain"),)),
    )
    found = narrowed(publication)
    assert (list(found.agencies), list(found.units)) == (["kota-contoh"], ["dinas-kesehatan"])
    assert (list(found.vacancies), list(found.results)) == ([KEY], [KEY])
    assert not found.training_offers
    assert not found.merit_indexes
    assert (found.appointments, found.occupancy, found.indicators.training_hours) == ((), (), ())


def test_the_day_is_the_last_of_the_period() -> None:
    """Posts are those of the last day: later states have not begun, later ends not come."""
    posts = (
        a_public_occupancy(end=date(2026, 3, 31)),
        a_public_occupancy(state="acting", start=date(2026, 4, 1), end=date(2026, 7, 31)),
        a_public_occupancy(state="definitive", start=date(2026, 8, 1)),
    )
    found = narrowed(a_publication(occupancy=posts))
    assert found.as_of == date(2026, 6, 30)
    assert [(one.state, one.end) for one in found.occupancy] == [
        ("vacant", date(2026, 3, 31)),
        ("acting", None),
    ]


def test_decisions_count_in_the_period_in_which_they_lie() -> None:
    """A decision after the period stays out; an inauguration after the report is not known."""
    result = a_public_result()
    (decision,) = result.decisions
    results = {KEY: replace(result, decisions=(decision, replace(decision, date=LATE)))}
    found = narrowed(a_publication(results=results), known=date(2026, 5, 1)).results[KEY]
    assert [(one.date, one.inaugurated) for one in found.decisions] == [(decision.date, None)]
    found = narrowed(a_publication(results=results), S2, LATE).results[KEY]
    assert [one.date for one in found.decisions] == [LATE]
    assert found.objections is None


def test_a_result_that_was_not_announced_then_is_not_known() -> None:
    """Neither the result nor that a decree ends its vacancy was known before its day."""
    publication = a_publication(appointments=(a_public_appointment(),))
    found = narrowed(publication, known=date(2026, 3, 19))
    assert found.results == {}
    assert [one.followed for one in found.appointments] == [False]
    assert [one.followed for one in narrowed(publication).appointments] == [True]


def test_a_result_of_another_period_is_left_out() -> None:
    """What was announced before and decided before tells nothing about the period."""
    found = narrowed(a_publication(), S2, LATE)
    assert (found.results, found.vacancies) == ({}, {})


def warned(**changes: object) -> PublicVacancy:
    reply = (PublicExplanation(LATE, Text("Karena libur.")),)
    rules = ("window-meets-norm", "applicants-meet-norm")
    warnings = tuple(PublicWarning(rule, say("Peringatan."), reply) for rule in rules)
    return a_public_vacancy(warnings=warnings, **changes)


def test_warnings_belong_to_the_opening_or_to_the_announcement() -> None:
    """A question about a window is one of the period of its opening, one about applicants not."""
    publication = a_publication(vacancies=by_id([warned()]))
    (found,) = narrowed(publication, known=date(2026, 3, 1)).vacancies.values()
    assert [one.rule for one in found.warnings] == ["window-meets-norm"]
    (found,) = narrowed(publication).vacancies.values()
    assert len(found.warnings) == 2
    results = {KEY: a_public_result(announced=LATE)}
    publication = a_publication(vacancies=by_id([warned()]), results=results)
    (found,) = narrowed(publication, S2, LATE).vacancies.values()
    assert [one.rule for one in found.warnings] == ["applicants-meet-norm"]
    assert found.procedure.registration is None


def test_training_that_ended_in_the_period() -> None:
    """An offer counts where it ends; one without days does not count."""
    offers = by_id(
        [
            a_public_training_offer(),
            a_public_training_offer(id="b", runs=None),
            a_public_training_offer(id="c", agency="kota-lain"),
        ]
    )
    publication = a_publication(training_offers=offers)
    assert not narrowed(publication).training_offers
    assert list(narrowed(publication, S2, LATE).training_offers) == ["pka-2026-1"]


def hours(period: Period, **changes: object) -> PublicTrainingHours:
    made = PublicTrainingHours("kota-contoh", period, "total", "", 100, 1500, 60, "Rekap JP")
    return replace(made, **changes)


def test_hours_of_the_very_period() -> None:
    """The hours of a year are not those of its half."""
    rows = PublicIndicators(training_hours=(hours(Period(2026)), hours(S1)))
    found = narrowed(a_publication(indicators=rows)).indicators.training_hours
    assert [row.period for row in found] == [S1]


def test_the_merit_index_that_was_known() -> None:
    """An index of a later period, or assessed after the report, is left out."""
    indexes = by_id(
        [
            a_public_merit_index(id="a", period=Period(2025), date=date(2026, 2, 1)),
            a_public_merit_index(id="b", period=Period(2025), date=LATE),
            a_public_merit_index(id="c", period=Period(2026), date=date(2026, 2, 1)),
        ]
    )
    assert list(narrowed(a_publication(merit_indexes=indexes)).merit_indexes) == ["a"]
