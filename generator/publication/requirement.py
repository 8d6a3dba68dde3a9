"""What the public sees of a condition of application."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicRequirement:
    """One condition: its sentence, and the bound that a machine can read where it has one.

    ``kind`` is empty for a sentence alone. ``day`` is when an age is counted, as far as that is
    known: a fixed or past day is ``settled``, else it is planned. ``born_from`` and ``born_to`` are
    the first and the last day of birth that meet the age on that day.
    """

    id: str
    text: Text
    kind: str = ""
    minimum: str = ""
    any_of: tuple[str, ...] = ()
    fields: tuple[Text, ...] = ()
    maximum: int | None = None
    minimum_age: int | None = None
    exact: bool = False
    measured_at: str = ""
    measured_title: Text | None = None
    day: date | None = None
    settled: bool = False
    born_from: date | None = None
    born_to: date | None = None
    minimum_years: int | None = None
    classes: tuple[str, ...] = ()
    held: str = ""
    years: int | None = None
    preferred: bool = False
    legal_basis: tuple[str, ...] = ()
