"""What an office may write: one module for each record type."""

from __future__ import annotations

from generator.records.agency import Agency
from generator.records.base import Record
from generator.records.competency import Competency
from generator.records.criteria_set import CriteriaSet
from generator.records.outcome import Outcome
from generator.records.position import Position
from generator.records.ranking import Ranking
from generator.records.selection import Selection
from generator.records.training_offer import TrainingOffer
from generator.records.training_uptake import TrainingUptake
from generator.records.unit import Unit
from generator.records.vacancy import Vacancy

RECORD_TYPES: tuple[type[Record], ...] = (
    Agency,
    Unit,
    Competency,
    Position,
    CriteriaSet,
    Selection,
    Vacancy,
    Ranking,
    Outcome,
    TrainingOffer,
    TrainingUptake,
)

__all__ = [
    "RECORD_TYPES",
    "Agency",
    "Competency",
    "CriteriaSet",
    "Outcome",
    "Position",
    "Ranking",
    "Record",
    "Selection",
    "TrainingOffer",
    "TrainingUptake",
    "Unit",
    "Vacancy",
]
