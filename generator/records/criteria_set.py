"""A set of criteria: what is judged, with which weight, and how equal totals are told apart."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
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
Feedback = Literal["peers", "public", "both"]

HIGHEST = Decimal(100)
"""The best score of a criterion without a scale, and the highest weighted total."""


class Scale(Part):
    """The raw score that counts as 0 (``worst``) and as 100 (``best``); a cost has worst > best."""

    worst: DecimalNumber
    best: DecimalNumber


class Criterion(Part):
    """One element of the assessment. ``weight`` is in percent with at most 4 decimals.

    Without weights in the whole set of a ``passing_grade`` the scores themselves are added up;
    otherwise a criterion without weight counts for its minimum and for telling equals apart alone.
    ``origin`` tells a score that comes from a test from one that follows from facts of a person's
    file, because the latter can be recognised by colleagues.
    ``feedback`` tells whose opinion (360 degrees) is counted in it, if any.
    """

    id: Id
    title: Titled
    weight: Weight | None = None
    origin: Origin
    minimum: DecimalNumber | None = None
    scale: Scale | None = None
    feedback: Feedback | None = None


class Validity(Part):
    """The days, both included, between which a set may be used for a new vacancy."""

    start: Day = Field(alias="from")
    end: Day | None = Field(default=None, alias="to")

    def holds(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return self.start <= day and (self.end is None or day <= self.end)


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

    @property
    def sums(self) -> bool:
        """Tell whether the total is the sum of the raw scores, in points and not in percent."""
        weighted = any(criterion.weight is not None for criterion in self.criteria)
        return self.method == "passing_grade" and bool(self.criteria) and not weighted

    @property
    def highest(self) -> Decimal:
        """Return the highest total that is possible: 100, or the best scores together."""
        if not self.sums:
            return HIGHEST
        return sum((one.scale.best if one.scale else HIGHEST for one in self.criteria), Decimal())
