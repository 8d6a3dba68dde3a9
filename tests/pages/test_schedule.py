"""The schedule as it is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.pages.schedule import schedule_shown
from tests.builders import a_procedure, a_registration

PROCEDURE = a_procedure()
MOVED = a_registration(closes=date(2026, 3, 13))


def test_registration_as_planned() -> None:
    """A registration that ends as planned, and one without days, stay as they are."""
    assert schedule_shown(PROCEDURE) == PROCEDURE.schedule
    alone = replace(PROCEDURE, registration=None)
    assert schedule_shown(alone) == PROCEDURE.schedule


def test_moved_registration() -> None:
    """The days in force stand beside the planned ones; other stages are not touched."""
    first, *others = schedule_shown(replace(PROCEDURE, registration=MOVED))
    assert first.actual == (date(2026, 2, 13), date(2026, 3, 13))
    assert first.planned == PROCEDURE.schedule[0].planned
    assert tuple(others) == PROCEDURE.schedule[1:]


def test_what_the_office_wrote_stands() -> None:
    """Real days that the office wrote are never replaced."""
    actual = (date(2026, 2, 13), date(2026, 3, 10))
    schedule = (replace(PROCEDURE.schedule[0], actual=actual),)
    (stage,) = schedule_shown(replace(PROCEDURE, registration=MOVED, schedule=schedule))
    assert stage.actual == actual
