"""A competency of the dictionary, with what each level of it looks like at work."""

from __future__ import annotations

from typing import ClassVar, Literal

from generator.records.base import Part, Record
from generator.records.values import Id, Level, Titled

CompetencyKind = Literal["managerial", "sociocultural", "technical"]


class CompetencyLevel(Part):
    """One level (1 to 5, PermenPANRB 38/2017) with its indicators of behaviour."""

    level: Level
    title: Titled
    indicators: tuple[Titled, ...] = ()


class Competency(Record):
    """A competency; other records refer to it by id and level."""

    kind_of_record: ClassVar[str] = "competency"
    folder: ClassVar[str] = "competencies"

    id: Id
    title: Titled
    kind: CompetencyKind
    levels: tuple[CompetencyLevel, ...]


class CompetencyAt(Part):
    """A competency at a level: what a position requires, or what a training develops."""

    competency: Id
    level: Level
