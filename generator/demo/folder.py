"""The files of a demo data folder: agencies, units, positions, and vacancies in every state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from generator.demo.agency import agency_record, unit_rows
from generator.demo.order import DemoOrder, Plain, Rows
from generator.demo.scores import draw, ranking_tables
from generator.demo.vacancy import VacancyPlan, outcome_record, plan_vacancy, vacancy_record
from generator.demo.words import COMPETENCIES, CRITERIA, LEVEL_TITLES, POSITIONS
from generator.merit.rule import rule_of
from generator.records import CriteriaSet

CRITERIA_ID = "demo-2026"
UNIT_HEADER = (
    *("id", "agency", "parent", "kind", "name", "district"),
    *("remote", "headcount", "headcount_at"),
)


def demo_files(order: DemoOrder) -> Iterator[tuple[str, Plain | Rows]]:
    """Yield the path below ``data/`` and the content of each file: fields, or rows of a table."""
    chance = Random(order.seed)  # noqa: S311 - the same demo for the same seed; nothing secret
    yield f"criteria/{CRITERIA_ID}.yml", criteria_record(order.as_of)
    for competency in COMPETENCIES:
        yield f"competencies/{competency[0]}.yml", competency_record(*competency)
    for position in POSITIONS:
        yield f"positions/{position[0]}.yml", position_record(*position)
    agencies = [agency_record(number) for number in range(order.agencies)]
    units = {str(agency["id"]): unit_rows(number) for number, agency in enumerate(agencies)}
    for agency in agencies:
        yield f"agencies/{agency['id']}.yml", agency
    yield "units.csv", (UNIT_HEADER, *(row for rows in units.values() for row in rows))
    by_agency = tuple(units.items())
    plans = [
        plan_vacancy(chance, order, number, *by_agency[number % order.agencies])
        for number in range(order.vacancies)
    ]
    for plan in plans:
        yield f"vacancies/{plan.id}.yml", vacancy_record(plan, CRITERIA_ID)
    yield from _results(chance, order, [plan for plan in plans if plan.announced])


def _results(
    chance: Random, order: DemoOrder, plans: Sequence[VacancyPlan]
) -> Iterator[tuple[str, Plain | Rows]]:
    rule = rule_of(CriteriaSet.model_validate(criteria_record(order.as_of)))
    tables = ranking_tables(rule, [draw(chance, order.rows) for _ in plans])
    for plan, table in zip(plans, tables, strict=True):
        yield f"rankings/{plan.id}.csv", table
        yield f"outcomes/{plan.id}.yml", outcome_record(chance, plan, order.rows)


def criteria_record(as_of: date) -> dict[str, Plain]:
    """Return the one set of criteria of the demo."""
    criteria: list[dict[str, Plain]] = []
    for criterion, title, weight, origin in CRITERIA:
        one: dict[str, Plain] = {
            "id": criterion,
            "title": title,
            "weight": weight,
            "origin": origin,
        }
        if origin == "facts":
            one["scale"] = {"worst": "1", "best": "4"}
        if criterion == "assessment":
            one["minimum"] = "58"
        criteria.append(one)
    return {
        "id": CRITERIA_ID,
        "title": "Kriteria contoh",
        "method": "weighted_sum",
        "legal_basis": ["PermenPANRB 15/2019"],
        "valid": {"from": f"{as_of.year - 3}-01-01"},
        "announcement": {"min_days": "15", "min_applicants": "4", "max_extensions": "2"},
        "criteria": criteria,
        "ties": ["interview", "assessment", "paper"],
        "shortlist": "3",
    }


def competency_record(competency: str, title: str, kind: str) -> dict[str, Plain]:
    """Return a competency with its five levels."""
    levels = [
        {"level": str(number), "title": name} for number, name in enumerate(LEVEL_TITLES, start=1)
    ]
    return {"id": competency, "title": title, "kind": kind, "levels": levels}


def position_record(position: str, title: str, position_class: str, level: int) -> dict[str, Plain]:
    """Return a position that requires every competency at one level."""
    requires = [{"competency": name, "level": str(level)} for name, *_ in COMPETENCIES]
    return {"id": position, "title": title, "class": position_class, "requires": requires}
