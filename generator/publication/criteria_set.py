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
    """One element of the assessment; ``weight`` in percent.

    Without one it adds nothing to the total, or the set adds up the scores themselves.
    ``feedback`` tells whose opinion it counts: peers, public, both, or nobody's (empty).
    """

    id: str
    title: Text
    weight: Decimal | None
    origin: str
    minimum: Decimal | None
    scale: PublicScale | None
    feedback: str = ""

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
    def sums(self) -> bool:
        """Tell whether the total is the sum of the scores themselves, because none is weighted."""
        weighted = any(criterion.weight is not None for criterion in self.criteria)
        return self.method == "passing_grade" and bool(self.criteria) and not weighted

    @property
    def highest(self) -> Decimal:
        """Return the highest total that is possible: 100, or the best scores together."""
        best = (one.scale.best if one.scale else Decimal(100) for one in self.criteria)
        return sum(best, Decimal()) if self.sums else Decimal(100)

    @property
    def ranks(self) -> bool:
        """Tell whether totals are ranked; nine boxes group people and rank nobody."""
        return self.method != "nine_box"
