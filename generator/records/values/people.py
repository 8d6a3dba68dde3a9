"""Counts of people."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from generator.counts.withheld import Count, Withheld
from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.number import parse_whole
from generator.wording import say


def parse_people(value: object) -> Count:
    """Return a count of people, or the word that stands in its place (``<10``, ``>=10``)."""
    if value in tuple(Withheld):
        return Withheld(str(value))
    if isinstance(value, str) and (meant := "".join(value.split())) in tuple(Withheld):
        raise NotAValueError(
            rule.WHOLE_NUMBER,
            say("angka yang ditahan ditulis tanpa spasi"),
            say("Tulis %(word)s.", word=meant),
        )
    return parse_whole(value)


PeopleCount = Annotated[Count, BeforeValidator(parse_people)]
