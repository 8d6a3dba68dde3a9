"""Results with their vacancies, and schedules that several posts share, counted once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.publication import Publication, PublicResult, PublicVacancy
from generator.publication.result import PublicFunnelStage
from generator.publication.vacancy import PublicProcedure

APPLIED = ("registration", "screening")
"""First stages into which people come by an application of their own."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A result and the vacancy that it ends."""

    vacancy: PublicVacancy
    result: PublicResult

    @property
    def is_decided(self) -> bool:
        """Tell whether somebody was appointed, or it was decided that nobody is."""
        return bool(self.result.decisions) or self.result.no_appointment is not None

    @property
    def applicants(self) -> int | None:
        """Return how many applied; absent where people were proposed or chosen from a list."""
        funnel = self.result.funnel
        return funnel[0].entered if funnel and funnel[0].stage in APPLIED else None

    def stage(self, name: str) -> PublicFunnelStage | None:
        """Return a stage of the funnel by its standard name."""
        return next((one for one in self.result.funnel if one.stage == name), None)


def outcomes(publication: Publication) -> Iterator[Outcome]:
    """Yield every announced result with its vacancy."""
    for name, result in publication.results.items():
        yield Outcome(publication.vacancies[name], result)


def procedures(publication: Publication) -> Iterator[PublicProcedure]:
    """Yield every procedure once: that of a selection stands for all its posts."""
    for selection in publication.selections.values():
        yield selection.procedure
    for vacancy in publication.vacancies.values():
        if not vacancy.selection:
            yield vacancy.procedure
