"""Complementary suppression: what else is withheld so that no withheld count can be computed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.counts.ranges import ranges
from generator.counts.system import Cell, System
from generator.counts.withheld import Withheld, primary
from generator.policy import PROTECTION_WIDTH


def computable(system: System) -> tuple[Cell, ...]:
    """Return the withheld cells that can be computed more closely than the policy allows."""
    return tuple(
        sorted(cell for cell, span in ranges(system).items() if span.width < PROTECTION_WIDTH)
    )


def protected(system: System) -> System | None:
    """Return the system with its small counts withheld, and the others that their safety needs.

    Where a withheld cell can be computed too closely, the smallest shown cell that hangs together
    with it and makes it safe is withheld as well; where no single one does, the smallest, and then
    more. What turns out not to be needed is shown again, so every withheld cell has its reason. Of
    equal ones the first by name is taken, so that the same counts give the same table.
    Returns nothing where even withholding all of them does not help, because a published limit
    tells too much; then the table is not shown at all.
    """
    first = replace(system, counts={cell: primary(n) for cell, n in system.counts.items()})
    shown = first
    while narrow := computable(shown):
        near = _connected(shown, narrow[0])
        numbers = sorted((n, cell) for cell in near if isinstance(n := shown.counts[cell], int))
        if not numbers:
            return None
        attempts = [_without(shown, cell) for _, cell in numbers]
        helping = (one for one in attempts if narrow[0] not in computable(one))
        shown = next(helping, attempts[0])
    return _only_needed(shown, first)


def _only_needed(shown: System, first: System) -> System:
    """Return ``shown`` with every count of ``first`` that can stand there without harm."""
    for cell in sorted(set(shown.hidden).difference(first.hidden)):
        again = replace(shown, counts={**shown.counts, cell: first.counts[cell]})
        if not computable(again):
            # One count less to guard may free another that was tried before it.
            return _only_needed(again, first)
    return shown


def _without(system: System, cell: Cell) -> System:
    return replace(system, counts={**system.counts, cell: Withheld.GUARD})


def _connected(system: System, start: Cell) -> set[Cell]:
    """Return the cells that hang together with ``start`` by sums and links."""
    groups: list[set[Cell]] = [set(one.cells) for one in system.sums]
    groups += [{link.part, link.whole} for link in system.links]
    found = {start}
    while joined := _touching(groups, found):
        found |= joined
    return found


def _touching(groups: Iterable[set[Cell]], found: set[Cell]) -> set[Cell]:
    touching = (group for group in groups if not group.isdisjoint(found))
    return set[Cell]().union(*touching) - found
