"""One merit report: leading figures, what is behind each, open questions and promised actions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.measures.flags import flags
from generator.measures.measure import Measure
from generator.measures.period_words import period_words
from generator.measures.report_figures import ReportFigure, report_before, report_figures
from generator.measures.within import within
from generator.pages import addresses
from generator.pages.flag_cards import flag_card
from generator.pages.page import Page
from generator.pages.report_sections import SECTIONS, ReportTable, Section
from generator.publication import Publication, PublicMeritIndex, PublicReport
from generator.publication.agency import PublicUnit
from generator.publication.report import PublicFollowUp, PublicRemark


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section with its tables of the period, and what the agency says beside them."""

    section: Section
    figure: ReportFigure | None
    tables: tuple[ReportTable, ...]
    remarks: tuple[PublicRemark, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """A promised action and the unit that owes it."""

    follow_up: PublicFollowUp
    owner: PublicUnit
    overdue: bool


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each report."""
    for report in publication.reports.values():
        yield _page(publication, report)


def _page(publication: Publication, report: PublicReport) -> Page:
    narrowed = within(publication, report.agency, report.period, report.published)
    figures = report_figures(publication, report)
    before = report_before(publication, report)
    actions = tuple(
        Action(one, publication.units[one.owner], one.overdue(publication.as_of))
        for one in report.follow_up
    )
    return Page(
        address=addresses.report(report.agency, str(report.period)),
        template="pages/report.html",
        context={
            "as_of": publication.as_of,
            "report": report,
            "name": period_words(report.period),
            "agency": publication.agencies[report.agency],
            "before": period_words(before.period) if before else None,
            "before_at": addresses.report(before.agency, str(before.period)) if before else None,
            "figures": figures,
            "changed": sum(one.has_changed for one in figures),
            "sections": tuple(_sections(narrowed, report, figures)),
            "index": _merit_index(narrowed),
            "questions": tuple(flag_card(narrowed, one) for one in flags(narrowed)),
            "actions": actions,
            "overdue": sum(one.overdue for one in actions),
        },
    )


def _sections(
    narrowed: Publication, report: PublicReport, figures: tuple[ReportFigure, ...]
) -> Iterator[ShownSection]:
    by_id = {one.leading.id: one for one in figures}
    for section in SECTIONS:
        yield ShownSection(
            section=section,
            figure=by_id.get(section.id),
            tables=tuple(
                table
                for measures, columns in section.measures
                for table in _tables(measures(narrowed), columns)
            ),
            remarks=tuple(one for one in report.remarks if one.on == section.id),
        )


def _tables(
    measures: Iterator[Measure], columns: dict[str, tuple[str, ...]]
) -> Iterator[ReportTable]:
    """Yield a table of each measure that the section shows."""
    for measure in measures:
        if measure.id in columns:
            yield ReportTable.of(measure, columns[measure.id])


def _merit_index(narrowed: Publication) -> PublicMeritIndex | None:
    """Return the last index; it is the one of the leading figure."""
    found = narrowed.merit_indexes.values()
    return max(found, key=lambda one: (one.period.last, one.date), default=None)
