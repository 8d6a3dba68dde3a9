"""Protection as the words of its rule say, one whole system at a time: slow, and easy to read."""

from __future__ import annotations

from dataclasses import replace

from generator.counts.ranges import ranges
from generator.counts.system import Cell, System
from generator.counts.withheld import Withheld, primary
from generator.policy import PROTECTION_WIDTH


def plainly_protected(system: System) -> System | None:
    first = replace(system, counts={cell: primary(n) for cell, n in system.counts.items()})
    shown = first
    while narrow := next(iter(_close(shown)), None):
        numbers = sorted(
            (count, cell)
            for cell in _connected(shown, narrow)
            if isinstance(count := shown.counts[cell], int)
        )
        if not numbers:
            return None
        attempts = [_with(shown, cell, Withheld.GUARD) for _, cell in numbers]
        helping = (one for one in attempts if narrow not in _close(one))
        shown = next(helping, attempts[0])
    return _only_needed(shown, first)


def _only_needed(shown: System, first: System) -> System:
    for cell in sorted(set(shown.hidden).difference(first.hidden)):
        again = _with(shown, cell, first.counts[cell])
        if not _close(again):
            return _only_needed(again, first)
    return shown


def _close(system: System) -> list[Cell]:
    found = ranges(system)
    return [cell for cell in sorted(found) if found[cell].width < PROTECTION_WIDTH]


def _with(system: System, cell: Cell, count: int | Withheld) -> System:
    return replace(system, counts={**system.counts, cell: count})


def _connected(system: System, start: Cell) -> set[Cell]:
    groups = [{*one.cells, *one.less} for one in system.sums]
    groups += [{link.part, link.whole} for link in system.links]
    found = {start}
    while more := {cell for group in groups if group & found for cell in group} - found:
        found |= more
    return found
