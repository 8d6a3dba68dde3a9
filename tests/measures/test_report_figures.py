from __future__ import annotations

from datetime import date
from decimal import Decimal

from generator.measures.report_figures import (
    ReportFigure,
    changed_figures,
    figures_line,
    own_figures,
    report_before,
    report_figures,
)
from generator.period import Period
from generator.publication import Publication, PublicReport
from tests.builders import a_publication, by_id
from tests.builders.report import S1, a_public_merit_index, a_public_report
from tests.builders.staffing import a_public_appointment

BEFORE = a_public_report(
    id="kota-contoh-2025-s2", period=Period(2025, 2), published=date(2026, 1, 30)
)
APPOINTMENTS = (
    a_public_appointment(),
    a_public_appointment(decree="SK 2", mechanism="job_fit", count=3, vacancy=""),
    a_public_appointment(decree="SK 3", date=date(2025, 9, 1), count=2, vacancy=""),
)


def reported(*reports: PublicReport, **changes: object) -> Publication:
    return a_publication(reports=by_id(reports), appointments=APPOINTMENTS, **changes)


def figure(report: PublicReport, *others: PublicReport, key: str = "open_process") -> ReportFigure:
    found = report_figures(reported(report, *others), report)
    return {one.leading.id: one for one in found}[key]


def test_the_first_report_has_nothing_to_compare() -> None:
    """Without an earlier report of the same length there is no change."""
    year = a_public_report(id="y", period=Period(2025))
    other = a_public_report(id="o", agency="kota-lain", period=Period(2025, 2))
    later = a_public_report(id="z", period=Period(2026, 2))
    report = a_public_report()
    assert report_before(reported(report, year, other, later), report) is None
    found = figure(report)
    assert (found.value, found.before, found.change, found.since) == (25, None, None, None)


def test_the_change_since_the_report_before() -> None:
    """The change is against the figure as the report before shows it."""
    found = figure(a_public_report(), BEFORE)
    assert (found.value, found.before, found.change) == (25, 100, -75)
    assert found.since == BEFORE.period
    frozen = a_public_report(
        id=BEFORE.id, period=BEFORE.period, figures={"open_process": Decimal(20)}
    )
    assert figure(a_public_report(), frozen).change == 5
    assert figure(a_public_report(), BEFORE, key="training").change is None


def test_a_frozen_figure_is_shown_and_its_change_told() -> None:
    """The figure of the day of publication stands; that the records changed is told."""
    report = a_public_report(figures={"open_process": Decimal(30), "coverage": Decimal(25)})
    found = figure(report)
    assert (found.value, found.has_changed) == (30, True)
    assert not figure(report, key="coverage").has_changed
    assert figure(report, key="time_to_fill").has_changed
    changed = [one.leading.id for one in changed_figures(reported(report), report)]
    assert changed == ["open_process", "time_to_fill", "announcement_windows"]
    assert list(changed_figures(reported(a_public_report()), a_public_report())) == []


def test_another_instrument_is_not_compared() -> None:
    """Where the instrument of the merit index changed, there is no change of the figure."""
    indexes = by_id(
        [
            a_public_merit_index(),
            a_public_merit_index(id="a", period=Period(2024), date=date(2025, 2, 1), rules="lain"),
        ]
    )
    report = a_public_report()
    publication = reported(report, BEFORE, merit_indexes=indexes)
    (found,) = (
        one for one in report_figures(publication, report) if one.leading.id == "merit_index"
    )
    assert found.breaks is False
    late = a_public_report(id=BEFORE.id, period=BEFORE.period, published=date(2026, 1, 2))
    publication = reported(report, late, merit_indexes=indexes)
    (found,) = (
        one for one in report_figures(publication, report) if one.leading.id == "merit_index"
    )
    assert (found.breaks, found.before, found.change) == (True, None, None)


def test_the_line_that_freezes() -> None:
    """The line holds every figure that is known, ready to be copied."""
    report = a_public_report(period=S1)
    line = figures_line(own_figures(reported(report), report))
    expected = "open_process: 25, coverage: 25, time_to_fill: 81, announcement_windows: 100"
    assert line == f"figures: {{{expected}}}"
