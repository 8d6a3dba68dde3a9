"""What a selection and a vacancy share; a field stands in the one or in the other."""

from __future__ import annotations

from pydantic import Field

from generator.records.base import Part, Record
from generator.records.requirement import Requirement
from generator.records.stage import StageId
from generator.records.values import (
    ClockTime,
    Day,
    Id,
    Line,
    Link,
    Sha256,
    Titled,
    Whole,
)


class Notice(Part):
    """The signed announcement, which is what binds."""

    number: Line
    date: Day


class Registration(Part):
    """When one may apply; ``closing_time`` is the clock of the agency's zone on the last day."""

    opens: Day
    closes: Day
    closing_time: ClockTime = "23:59"
    apply_at: Link | None = None


class DayRange(Part):
    """Days, both included; one day where ``to`` is absent."""

    start: Day = Field(alias="from")
    end: Day | None = Field(default=None, alias="to")

    @property
    def last(self) -> Day:
        """Return the last day."""
        return self.end or self.start


class ScheduleItem(Part):
    """One stage with the days that were planned and those it really took."""

    stage: StageId
    title: Titled | None = None
    planned: DayRange | None = None
    actual: DayRange | None = None


class Panel(Part):
    """The selection panel in numbers: members, how many are internal, declarations of interest."""

    members: Whole
    internal: Whole | None = None
    backgrounds: tuple[Titled, ...] = ()
    declarations: Whole | None = None


class Assessor(Part):
    """The body that runs the assessment centre, with its accreditation."""

    body: Titled
    accreditation: Line | None = None


class Supervision(Part):
    """The supervising body's letter; the body changes over the years, so it is data."""

    body: Line
    number: Line
    date: Day


class Change(Part):
    """A change of a published field: its value in force stands in the field, the old one here."""

    date: Day
    field: Line
    was: Line = Field(alias="from")
    becomes: Line = Field(alias="to")
    reason: Titled


class SourceDocument(Part):
    """A signed document that stands elsewhere, with the digest of its bytes."""

    title: Titled
    url: Link
    sha256: Sha256
    date: Day


class Procedure(Record):
    """The fields that a selection and its vacancies share."""

    criteria: Id | None = None
    notice: Notice | None = None
    registration: Registration | None = None
    schedule: tuple[ScheduleItem, ...] = ()
    panel: Panel | None = None
    assessor: Assessor | None = None
    supervision: Supervision | None = None
    requirements: tuple[Requirement, ...] = ()
    documents: tuple[Titled, ...] = ()
    max_choices: Whole | None = None
    changes: tuple[Change, ...] = ()
    sources: tuple[SourceDocument, ...] = ()


SHARED_FIELDS = tuple(name for name in Procedure.model_fields)
"""Fields that may stand in a selection or in a vacancy."""

ADDED_UP_FIELDS = ("requirements", "documents", "changes", "sources")
"""Fields that may stand in both: what the vacancy says is added to what the selection says."""
