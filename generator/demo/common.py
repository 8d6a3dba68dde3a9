"""What all agencies of the demo share: criteria, competencies and positions."""

from __future__ import annotations

from datetime import date

from generator.demo.order import Plain
from generator.demo.words import COMPETENCIES, CRITERIA, LEVEL_TITLES

CRITERIA_ID = "demo-2026"


def criteria_record(as_of: date) -> dict[str, Plain]:
    """Return the one set of criteria; it is valid for all days of the demo."""
    return {
        "id": CRITERIA_ID,
        "title": "Kriteria contoh",
        "method": "weighted_sum",
        "legal_basis": ["PermenPANRB 15/2019"],
        "valid": {"from": f"{as_of.year - 3}-01-01"},
        "announcement": {"min_days": "15", "min_applicants": "4", "max_extensions": "2"},
        "criteria": [_criterion(*criterion) for criterion in CRITERIA],
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


def _criterion(criterion: str, title: str, weight: str, origin: str) -> dict[str, Plain]:
    fields: dict[str, Plain] = {"id": criterion, "title": title, "weight": weight, "origin": origin}
    if origin == "facts":
        return fields | {"scale": {"worst": "1", "best": "4"}}
    return fields | {"minimum": "58"} if criterion == "assessment" else fields
