"""All that may be public of a dataset on one day: the wall's own gate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from generator.checks.levels import allowed_level
from generator.dataset import Dataset, Entry
from generator.disclosure.agency import protect_agency, protect_unit
from generator.disclosure.award import protect_awards
from generator.disclosure.criteria_set import protect_criteria_set
from generator.disclosure.indicators import protect_indicators
from generator.disclosure.merit_index import protect_merit_indexes
from generator.disclosure.position import protect_competency, protect_position
from generator.disclosure.report import protect_reports
from generator.disclosure.result import Judged, protect_result
from generator.disclosure.rule_set import protect_rule_set
from generator.disclosure.staffing import protect_appointments, protect_occupancy
from generator.disclosure.talent_pool import protect_box_examples, protect_talent_pools
from generator.disclosure.training_offer import protect_training
from generator.disclosure.vacancies import protect_vacancies
from generator.disclosure.vacancy import protect_selection
from generator.finding import Finding, Rule
from generator.merit.ranking import RankedRow
from generator.publication import (
    Publication,
    PublicCriteriaSet,
    PublicResult,
    PublicSelection,
    PublicTrainingOffer,
)
from generator.publication.rule import PublicRule
from generator.records import (
    Agency,
    Award,
    Competency,
    CriteriaSet,
    Outcome,
    Position,
    Ranking,
    Record,
    Report,
    RuleSet,
    Selection,
    TrainingOffer,
    TrainingUptake,
    Unit,
    Vacancy,
)

RecordT = TypeVar("RecordT", bound=Record)
PublicT = TypeVar("PublicT")


def protect(
    dataset: Dataset,
    ranked: Mapping[str, Sequence[RankedRow]],
    as_of: date,
    findings: Sequence[Finding],
    rules: Iterable[Rule],
) -> Publication:
    """Return the publication of a dataset without errors.

    ``ranked`` holds the recomputed rows of each ranking at level *full*; ``findings`` the warnings,
    of which those about a vacancy are shown on its page; ``rules`` what the records must fulfil.
    """
    results = _results(dataset, ranked, as_of)
    return Publication(
        as_of=as_of,
        agencies=_each(dataset.of(Agency), protect_agency),
        units=_each(dataset.of(Unit), protect_unit),
        competencies=_each(dataset.of(Competency), protect_competency),
        positions=_each(dataset.of(Position), protect_position),
        criteria_sets=_criteria_sets(dataset),
        selections=_selections(dataset, as_of),
        vacancies=protect_vacancies(dataset, as_of, findings, results),
        results=results,
        training_offers=_training_offers(dataset, as_of),
        rules=tuple(protect_rule(rule) for rule in rules),
        awards=protect_awards(dataset.of(Award), as_of),
        reports=protect_reports(dataset.of(Report), as_of),
        merit_indexes=protect_merit_indexes(dataset, as_of),
        indicators=protect_indicators(dataset, as_of),
        rule_sets=_each(dataset.of(RuleSet), protect_rule_set),
        box_examples=protect_box_examples(dataset),
        talent_pools=protect_talent_pools(dataset, as_of),
        appointments=protect_appointments(dataset, results, as_of),
        occupancy=protect_occupancy(dataset, as_of),
    )


def protect_rule(rule: Rule) -> PublicRule:
    """Return what the public sees of a rule."""
    return PublicRule(rule.name, rule.text, rule.why, str(rule.severity))


def _each(
    entries: Mapping[str, Entry[RecordT]], protect_one: Callable[[RecordT], PublicT]
) -> dict[str, PublicT]:
    return {key: protect_one(entry.record) for key, entry in entries.items()}


def _criteria_sets(dataset: Dataset) -> dict[str, PublicCriteriaSet]:
    entries = dataset.of(CriteriaSet)
    after = {entry.record.replaces: key for key, entry in entries.items()}
    return {
        key: protect_criteria_set(entry.record, after.get(key, ""))
        for key, entry in entries.items()
    }


def _selections(dataset: Dataset, as_of: date) -> dict[str, PublicSelection]:
    members: defaultdict[str, list[str]] = defaultdict(list)
    for key, entry in dataset.of(Vacancy).items():
        members[entry.record.selection or ""].append(key)
    return {
        key: protect_selection(entry.record, tuple(members[key]), as_of)
        for key, entry in dataset.of(Selection).items()
    }


def _training_offers(dataset: Dataset, as_of: date) -> dict[str, PublicTrainingOffer]:
    uptake: defaultdict[str, list[TrainingUptake]] = defaultdict(list)
    for entry in dataset.of(TrainingUptake).values():
        uptake[entry.record.training].append(entry.record)
    return {
        key: protect_training(entry.record, uptake[key], as_of)
        for key, entry in dataset.of(TrainingOffer).items()
    }


def _results(
    dataset: Dataset, ranked: Mapping[str, Sequence[RankedRow]], as_of: date
) -> dict[str, PublicResult]:
    results: dict[str, PublicResult] = {}
    for key, entry in dataset.of(Outcome).items():
        judged = Judged(
            vacancy=dataset.of(Vacancy)[key].record,
            outcome=entry.record,
            criteria_set=dataset.criteria_set_of(key),
            ranking=dataset.get(Ranking, key),
            ranked=ranked.get(key, ()),
            allowed=allowed_level(dataset, key),
        )
        result = protect_result(judged, as_of)
        if result is not None:
            results[key] = result
    return results
