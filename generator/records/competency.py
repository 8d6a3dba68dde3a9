"""A competency of the dictionary, with what each level of it looks like at work."""

from __future__ import annotations

from typing import ClassVar, Literal

from generator.records.base import Part, Record
from generator.records.values import Id, Level, Line, Titled

CompetencyKind = Literal["managerial", "sociocultural", "technical"]

HIGHEST = 5
"""The highest level where no scale is declared (PermenPANRB 38/2017)."""


class CompetencyLevel(Part):
    """One level with its indicators of behaviour."""

    level: Level
    title: Titled
    indicators: tuple[Titled, ...] = ()


class LevelScale(Part):
    """The scale of a framework with more or fewer levels than five, and which one it is."""

    highest: Level
    source: Line


class Competency(Record):
    """A competency; other records refer to it by id and level.

    Levels go from 1 to ``scale.highest``, or to ``HIGHEST`` where there is no ``scale``.
    """

    kind_of_record: ClassVar[str] = "competency"
    folder: ClassVar[str] = "competencies"

    id: Id
    title: Titled
    kind: CompetencyKind
    definition: Titled | None = None
    scale: LevelScale | None = None
    levels: tuple[CompetencyLevel, ...]

    @property
    def highest(self) -> int:
        """Return the highest level that there can be."""
        return self.scale.highest if self.scale else HIGHEST


class CompetencyAt(Part):
    """A competency at a level: what a position requires, or what a training develops."""

    competency: Id
    level: Level
