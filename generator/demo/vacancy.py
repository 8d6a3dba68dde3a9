"""Vacancies of the demo: their dates, their states and what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from generator.demo.order import DemoOrder, Plain
from generator.demo.words import POSITIONS, THEMES

WINDOW = timedelta(days=14)
"""From the first to the last day of registration: fifteen days, both included."""
TO_ANNOUNCEMENT = timedelta(days=45)
TO_DECISION = timedelta(days=80)


@dataclass(frozen=True, slots=True)
class VacancyPlan:
    """One vacancy before it is written; its other days follow from ``opens``."""

    id: str
    agency: str
    unit: str
    position: str
    number: int
    opens: date
    announced: bool


def plan_vacancy(
    chance: Random, order: DemoOrder, number: int, agency: str, units: Sequence[Sequence[str]]
) -> VacancyPlan:
    """Return the plan of vacancy ``number``.

    The announced ones opened up to two years ago; the others from two months before to one month
    after the day of the order, so that some are planned, open, closing soon or in selection.
    """
    announced = chance.randrange(100) < order.ranked
    days = chance.randrange(100, 730) if announced else chance.randrange(-30, 60)
    opens = order.as_of - timedelta(days=days)
    position = POSITIONS[chance.randrange(len(POSITIONS))][0]
    return VacancyPlan(
        id=f"{opens.year}-{position}-{number:05}",
        agency=agency,
        unit=units[chance.randrange(len(units))][0],
        position=position,
        number=number,
        opens=opens,
        announced=announced,
    )


def vacancy_record(plan: VacancyPlan, criteria: str) -> dict[str, Plain]:
    """Return the fields of ``vacancies/<id>.yml``."""
    notice = plan.opens - timedelta(days=3)
    closes = plan.opens + WINDOW
    return {
        "id": plan.id,
        "agency": plan.agency,
        "position": plan.position,
        "unit": plan.unit,
        "mechanism": "open_selection",
        "places": "1",
        "criteria": criteria,
        "notice": {"number": f"800/{plan.number:05}/PANSEL/{notice.year}", "date": str(notice)},
        "registration": {"opens": str(plan.opens), "closes": str(closes)},
        "schedule": [
            {"stage": "registration", "planned": {"from": str(plan.opens), "to": str(closes)}},
            {"stage": "interview", "planned": {"from": str(closes + timedelta(days=14))}},
        ],
        "requirements": [
            {"id": "grade", "text": "Pangkat paling rendah Penata (III/c)", "minimum": "III/c"}
        ],
        "documents": ["Surat lamaran", "Daftar riwayat hidup", "SKP 2 tahun terakhir"],
        "publication": {
            "level": "full",
            "basis": {"decision": "Keputusan PPID contoh", "date": str(notice)},
            "until": str(plan.opens + timedelta(days=1500)),
        },
    }


def outcome_record(chance: Random, plan: VacancyPlan, rows: int) -> dict[str, Plain]:
    """Return the fields of ``outcomes/<id>.yml`` of an announced vacancy."""
    registered = rows + chance.randrange(4, 30)
    eligible = rows + chance.randrange(1, 4)
    announced, decided = plan.opens + TO_ANNOUNCEMENT, plan.opens + TO_DECISION
    theme = THEMES[chance.randrange(len(THEMES))]
    return {
        "vacancy": plan.id,
        "funnel": [
            _stage("registration", registered, registered),
            _stage("screening", registered, eligible),
            _stage("paper", eligible, rows),
        ],
        "announced": str(announced),
        "objections": {"formal": "false", "routes": ["bkn", "ombudsman", "ptun"]},
        "decisions": [
            {
                "date": str(decided),
                "decree": f"SK 800/{plan.number:05}/{decided.year}",
                "inaugurated": str(decided + timedelta(days=3)),
                "reason": {"code": "fit", "text": f"Paling sesuai dengan kebutuhan: {theme}."},
            }
        ],
    }


def _stage(stage: str, entered: int, passed: int) -> dict[str, Plain]:
    fields: dict[str, Plain] = {"stage": stage, "entered": str(entered), "passed": str(passed)}
    if entered > passed:
        fields["refused"] = {"other": str(entered - passed)}
    return fields
