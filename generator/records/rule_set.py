"""A dated, sourced set of rules: norms, an instrument of the merit index, or a nine-box."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from generator.records.base import Part, Record
from generator.records.criteria_set import Validity
from generator.records.values import (
    BoxNumber,
    DecimalNumber,
    Flag,
    Id,
    Line,
    Titled,
    Weight,
    Whole,
)

NormId = Literal[
    "acting_days",
    "time_to_fill",
    "announcement_days",
    "training_hours",
    "assessment_years",
]
NormUnit = Literal["days", "hours", "years"]
Bound = Literal["at_most", "at_least"]
Performance = Literal["below", "meets", "above"]
Potential = Literal["low", "medium", "high"]


class NormLimit(Part):
    """One norm: the most (``at_most``) or the least (``at_least``) that is expected.

    ``days`` are calendar days, ``hours`` lesson hours (JP). ``source`` tells where this one comes
    from, where that is not the source of the whole set.
    """

    id: NormId
    title: Titled
    limit: Whole
    unit: NormUnit
    bound: Bound
    source: Titled | None = None


class InstrumentAspect(Part):
    """One aspect of the merit index; without ``maximum`` its scale is not known."""

    id: Id
    title: Titled
    maximum: DecimalNumber | None = None


class InstrumentCategory(Part):
    """A category of the total: it starts at ``from``, included, and ends below the next one."""

    id: Id
    title: Titled
    start: DecimalNumber = Field(alias="from")


class MeritInstrument(Part):
    """What the merit index measures; ``maximum`` is that of the total, absent where unknown."""

    maximum: DecimalNumber | None = None
    aspects: tuple[InstrumentAspect, ...]
    categories: tuple[InstrumentCategory, ...] = ()


class NineBoxPart(Part):
    """What counts towards an axis, with its weight in percent."""

    id: Id
    title: Titled
    weight: Weight


class NineBoxAxis(Part):
    """One axis from 0 to 100: its parts, and the two values from which its upper thirds start."""

    parts: tuple[NineBoxPart, ...]
    cuts: tuple[DecimalNumber, ...]


class NineBoxCell(Part):
    """One box: where it lies, what is advised for the people in it, and whether it promotes."""

    box: BoxNumber
    performance: Performance
    potential: Potential
    advice: Titled
    promotable: Flag


class NineBox(Part):
    """Performance and potential, each in three thirds, and the nine boxes that they make."""

    performance: NineBoxAxis
    potential: NineBoxAxis
    boxes: tuple[NineBoxCell, ...]


class RuleSet(Record):
    """Rules with a source and days of validity; exactly one of the three kinds stands in it.

    ``source`` is a text or an address: also a rule whose source nobody knows says so here.
    """

    kind_of_record: ClassVar[str] = "rule_set"
    folder: ClassVar[str] = "rules"

    id: Id
    title: Titled
    legal_basis: tuple[Line, ...] = ()
    source: Titled
    valid: Validity
    norms: tuple[NormLimit, ...] = ()
    merit_index: MeritInstrument | None = None
    nine_box: NineBox | None = None
