"""A set of criteria: what is judged, with which weight, and how equal totals are told apart."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from generator.records.base import Part, Record
from generator.records.values import (
    Day,
    DecimalNumber,
    Id,
    Line,
    Link,
    SmallWhole,
    Titled,
    Weight,
    Whole,
)

Method = Literal["weighted_sum", "passing_grade", "nine_box"]
Origin = Literal["test", "facts"]


class Scale(Part):
    """The raw score that counts as 0 (``worst``) and as 100 (``best``); a cost has worst > best."""

    worst: DecimalNumber
    best: DecimalNumber


class Criterion(Part):
    """One element of the assessment. ``weight`` is in percent with at most 4 decimals.

    ``origin`` tells a score that comes from a test from one that follows from facts of a person's
    file, because the latter can be recognised by colleagues.
    """

    id: Id
    title: Titled
    weight: Weight
    origin: Origin
    minimum: DecimalNumber | None = None
    scale: Scale | None = None


class Validity(Part):
    """The days, both included, between which a set may be used for a new vacancy."""

    start: Day = Field(alias="from")
    end: Day | None = Field(default=None, alias="to")


class AnnouncementNorm(Part):
    """The norm of the notice: days it is open (both ends counted), applicants, extensions."""

    min_days: Whole
    min_applicants: Whole
    max_extensions: Whole


class Rounding(Part):
    """The panel's own declared rule: decimals of each weighted part, then of the total, half up."""

    each: SmallWhole | None = None
    total: SmallWhole | None = None


class CriteriaSet(Record):
    """A set of criteria. Once locked it is never edited; a new set ``replaces`` it."""

    kind_of_record: ClassVar[str] = "criteria_set"
    folder: ClassVar[str] = "criteria"

    id: Id
    title: Titled
    method: Method
    legal_basis: tuple[Line, ...] = ()
    source: Link | None = None
    valid: Validity
    announcement: AnnouncementNorm | None = None
    criteria: tuple[Criterion, ...]
    pass_mark: DecimalNumber | None = None
    ties: tuple[Id, ...] = ()
    shortlist: Whole | None = None
    rounding: Rounding | None = None
    replaces: Id | None = None
