"""One result: how many went on, what was decided, and how every shown number came about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.criteria_differences import rounding_words, tie_words
from generator.pages.level_words import CHECKED, held_back
from generator.pages.links import criteria_link, pool_link, vacancy_link
from generator.pages.page import Page
from generator.pages.result_words import appointed_code, effective_rank, first_line, lengthened
from generator.publication import Publication, PublicCriteriaSet, PublicResult
from generator.publication.result import PublicDecision, PublicRow


@dataclass(frozen=True, slots=True)
class RowShown:
    """One row with the rank that counts, after a documented act where there is one."""

    row: PublicRow
    rank: int | None


@dataclass(frozen=True, slots=True)
class DecisionShown:
    """A decision, with the cover code of the appointed rank where it may be shown."""

    decision: PublicDecision
    code: str


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each result; one with rows is not listed by search engines."""
    for result in publication.results.values():
        vacancy = publication.vacancies[result.vacancy]
        criteria_set = publication.criteria_sets.get(vacancy.procedure.criteria)
        yield Page(
            address=addresses.result(result.vacancy),
            template="pages/result.html",
            context={
                "as_of": publication.as_of,
                "result": result,
                "vacancy": vacancy,
                "vacancy_link": vacancy_link(vacancy),
                "pool_link": pool_link(publication.talent_pools.get(vacancy.talent_pool)),
                "agency": publication.agencies[vacancy.agency],
                "unit": publication.units.get(vacancy.unit),
                "checked": CHECKED[result.level],
                "holds_back": held_back(result, criteria_set),
                "first_line": first_line(result, vacancy.mechanism),
                **_of_result(result, criteria_set),
            },
            indexed=not result.rows,
        )


def _of_result(
    result: PublicResult, criteria_set: PublicCriteriaSet | None
) -> Mapping[str, object]:
    """Return what is said of the result and of the set by which it was judged."""
    return {
        "rows": tuple(RowShown(row, effective_rank(row)) for row in result.rows),
        "ranks": {row.code: (row.rank, row.decided_rank) for row in result.rows},
        "differing": sum(row.differs for row in result.rows),
        "decisions": tuple(
            DecisionShown(decision, appointed_code(result, decision))
            for decision in result.decisions
        ),
        "lengthened": lengthened(result, criteria_set.shortlist if criteria_set else None),
        "ties": tie_words(criteria_set) if criteria_set else None,
        "rounding": rounding_words(criteria_set.rounding if criteria_set else None),
        "criteria_set": criteria_set,
        "criteria_link": criteria_link(criteria_set),
        "criteria": {one.id: one for one in criteria_set.criteria} if criteria_set else {},
    }
