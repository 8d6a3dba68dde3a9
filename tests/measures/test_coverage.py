from __future__ import annotations

from generator.measures.coverage import Coverage, coverage, coverage_by
from tests.builders.staffing import a_public_appointment

OPEN = a_public_appointment()
MANY = a_public_appointment(decree="SK 2", vacancy="", count=6, mechanism="internal_promotion")
SAME_DECREE = a_public_appointment(decree="SK 2", vacancy="", count=1, mechanism="job_fit")
ACTING = a_public_appointment(decree="SK 3", vacancy="", mechanism="", kind="acting")


def test_coverage() -> None:
    """People are counted, acting officials apart; a decree counts once."""
    found = coverage((OPEN, MANY, SAME_DECREE, ACTING))
    assert found == Coverage(appointed=8, followed=1, decrees=2)
    assert found.share == 13


def test_nobody_appointed() -> None:
    """Where nobody was appointed there is no share."""
    assert coverage((ACTING,)).share is None


def test_coverage_by() -> None:
    """Each group has its own coverage, in the order of names."""
    found = coverage_by((OPEN, MANY, ACTING), lambda one: one.mechanism)
    assert {name: one.share for name, one in found.items()} == {
        "internal_promotion": 0,
        "open_selection": 100,
    }
