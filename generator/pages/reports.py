"""All merit reports, the newest first, each with a sentence and what is still owed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.measures.period_words import period_words
from generator.measures.report_figures import ReportFigure, report_figures
from generator.pages import addresses
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.publication import Publication, PublicReport
from generator.wording import Sentence, Text

TOLD = 3
"""So many leading figures stand in the list; the first that are known."""


@dataclass(frozen=True, slots=True)
class ReportCard:
    """A report in the list: what it speaks of, its first figures, and whether promises are open."""

    report: PublicReport
    name: Sentence
    agency: Text
    address: Address
    figures: tuple[ReportFigure, ...]
    overdue: int


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; before the first report it says so."""
    reports = sorted(
        publication.reports.values(),
        key=lambda one: (-one.period.last.toordinal(), -one.published.toordinal(), one.agency),
    )
    cards = [_card(publication, one) for one in reports]
    for part in parts(cards, addresses.reports()):
        yield Page(
            address=part.address,
            template="pages/reports.html",
            context={"as_of": publication.as_of, "part": part, "count": len(cards)},
        )


def _card(publication: Publication, report: PublicReport) -> ReportCard:
    known = [one for one in report_figures(publication, report) if one.value is not None]
    return ReportCard(
        report=report,
        name=period_words(report.period),
        agency=publication.agencies[report.agency].name,
        address=addresses.report(report.agency, str(report.period)),
        figures=tuple(known[:TOLD]),
        overdue=sum(one.overdue(publication.as_of) for one in report.follow_up),
    )
