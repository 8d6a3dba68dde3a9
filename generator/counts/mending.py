"""A table that fits, found by moving single numbers towards it: quick, and never a wrong answer.

Nothing follows where none is found; then the search of ``ranges`` decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.counts.narrowing import Box, Net, Row

REST = 12
"""So many moves a cell rests after it moved, so that the same two do not take turns."""


def mended(net: Net, box: Box, table: Sequence[int], moves: int) -> list[int] | None:
    """Return a table within a box that fits, reached from ``table`` in so many moves at most."""
    made = [
        min(high, max(low, value))
        for low, high, value in zip(box.low, box.high, table, strict=True)
    ]
    work = _Table(net, box, made)
    for turn in range(moves):
        if not work.broken:
            return made
        work.move(turn)
    return None if work.broken else made


class _Table:
    """Numbers, the sums that they make, and which of these do not hold."""

    def __init__(self, net: Net, box: Box, made: list[int]) -> None:
        self.net, self.box, self.made = net, box, made
        self.sums = [row.of(made, made) for row in net.rows]
        self.broken = {
            index: None for index, row in enumerate(net.rows) if _missing(row, self.sums[index])
        }
        self.rested = [0] * len(made)

    def move(self, turn: int) -> None:
        """Mend the sum that is broken longest, by the cell that breaks least."""
        index = next(iter(self.broken))
        del self.broken[index]
        missing = _missing(self.net.rows[index], self.sums[index])
        options = [
            (self.rested[cell] > turn, self._harm(cell, step), cell, step)
            for cell, step in self._steps(self.net.rows[index], missing)
        ]
        if options:
            _, _, cell, step = min(options)
            self.rested[cell] = turn + REST
            self._take(cell, step)
        if _missing(self.net.rows[index], self.sums[index]):
            self.broken[index] = None

    def _steps(self, row: Row, missing: int) -> Iterator[tuple[int, int]]:
        """Yield each cell of a row that can bring it nearer, and by how much it would move."""
        for sign, cells in ((1, row.plus), (-1, row.less)):
            for cell in cells:
                low, high = self.box.low[cell], self.box.high[cell]
                aim = self.made[cell] + sign * missing
                step = min(high, max(low, aim)) - self.made[cell]
                if step:
                    yield cell, step

    def _harm(self, cell: int, step: int) -> int:
        """Return by how much more all sums of a cell would miss than they do."""
        harm = 0
        for index in self.net.at[cell]:
            row, now = self.net.rows[index], self.sums[index]
            after = now + (step if cell in row.plus else -step)
            harm += abs(_missing(row, after)) - abs(_missing(row, now))
        return harm

    def _take(self, cell: int, step: int) -> None:
        self.made[cell] += step
        for index in self.net.at[cell]:
            row = self.net.rows[index]
            self.sums[index] += step if cell in row.plus else -step
            if _missing(row, self.sums[index]):
                self.broken.setdefault(index)
            else:
                self.broken.pop(index, None)


def _missing(row: Row, total: int) -> int:
    """Return what a sum lacks (or, below 0, has too much) to hold."""
    return min(row.high, max(row.low, total)) - total
