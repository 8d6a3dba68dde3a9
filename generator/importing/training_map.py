"""The map of a list of trainings, and what the list does not say itself."""

from __future__ import annotations

from typing import ClassVar

from generator.importing.list_map import Capitals, Dialect
from generator.records.base import Part, Record
from generator.records.position import PositionClass
from generator.records.training_offer import TrainingForm, TrainingKind, TrainingMode
from generator.records.values import Id, Level, Line, Whole


class TrainingColumns(Part):
    """Which column holds what; ``group`` is any column that ``develops`` speaks of (a role)."""

    title: Line
    group: Line | None = None
    provider: Line | None = None
    hours: Line | None = None


class TrainingConstants(Part):
    """What is the same for the whole list."""

    agency: Id | None = None
    kind: TrainingKind
    form: TrainingForm
    mode: TrainingMode
    provider: Line | None = None
    hours: Whole | None = None
    for_classes: tuple[PositionClass, ...] = ()


class DevelopsRule(Part):
    """A competency, to a level, of every training that holds one of ``words`` in its title.

    ``groups`` are whole cells of the group column instead; both given, either is enough.
    """

    competency: Id
    level: Level
    words: tuple[Line, ...] = ()
    groups: tuple[Line, ...] = ()


class TrainingMap(Record):
    """The map of one kind of list. Competencies are never guessed: only ``develops`` gives them."""

    kind_of_record: ClassVar[str] = "training_map"

    prefix: Id | None = None
    dialect: Dialect = Dialect()
    columns: TrainingColumns
    constants: TrainingConstants
    develops: tuple[DevelopsRule, ...] = ()
    capitals: Capitals | None = None
