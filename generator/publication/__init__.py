"""Everything that ever leaves the generator: small frozen values, written by hand.

What makes pages, charts and exports sees these values and nothing behind them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.publication.agency import PublicAgency, PublicUnit
from generator.publication.criteria_set import PublicCriteriaSet
from generator.publication.position import PublicCompetency, PublicPosition
from generator.publication.result import PublicResult
from generator.publication.rule import PublicRule
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

    @property
    def status(self) -> str:
        """Return the weakest status of all agencies: sample, unofficial_copy or official."""
        found = {agency.status for agency in self.agencies.values()}
        return next((s for s in ("sample", "unofficial_copy") if s in found), "official")


__all__ = [
    "PublicAgency",
    "PublicCompetency",
    "PublicCriteriaSet",
    "PublicPosition",
    "PublicResult",
    "PublicRule",
    "PublicSelection",
    "PublicTrainingOffer",
    "PublicUnit",
    "PublicVacancy",
    "Publication",
]
