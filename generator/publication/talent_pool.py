"""What the public sees of a talent pool: counts by box, and reasons without persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.counts.withheld import Count
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicBoxCount:
    """How many people stand in one box; a small count is the word in its place."""

    box: int
    count: Count


@dataclass(frozen=True, slots=True)
class PublicPoolDecision:
    """An appointment out of the pool; ``box`` only where a decision lets it be shown."""

    date: date
    decree: str
    position: str
    unit: str
    box: int | None
    reason_code: str
    reason: Text


@dataclass(frozen=True, slots=True)
class PublicTalentPool:
    """A talent pool on one day. ``rules`` is the set that gives its boxes their meaning.

    ``reveal_basis`` is the decision that opens the boxes of those appointed, empty without one;
    ``boxes`` is empty where nothing that is withheld would make the counts safe.
    """

    id: str
    agency: str
    title: Text
    rules: str
    date: date
    position_class: str
    total: Count | None
    boxes: tuple[PublicBoxCount, ...]
    long_list: int | None
    short_list: int | None
    reveal_basis: str
    decisions: tuple[PublicPoolDecision, ...]


@dataclass(frozen=True, slots=True)
class PublicBoxScore:
    """One part of an axis with an invented score."""

    title: Text
    weight: Decimal
    score: Decimal


@dataclass(frozen=True, slots=True)
class PublicBoxExample:
    """An invented person placed by a rule set: the scores, their exact sums, and the box.

    ``performance_score`` and ``potential_score`` are shown with two decimals, half up.
    """

    performance_parts: tuple[PublicBoxScore, ...]
    potential_parts: tuple[PublicBoxScore, ...]
    performance_score: Decimal
    potential_score: Decimal
    performance: str
    potential: str
    box: int
