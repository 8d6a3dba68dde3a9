"""The period of a report or of an indicator."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from generator.period import Period
from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import one_text
from generator.wording import say


def parse_report_period(value: object) -> Period:
    """Return a period written ``2026`` (a year), ``2026-s1`` or ``2026-s2`` (a half of it)."""
    if isinstance(value, Period):
        return value
    period = Period.written(one_text(value))
    if period is None:
        raise NotAValueError(
            rule.PERIOD_FORM,
            say("periode tidak ditulis sebagai tahun atau semester"),
            say("Tulis 2026 untuk setahun, 2026-s1 atau 2026-s2 untuk satu semester."),
        )
    return period


ReportPeriod = Annotated[Period, BeforeValidator(parse_report_period)]
