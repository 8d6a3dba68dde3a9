"""The files of an import of competencies or of trainings: the map and its lists."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.errors import stop_at
from generator.finding import Finding
from generator.importing.adding import column_findings
from generator.importing.competencies import entry_columns
from generator.importing.competency_levels import level_columns
from generator.importing.competency_map import CompetencyMap
from generator.importing.list_map import Dialect
from generator.importing.loose_table import LooseTable
from generator.importing.training_map import TrainingMap
from generator.importing.trainings import training_columns
from generator.reading.list_files import read_list, read_map
from generator.source import Document, Steps

Listed = tuple[LooseTable, tuple[Finding, ...]]
"""A list, and findings for its rows of another length."""


def read_dictionary(
    map_path: Path, entries: Path, levels: Path
) -> tuple[CompetencyMap, Listed, Listed]:
    """Return the map, the list of competencies and that of their levels.

    Raises ``FindingsError`` where one of them cannot be used, ``UsageError`` where it is no file.
    """
    made, document = read_map(CompetencyMap, map_path)
    first = _listed(entries, made.dialect, entry_columns(made), ("columns",), document)
    second = _listed(levels, made.levels.dialect, level_columns(made), ("levels",), document)
    return made, first, second


def read_trainings(map_path: Path, trainings: Path) -> tuple[TrainingMap, Listed]:
    """Return the map and the list of trainings; raises as ``read_dictionary`` does."""
    made, document = read_map(TrainingMap, map_path)
    columns = training_columns(made)
    return made, _listed(trainings, made.dialect, columns, ("columns",), document)


def _listed(
    path: Path, dialect: Dialect, columns: Mapping[str, str], steps: Steps, document: Document
) -> Listed:
    table, uneven = read_list(path, dialect, placed=True)
    stop_at(column_findings(columns, steps, document, table.header))
    return table, uneven
