"""Another table that fits, made from one by moving few numbers: what a search need not find.

Nothing follows where no such table is found; then the search of ``ranges`` decides.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from generator.counts.narrowing import Box, Net, Row

MOVES = 300
"""Sums that are looked at before a table is given up."""

Preference = Callable[[Net, int, int], tuple[int, int]]
"""Which cell moves first: told by its number and by how far it may move; the least goes first."""


def _joined_least(net: Net, cell: int, room: int) -> tuple[int, int]:
    return len(net.at[cell]), -room


def _roomiest(net: Net, cell: int, room: int) -> tuple[int, int]:
    return -room, len(net.at[cell])


PREFERENCES: tuple[Preference, ...] = (_joined_least, _roomiest)


def shifted(net: Net, box: Box, table: Sequence[int], cell: int, value: int) -> list[int] | None:
    """Return a table that fits, like ``table`` but with another ``value``; nothing if none is near.

    ``table`` fits. Each number moves once at most, and only as far as a sum needs it.
    """
    if not box.low[cell] <= value <= box.high[cell]:
        return None
    made = (_moved(net, box, table, cell, value, prefer) for prefer in PREFERENCES)
    return next((one for one in made if one is not None), None)


def _moved(
    net: Net, box: Box, table: Sequence[int], cell: int, value: int, prefer: Preference
) -> list[int] | None:
    made = list(table)
    made[cell] = value
    settled = {cell}
    pending = deque(net.at[cell])
    for _ in range(MOVES):
        if not pending:
            return made
        row = net.rows[pending.popleft()]
        changed = _settle(net, row, box, made, settled, prefer)
        if changed is None:
            return None
        for other in changed:
            settled.add(other)
            pending.extend(net.at[other])
    return None


def _settle(
    net: Net, row: Row, box: Box, made: list[int], settled: set[int], prefer: Preference
) -> list[int] | None:
    """Move cells of a row until it holds; return those moved, or nothing where it cannot hold."""
    sum_now = row.of(made, made)
    missing = min(row.high, max(row.low, sum_now)) - sum_now
    if not missing:
        return []
    moves = [
        (prefer(net, cell, room), cell, sign, room)
        for sign, cells in ((1, row.plus), (-1, row.less))
        for cell in cells
        if cell not in settled and (room := _room(box, made, cell, sign * missing))
    ]
    changed: list[int] = []
    for _, cell, sign, room in sorted(moves):
        step = min(abs(missing), room) * (1 if missing > 0 else -1)
        made[cell] += sign * step
        missing -= step
        changed.append(cell)
        if not missing:
            return changed
    return None


def _room(box: Box, made: Sequence[int], cell: int, direction: int) -> int:
    return box.high[cell] - made[cell] if direction > 0 else made[cell] - box.low[cell]
