"""What the public sees of a set of criteria: all of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicScale:
    """The raw scores that count as 0 and as 100."""

    worst: Decimal
    best: Decimal


@dataclass(frozen=True, slots=True)
class PublicCriterion:
    """One element of the assessment; ``weight`` in percent."""

    id: str
    title: Text
    weight: Decimal
    origin: str
    minimum: Decimal | None
    scale: PublicScale | None

    @property
    def is_cost(self) -> bool:
        """Tell whether less is better, so that ``minimum`` is the most that still passes."""
        return self.scale is not None and self.scale.worst > self.scale.best


@dataclass(frozen=True, slots=True)
class PublicNorm:
    """The norm of the notice: days open (inclusive), applicants, extensions."""

    min_days: int
    min_applicants: int
    max_extensions: int


@dataclass(frozen=True, slots=True)
class PublicRounding:
    """Decimals to which each weighted part and the total are rounded, half up."""

    each: int | None
    total: int | None


@dataclass(frozen=True, slots=True)
class PublicCriteriaSet:
    """A set of criteria with its version chain."""

    id: str
    title: Text
    method: str
    legal_basis: tuple[str, ...]
    source: str
    valid_from: date
    valid_to: date | None
    norm: PublicNorm | None
    criteria: tuple[PublicCriterion, ...]
    pass_mark: Decimal | None
    ties: tuple[str, ...]
    shortlist: int | None
    rounding: PublicRounding | None
    replaces: str
    replaced_by: str

    @property
    def ranks(self) -> bool:
        """Tell whether totals are ranked; nine boxes group people and rank nobody."""
        return self.method != "nine_box"
