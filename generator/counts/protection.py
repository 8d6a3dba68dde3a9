"""Complementary suppression: what else is withheld so that no withheld count can be computed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from generator.counts.closeness import close_cells
from generator.counts.components import connected
from generator.counts.contradictions import without_contradictions
from generator.counts.guarding import Guarding
from generator.counts.system import Cell, System
from generator.counts.withheld import Count, primary
from generator.policy import PROTECTION_WIDTH


def computable(system: System) -> tuple[Cell, ...]:
    """Return the withheld cells that can be computed more closely than the policy allows."""
    return tuple(close_cells(system, PROTECTION_WIDTH))


def protected(system: System, known: Collection[Cell] = ()) -> System | None:
    """Return the system with its small counts withheld, and the others that their safety needs.

    Where a withheld cell can be computed too closely, the smallest shown cell that hangs together
    with it and makes it safe is withheld as well; where no single one does, the smallest, and then
    more. What turns out not to be needed is shown again, so every withheld cell has its reason. Of
    equal ones the first by name is taken, so that the same counts give the same table.
    Returns nothing where even withholding all of them does not help, because a published limit
    tells too much; then the table is not shown at all. ``known`` are cells that stand elsewhere as
    they are, so that withholding them here would guard nothing.
    """
    first = replace(system, counts={cell: primary(n) for cell, n in system.counts.items()})
    counts = dict(first.counts)
    for part in connected(first):
        safe = _protected(part, {*known, *system.known})
        if safe is None:
            return None
        counts |= safe
    return replace(first, counts=counts)


def _protected(part: System, known: Collection[Cell]) -> Mapping[Cell, Count] | None:
    """Return the counts of one connected part; nothing where they cannot be made safe."""
    if next(close_cells(part, PROTECTION_WIDTH), None) is None:
        return part.counts
    consistent = without_contradictions(part)
    if consistent is None:
        return None
    guarding = Guarding(*consistent, known)
    if not guarding.withhold():
        return None
    guarding.show_again()
    return guarding.counts
