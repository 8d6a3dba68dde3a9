"""The nine boxes of a rule set as a table: performance downwards, potential to the right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.counts.withheld import Count
from generator.publication.rule_set import PublicNineBox, PublicNineBoxCell
from generator.publication.talent_pool import PublicBoxCount

ROWS = ("above", "meets", "below")
COLUMNS = ("low", "medium", "high")


@dataclass(frozen=True, slots=True)
class BoxShown:
    """One box of the table; ``count`` is absent where the table tells no counts."""

    cell: PublicNineBoxCell
    count: Count | None


@dataclass(frozen=True, slots=True)
class BoxRow:
    """All boxes of one level of performance, by rising potential."""

    performance: str
    boxes: tuple[BoxShown, ...]


def box_rows(nine_box: PublicNineBox, counts: Iterable[PublicBoxCount] = ()) -> tuple[BoxRow, ...]:
    """Return the rows of the table, the highest performance first."""
    known = {one.box: one.count for one in counts}
    cells = {(cell.performance, cell.potential): cell for cell in nine_box.boxes}
    return tuple(
        BoxRow(
            row,
            tuple(
                BoxShown(cells[row, column], known.get(cells[row, column].box))
                for column in COLUMNS
            ),
        )
        for row in ROWS
    )
