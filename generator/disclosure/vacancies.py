"""All vacancies with what other records tell of them: state, warnings, and which reopens which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from generator.dataset import Dataset
from generator.disclosure.vacancy import protect_vacancy
from generator.disclosure.warnings import public_warnings
from generator.finding import Finding
from generator.lifecycle import vacancy_state
from generator.publication import PublicResult, PublicVacancy
from generator.records import Outcome, Position, Selection, Vacancy

OVER = frozenset({"decided", "cancelled"})
"""States after which nothing more comes of a vacancy."""


def protect_vacancies(
    dataset: Dataset,
    as_of: date,
    findings: Sequence[Finding],
    results: Mapping[str, PublicResult],
) -> dict[str, PublicVacancy]:
    """Return what the public sees of every vacancy; ``findings`` holds the warnings."""
    warnings = public_warnings(findings, results)
    entries = dataset.of(Vacancy)
    states = {
        key: vacancy_state(entry.record, dataset.procedure(key), dataset.get(Outcome, key), as_of)
        for key, entry in entries.items()
    }
    reopened = _reopened(dataset, states, as_of)
    vacancies: dict[str, PublicVacancy] = {}
    for key, entry in entries.items():
        vacancy, procedure = entry.record, dataset.procedure(key)
        shared = warnings[Selection.kind_of_record, vacancy.selection or ""]
        vacancies[key] = protect_vacancy(
            vacancy,
            procedure,
            dataset.of(Position)[vacancy.position].record,
            as_of=as_of,
            state=states[key],
            reopens=vacancy.reopens if vacancy.reopens in reopened and vacancy.reopens else "",
            reopened_by=reopened.get(key, ""),
            has_result=key in results,
            warnings=(*shared, *warnings[Vacancy.kind_of_record, key]),
        )
    return vacancies


def _reopened(dataset: Dataset, states: Mapping[str, str], as_of: date) -> dict[str, str]:
    """Return by vacancy the one that reopens it.

    The pair is public once the first is over and the second announced: until then it would tell
    that nobody is going to be appointed.
    """
    pairs: dict[str, str] = {}
    for key, entry in dataset.of(Vacancy).items():
        before, notice = entry.record.reopens, dataset.procedure(key).notice
        if before and states.get(before) in OVER and notice and notice.date <= as_of:
            pairs[before] = key
    return pairs
