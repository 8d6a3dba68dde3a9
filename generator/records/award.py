"""An award or an innovation."""

from __future__ import annotations

from typing import ClassVar, Literal

from generator.records.base import Part, Record
from generator.records.values import Day, Id, Line, Titled

AwardCategory = Literal["innovation", "service", "performance", "other"]


class Consent(Part):
    """The document by which a person agrees to be named here, and its day."""

    document: Line
    date: Day


class AwardedPerson(Part):
    """A person who received the award; named only with consent (``consent_recorded``)."""

    name: Line
    consent: Consent | None = None


class Award(Record):
    """An award of a unit; a person stands in it only with recorded consent."""

    kind_of_record: ClassVar[str] = "award"
    folder: ClassVar[str] = "awards"

    id: Id
    agency: Id
    title: Titled
    category: AwardCategory
    unit: Id | None = None
    date: Day
    given_by: Titled
    text: Titled | None = None
    person: AwardedPerson | None = None
    source: Line
