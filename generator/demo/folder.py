"""The files of a demo data folder: agencies, units, positions, and vacancies in every state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from generator.demo.agency import UNIT_HEADER, agency_record, unit_rows
from generator.demo.common import CRITERIA_ID, competency_record, criteria_record, position_record
from generator.demo.order import DemoOrder, Plain, Rows
from generator.demo.people import HEADER as HEADER_OF_PEOPLE
from generator.demo.people import people_rows
from generator.demo.scores import HEADER, draw, ranking_tables
from generator.demo.vacancy import VacancyPlan, outcome_record, plan_vacancy, vacancy_record
from generator.demo.words import COMPETENCIES, POSITIONS
from generator.merit.rule import rule_of
from generator.records import CriteriaSet, Development

Document = tuple[str, Mapping[str, Plain]]


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """A data folder in memory: YAML documents and CSV tables (header and rows), by their path."""

    documents: tuple[Document, ...]
    tables: Mapping[str, tuple[Sequence[str], Rows]]


def demo_folder(order: DemoOrder) -> DemoFolder:
    """Return the folder that the order asks for; the same order gives the same folder."""
    chance = Random(order.seed)  # noqa: S311 - nothing secret: the same demo for the same seed
    agencies = [agency_record(number) for number in range(order.agencies)]
    units = [unit_rows(number) for number in range(order.agencies)]
    plans = [
        plan_vacancy(chance, order, number, agencies[place]["id"], units[place])
        for number in range(order.vacancies)
        for place in (number % order.agencies,)
    ]
    announced = [plan for plan in plans if plan.announced]
    rankings = _rankings(chance, order, announced)
    documents = (
        *_common(order),
        *((f"agencies/{agency['id']}.yml", agency) for agency in agencies),
        *((f"vacancies/{plan.id}.yml", vacancy_record(plan, CRITERIA_ID)) for plan in plans),
        *(
            (f"outcomes/{plan.id}.yml", outcome_record(chance, plan, order.rows))
            for plan in announced
        ),
    )
    rows = tuple(row for rows in units for row in rows)
    people = {Development.file: (HEADER_OF_PEOPLE, people_rows(order, units))}
    return DemoFolder(documents, {"units.csv": (UNIT_HEADER, rows), **people, **rankings})


def _common(order: DemoOrder) -> Iterator[Document]:
    """Yield what all agencies share: criteria, competencies, positions."""
    yield f"criteria/{CRITERIA_ID}.yml", criteria_record(order.as_of)
    for competency in COMPETENCIES:
        yield f"competencies/{competency[0]}.yml", competency_record(*competency)
    for position in POSITIONS:
        yield f"positions/{position[0]}.yml", position_record(*position)


def _rankings(
    chance: Random, order: DemoOrder, plans: Sequence[VacancyPlan]
) -> dict[str, tuple[Sequence[str], Rows]]:
    rule = rule_of(CriteriaSet.model_validate(criteria_record(order.as_of)))
    drawn = [draw(chance, order.rows) for _ in plans]
    tables = ranking_tables(rule, drawn)
    return {
        f"rankings/{plan.id}.csv": (HEADER, table)
        for plan, table in zip(plans, tables, strict=True)
    }
