"""The leading figures of a report: as they stood when it was published, now, and the time before.

Records can be corrected after a report. Its figures are therefore computed anew and compared with
those that were written down; where they differ, both are told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.measures.leading import Leading, leading
from generator.measures.within import within
from generator.period import Period
from generator.publication import Publication, PublicReport


@dataclass(frozen=True, slots=True)
class ReportFigure:
    """A leading figure of a report.

    ``frozen`` is the figure as it was written down; ``is_frozen`` tells whether any of the report
    were. ``before`` is that of the report before, of which ``since`` is the period; absent where
    there is none, or where the two must not be compared (``breaks``).
    """

    leading: Leading
    frozen: Decimal | None
    is_frozen: bool
    before: Decimal | None
    since: Period | None
    breaks: bool

    @property
    def value(self) -> Decimal | None:
        """Return the figure that the report shows: the frozen one where there is one."""
        return self.frozen if self.is_frozen else self.leading.found.value

    @property
    def has_changed(self) -> bool:
        """Tell whether the figure has changed since the report was published."""
        return self.is_frozen and self.frozen != self.leading.found.value

    @property
    def change(self) -> Decimal | None:
        """Return how much more it is than in the report before."""
        if self.value is None or self.before is None:
            return None
        return self.value - self.before


def own_figures(publication: Publication, report: PublicReport) -> tuple[Leading, ...]:
    """Return the leading figures of a report, computed from what was known on its day."""
    return leading(within(publication, report.agency, report.period, report.published))


def report_figures(publication: Publication, report: PublicReport) -> tuple[ReportFigure, ...]:
    """Return the leading figures of a report beside those of the one before."""
    earlier = report_before(publication, report)
    before = {one.id: one for one in own_figures(publication, earlier)} if earlier else {}
    return tuple(
        _figure(report, one, earlier, before.get(one.id))
        for one in own_figures(publication, report)
    )


def report_before(publication: Publication, report: PublicReport) -> PublicReport | None:
    """Return the last earlier report of the same agency on a period of the same length."""
    earlier = (
        one
        for one in publication.reports.values()
        if one.agency == report.agency
        and one.period < report.period
        and bool(one.period.half) is bool(report.period.half)
    )
    return max(earlier, key=lambda one: one.period, default=None)


def figures_line(found: tuple[Leading, ...]) -> str:
    """Return the line that freezes figures, as it is written into the file of the report."""
    known = ", ".join(
        f"{one.id}: {one.found.value}" for one in found if one.found.value is not None
    )
    return f"figures: {{{known}}}"


def _figure(
    report: PublicReport, one: Leading, earlier: PublicReport | None, before: Leading | None
) -> ReportFigure:
    breaks = before is not None and before.found.series != one.found.series
    return ReportFigure(
        leading=one,
        frozen=report.figures.get(one.id),
        is_frozen=bool(report.figures),
        before=_value(earlier, before) if earlier and before and not breaks else None,
        since=earlier.period if earlier else None,
        breaks=breaks,
    )


def _value(report: PublicReport, one: Leading) -> Decimal | None:
    """Return a figure as its own report shows it."""
    return report.figures.get(one.id) if report.figures else one.found.value


def changed_figures(publication: Publication, report: PublicReport) -> Iterator[ReportFigure]:
    """Yield the figures that are no longer what was written down."""
    yield from (one for one in report_figures(publication, report) if one.has_changed)
