"""A merit report: what an agency says about its figures, and what it promises to mend."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from generator.records.base import Part, Record
from generator.records.values import Day, DecimalNumber, Id, Line, ReportPeriod, Titled

LeadingIndicator = Literal[
    "open_process",
    "coverage",
    "time_to_fill",
    "announcement_windows",
    "objections",
    "training",
    "posts_over_norm",
    "merit_index",
]
ReportIndicator = Literal[LeadingIndicator, "appointed_ranks"]


class Remark(Part):
    """A sentence of the agency beside one indicator of the report."""

    on: ReportIndicator
    text: Titled


class FollowUp(Part):
    """A finding and what is done about it. ``owner`` is a unit, so that no person can stand there.

    ``evidence`` is a text or an address; it comes with ``done``.
    """

    finding: Titled
    action: Titled
    owner: Id
    due: Day
    done: Day | None = None
    evidence: Line | None = None


class Report(Record):
    """The report of an agency on a year or a half of it.

    ``figures`` are the leading figures as they stood on the day ``published``: with them the report
    is frozen, because a later change of a record shows.
    """

    kind_of_record: ClassVar[str] = "report"
    folder: ClassVar[str] = "reports"

    id: Id
    agency: Id
    period: ReportPeriod
    published: Day
    remarks: tuple[Remark, ...] = ()
    follow_up: tuple[FollowUp, ...] = ()
    figures: dict[LeadingIndicator, DecimalNumber] = Field(
        default_factory=dict[LeadingIndicator, DecimalNumber]
    )
