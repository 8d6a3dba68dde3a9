"""Where scores place a person among the nine boxes: exact sums, and thirds that are half open.

Source: PermenPANRB 3/2020 (performance and potential, nine boxes); weights and cuts are those of
the rule set. A box groups people; nobody is ranked by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator.merit.rule import NotRankableError
from generator.records.rule_set import NineBox, NineBoxAxis, Performance, Potential

PERFORMANCE: tuple[Performance, ...] = ("below", "meets", "above")
POTENTIAL: tuple[Potential, ...] = ("low", "medium", "high")
HIGHEST = 100


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one person stands: both scores (0 to 100), their thirds, and the box of the set."""

    performance_score: Fraction
    potential_score: Fraction
    performance: Performance
    potential: Potential
    box: int


def place(
    nine_box: NineBox, performance: Mapping[str, Decimal], potential: Mapping[str, Decimal]
) -> Placement:
    """Return the box of one person; the mappings hold scores from 0 to 100 by part of the axis.

    Raises ``NotRankableError`` where a score is missing or outside 0 to 100, where the set has not
    two cuts for an axis, or where it has no box at that place.
    """
    performed = axis_score(nine_box.performance, performance)
    promised = axis_score(nine_box.potential, potential)
    row = PERFORMANCE[third(nine_box.performance, performed)]
    column = POTENTIAL[third(nine_box.potential, promised)]
    for cell in nine_box.boxes:
        if (cell.performance, cell.potential) == (row, column):
            return Placement(performed, promised, row, column, cell.box)
    raise NotRankableError(f"no box for {row} and {column}")


def axis_score(axis: NineBoxAxis, scores: Mapping[str, Decimal]) -> Fraction:
    """Return the exact score of an axis: the sum of weight times score / 100."""
    if {part.id for part in axis.parts} != set(scores):
        raise NotRankableError("the scores are not those of the parts of the axis")
    if not all(0 <= score <= HIGHEST for score in scores.values()):
        raise NotRankableError("a score lies outside 0 to 100")
    parts = (Fraction(part.weight) * Fraction(scores[part.id]) / HIGHEST for part in axis.parts)
    return sum(parts, Fraction())


def third(axis: NineBoxAxis, score: Fraction) -> int:
    """Return 0, 1 or 2: a third begins at its cut, which belongs to it, and ends below the next."""
    try:
        middle, upper = axis.cuts
    except ValueError:
        raise NotRankableError("an axis has two cuts") from None
    return int(score >= middle) + int(score >= upper)
