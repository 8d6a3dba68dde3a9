from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.disclosure.requirement import born_from, born_to, protect_requirement
from generator.publication.requirement import PublicRequirement
from generator.publication.vacancy import PublicRegistration, PublicStage
from generator.records.requirement import Requirement
from generator.wording import Text

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "eligibility.json").read_text(encoding="utf-8")
)
REGISTRATION = PublicRegistration(date(2026, 2, 13), date(2026, 3, 6), "23:59", "", None)
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
AGES = st.integers(15, 70)


def completed(born: date, day: date) -> int:
    """Return the age as people count it: birthdays had."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def not_past(born: date, day: date, years: int) -> bool:
    """Tell whether the birthday of so many years is on ``day`` or still to come."""
    return (born.year + years, born.month, born.day) >= (day.year, day.month, day.day)


def shown(*stages: PublicStage, **changes: object) -> PublicRequirement:
    written = {"id": "age", "text": "Usia", "maximum": "56", **changes}
    return protect_requirement(Requirement.model_validate(written), stages, REGISTRATION)


def stage(name: str, planned: date | None, actual: date | None = None) -> PublicStage:
    return PublicStage(
        name, None, (planned, planned) if planned else None, (actual, actual) if actual else None
    )


@pytest.mark.parametrize("case", VECTORS["ages"], ids=lambda case: case["why"])
def test_shared_vectors(case: dict[str, Any]) -> None:
    """The days of birth are those of the vectors, which the browser is held to as well."""
    bounds = {name: str(case[name]) for name in ("maximum", "minimum_age") if name in case}
    exact = {"exact": "yes"} if case.get("exact") else {}
    written = {"id": "age", "text": "Usia", "measured_at": "date", "date": case["day"]}
    found = protect_requirement(
        Requirement.model_validate({**written, **bounds, **exact}), (), None
    )
    assert (str(found.born_from or ""), str(found.born_to or "")) == (
        case.get("from", ""),
        case.get("to", ""),
    )


@given(AGES, DAYS)
def test_first_day_of_birth(maximum: int, day: date) -> None:
    """Who is born on the first day is in time, who is born the day before is not."""
    first = born_from(maximum, day)
    assert completed(first, day) == maximum
    assert completed(first - timedelta(days=1), day) == maximum + 1


@given(AGES, DAYS)
def test_first_day_of_birth_to_the_day(maximum: int, day: date) -> None:
    """Where months and days count, the birthday must not be past."""
    first = born_from(maximum, day, exact=True)
    assert not_past(first, day, maximum)
    assert not not_past(first - timedelta(days=1), day, maximum)


@given(AGES, DAYS)
def test_last_day_of_birth(minimum: int, day: date) -> None:
    """Who is born on the last day is old enough, who is born the day after is not."""
    last = born_to(minimum, day)
    assert completed(last, day) == minimum
    assert completed(last + timedelta(days=1), day) == minimum - 1


def test_planned_and_held() -> None:
    """A planned day is said to be planned; once it is held, the day of it counts."""
    planned, held = date(2026, 5, 2), date(2026, 6, 9)
    before = shown(stage("inauguration", planned), measured_at="inauguration")
    after = shown(stage("inauguration", planned, held), measured_at="inauguration")
    assert (before.day, before.settled, before.born_from) == (planned, False, date(1969, 5, 3))
    assert (after.day, after.settled, after.born_from) == (held, True, date(1969, 6, 10))


def test_other_days() -> None:
    """The end of registration and a written date are settled; an appointment is its decree."""
    assert shown(measured_at="registration_close").day == date(2026, 3, 6)
    assert shown(measured_at="date", date="2026-01-01").settled
    decree = shown(stage("decision", date(2026, 4, 30)), measured_at="appointment")
    assert decree.day == date(2026, 4, 30)


def test_days_that_are_not_known() -> None:
    """Where no day is written or scheduled, no day of birth is made up."""
    for found in (
        shown(),
        shown(measured_at="inauguration"),
        shown(measured_at="date"),
        shown(stage("inauguration", None), measured_at="inauguration"),
        protect_requirement(
            Requirement.model_validate(
                {"id": "age", "text": "Usia", "maximum": "56", "measured_at": "registration_close"}
            ),
            (),
            None,
        ),
    ):
        assert (found.day, found.born_from, found.born_to) == (None, None, None)


def test_days_of_a_stage() -> None:
    """In a stage of several days the hardest counts: the last for the old, the first for the young.

    A stage of the office's own brings its title.
    """
    days = (date(2026, 4, 1), date(2026, 4, 3))
    visit = PublicStage("visit", Text("Kunjungan"), days, None)
    old = shown(visit, measured_at="visit")
    young = shown(visit, measured_at="visit", maximum=None, minimum_age="18")
    assert (old.day, old.born_from, old.measured_title) == (
        days[1],
        date(1969, 4, 4),
        Text("Kunjungan"),
    )
    assert (young.day, young.born_to) == (days[0], date(2008, 4, 1))
