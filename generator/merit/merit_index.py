"""The total of a merit index and the category that it falls into, in exact decimals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator.records.merit_index import AspectValue
from generator.records.rule_set import InstrumentCategory, MeritInstrument


@dataclass(frozen=True, slots=True)
class MeritTotal:
    """A total, its share of the instrument's maximum (0 to 1), and its category, if any."""

    value: Decimal
    index: Fraction
    category: InstrumentCategory | None


def total_of(
    instrument: MeritInstrument, values: Sequence[AspectValue], *, verified: bool
) -> MeritTotal | None:
    """Return the total of the verified values, or else of the agency's own.

    There is none where the instrument has no known scale, or a value of an aspect is missing.
    """
    if instrument.maximum is None:
        return None
    found = {one.aspect: one.verified if verified else one.self_assessment for one in values}
    numbers = [found.get(aspect.id) for aspect in instrument.aspects]
    known = [number for number in numbers if number is not None]
    if len(known) < len(numbers):
        return None
    value = sum(known, Decimal(0))
    index = Fraction(value) / Fraction(instrument.maximum)
    return MeritTotal(value, index, category_of(instrument, value))


def category_of(instrument: MeritInstrument, total: Decimal) -> InstrumentCategory | None:
    """Return the category that holds a total: from its start on, below the start of the next.

    So 324.5 belongs to the category that ends, in print, at 324: only 325 starts the next one.
    """
    reached = [one for one in instrument.categories if total >= one.start]
    return max(reached, key=lambda one: one.start, default=None)
