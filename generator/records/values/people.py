"""Counts of people."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from generator.counts.withheld import Count, Withheld
from generator.records.values.number import parse_whole


def parse_people(value: object) -> Count:
    """Return a count of people, or the word that stands in its place (``<10``, ``>=10``)."""
    return Withheld(str(value)) if value in tuple(Withheld) else parse_whole(value)


PeopleCount = Annotated[Count, BeforeValidator(parse_people)]
