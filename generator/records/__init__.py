"""What an office may write: one module for each record type."""

from __future__ import annotations

from generator.records.agency import Agency
from generator.records.appointee_profile import AppointeeProfile
from generator.records.appointment import Appointment
from generator.records.assessment_coverage import AssessmentCoverage
from generator.records.award import Award
from generator.records.base import Record
from generator.records.competency import Competency
from generator.records.criteria_set import CriteriaSet
from generator.records.development import Development
from generator.records.indicator import Indicator
from generator.records.merit_index import MeritIndex
from generator.records.occupancy import Occupancy
from generator.records.outcome import Outcome
from generator.records.performance import Performance
from generator.records.position import Position
from generator.records.ranking import Ranking
from generator.records.ratings import Ratings
from generator.records.report import Report
from generator.records.rule_set import RuleSet
from generator.records.selection import Selection
from generator.records.talent_pool import TalentPool
from generator.records.training_hours import TrainingHours
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
    RuleSet,
    TalentPool,
    Appointment,
    Occupancy,
    TrainingHours,
    AssessmentCoverage,
    Ratings,
    Development,
    AppointeeProfile,
    Performance,
    Award,
    MeritIndex,
    Report,
)

__all__ = [
    "RECORD_TYPES",
    "Agency",
    "AppointeeProfile",
    "Appointment",
    "AssessmentCoverage",
    "Award",
    "Competency",
    "CriteriaSet",
    "Development",
    "Indicator",
    "MeritIndex",
    "Occupancy",
    "Outcome",
    "Performance",
    "Position",
    "Ranking",
    "Ratings",
    "Record",
    "Report",
    "RuleSet",
    "Selection",
    "TalentPool",
    "TrainingHours",
    "TrainingOffer",
    "TrainingUptake",
    "Unit",
    "Vacancy",
]
