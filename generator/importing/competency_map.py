"""The map of a dictionary of competencies: one list of entries, one of their levels."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generator.importing.list_map import Capitals, Dialect
from generator.records.base import Part, Record
from generator.records.competency import CompetencyKind, LevelScale
from generator.records.values import Line, Titled


class EntryColumns(Part):
    """Which column of the first list holds what; without ``id`` the title tells entries apart."""

    id: Line | None = None
    title: Line
    kind: Line | None = None
    definition: Line | None = None


class KindRule(Part):
    """The kind of an entry whose cell starts with one of ``starts``; without them, of any."""

    kind: CompetencyKind
    starts: tuple[Line, ...] = ()


class LevelList(Part):
    """Which column of the second list holds what; ``competency`` is the entry it belongs to."""

    dialect: Dialect = Dialect()
    competency: Line
    level: Line
    title: Line | None = None
    indicators: Line


class CompetencyMap(Record):
    """The map of one kind of dictionary.

    ``level_titles`` names levels by their number where the second list does not.
    """

    kind_of_record: ClassVar[str] = "competency_map"

    dialect: Dialect = Dialect()
    columns: EntryColumns
    kinds: tuple[KindRule, ...]
    levels: LevelList
    level_titles: dict[str, Titled] = Field(default_factory=dict)
    scale: LevelScale | None = None
    capitals: Capitals | None = None
