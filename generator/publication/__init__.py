"""Everything that ever leaves the generator: small frozen values, written by hand.

What makes pages, charts and exports sees these values and nothing behind them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.publication.agency import PublicAgency, PublicUnit
from generator.publication.appointment import PublicAppointment
from generator.publication.award import PublicAward
from generator.publication.criteria_set import PublicCriteriaSet
from generator.publication.indicators import PublicIndicators
from generator.publication.merit_index import PublicMeritIndex
from generator.publication.occupancy import PublicOccupancy
from generator.publication.position import PublicCompetency, PublicPosition
from generator.publication.report import PublicReport
from generator.publication.result import PublicResult
from generator.publication.rule import PublicRule
from generator.publication.rule_set import PublicRuleSet
from generator.publication.talent_pool import PublicBoxExample, PublicTalentPool
from generator.publication.training_offer import PublicTrainingOffer
from generator.publication.vacancy import PublicSelection, PublicVacancy


@dataclass(frozen=True, slots=True)
class Publication:
    """The public state of all records on the day ``as_of``. Every mapping is by id, in id order."""

    as_of: date
    agencies: Mapping[str, PublicAgency]
    units: Mapping[str, PublicUnit]
    competencies: Mapping[str, PublicCompetency]
    positions: Mapping[str, PublicPosition]
    criteria_sets: Mapping[str, PublicCriteriaSet]
    selections: Mapping[str, PublicSelection]
    vacancies: Mapping[str, PublicVacancy]
    results: Mapping[str, PublicResult]
    training_offers: Mapping[str, PublicTrainingOffer]
    rules: tuple[PublicRule, ...]
    rule_sets: Mapping[str, PublicRuleSet] = field(default_factory=dict[str, PublicRuleSet])
    box_examples: Mapping[str, PublicBoxExample] = field(
        default_factory=dict[str, PublicBoxExample]
    )
    talent_pools: Mapping[str, PublicTalentPool] = field(
        default_factory=dict[str, PublicTalentPool]
    )
    appointments: tuple[PublicAppointment, ...] = ()
    occupancy: tuple[PublicOccupancy, ...] = ()
    awards: Mapping[str, PublicAward] = field(default_factory=dict[str, PublicAward])
    merit_indexes: Mapping[str, PublicMeritIndex] = field(
        default_factory=dict[str, PublicMeritIndex]
    )
    reports: Mapping[str, PublicReport] = field(default_factory=dict[str, PublicReport])
    indicators: PublicIndicators = field(default_factory=PublicIndicators)

    @property
    def status(self) -> str:
        """Return the weakest status of all agencies: sample, unofficial_copy or official."""
        found = {agency.status for agency in self.agencies.values()}
        return next((s for s in ("sample", "unofficial_copy") if s in found), "official")


__all__ = [
    "PublicAgency",
    "PublicAppointment",
    "PublicAward",
    "PublicCompetency",
    "PublicCriteriaSet",
    "PublicIndicators",
    "PublicMeritIndex",
    "PublicOccupancy",
    "PublicPosition",
    "PublicReport",
    "PublicResult",
    "PublicRule",
    "PublicRuleSet",
    "PublicSelection",
    "PublicTalentPool",
    "PublicTrainingOffer",
    "PublicUnit",
    "PublicVacancy",
    "Publication",
]
