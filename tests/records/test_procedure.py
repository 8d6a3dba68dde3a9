from __future__ import annotations

from datetime import date

from generator.records.procedure import (
    ADDED_UP_FIELDS,
    SHARED_FIELDS,
    DayRange,
    Procedure,
)
from generator.records.selection import Selection
from generator.records.vacancy import Vacancy


def test_last() -> None:
    """A period without end is one day."""
    one = DayRange.model_validate({"from": "2026-02-13"})
    more = DayRange.model_validate({"from": "2026-02-13", "to": "2026-02-27"})
    assert (one.last, more.last) == (date(2026, 2, 13), date(2026, 2, 27))


def test_shared_fields() -> None:
    """A selection and a vacancy have all shared fields; some of them add up."""
    assert set(SHARED_FIELDS) <= set(Selection.model_fields) & set(Vacancy.model_fields)
    assert set(ADDED_UP_FIELDS) < set(SHARED_FIELDS)
    assert issubclass(Selection, Procedure)
