"""What a demo folder shall hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

Plain = str | Sequence["Plain"] | Mapping[str, "Plain"]
"""Fields of a YAML file; every scalar is a text, as the readers hand it over."""

Rows = Sequence[Sequence[str]]
"""Rows of a CSV file below its header."""


@dataclass(frozen=True, slots=True)
class DemoOrder:
    """The size of a demo; the same order gives the same files.

    ``ranked`` is the share of vacancies, in percent, that are announced with a ranking of ``rows``
    candidates at level *full*; the others are in the states before that. ``as_of`` is the day on
    which the states are as told.
    """

    agencies: int
    vacancies: int
    seed: int
    as_of: date
    ranked: int = 40
    rows: int = 10
