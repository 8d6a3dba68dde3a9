"""Two editions of one table lie side by side for good, so they are protected together.

Whoever has both sees what changed, and may guess that the rest did not. A count that was shown and
stands as it was guards nothing when it is withheld now; one that was withheld and is shown now may
tell what the earlier edition withheld. So the cells of both make one system, in which a cell that
may have stayed as it was is one and the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from generator.counts.protection import computable, protected
from generator.counts.ranges import fits
from generator.counts.system import Cell, System
from generator.counts.withheld import Count, Withheld, primary
from generator.policy import SMALLEST_COUNT

EARLIER = "earlier"


def protected_edition(
    standing: System | None, fresh: System, written: Collection[Cell]
) -> System | None:
    """Return the fresh edition of a table with all withheld that must be; nothing if that fails.

    ``standing`` is the edition that is public; ``fresh`` the next one, with plain counts in the
    cells ``written`` and in the others those that are public. A count that was withheld as a guard
    stays withheld while it is not small. Cells of the standing edition that changed stand in the
    result too, under ``EARLIER``; of them nothing is written.
    """
    if standing is None:
        return protected(fresh, _others(fresh, written))
    counts = {cell: _kept(standing.counts.get(cell), count) for cell, count in fresh.counts.items()}
    kept = replace(fresh, counts=counts)
    same = {cell for cell in kept.counts if _stayed(standing.counts.get(cell), kept.counts[cell])}
    told = {cell for cell in same if isinstance(kept.counts[cell], int)}
    known = told.union(_others(kept, written))
    both = _joined(standing, kept, told, sorted(same - told))
    if both is None:
        return protected(kept, known)
    return protected(both, known.union(cell for cell in both.counts if cell not in kept.counts))


def _others(system: System, written: Collection[Cell]) -> set[Cell]:
    return set(system.counts).difference(written)


def _kept(before: Count | None, count: Count) -> Count:
    """Return a count as it may stand at most: a guard is kept."""
    if before is Withheld.GUARD and isinstance(count, int) and count >= SMALLEST_COUNT:
        return Withheld.GUARD
    return primary(count)


def _stayed(before: Count | None, count: Count) -> bool:
    """Tell whether a reader may take the count of both editions for the same."""
    return before == count


def _joined(
    standing: System, kept: System, told: set[Cell], withheld: Collection[Cell]
) -> System | None:
    """Return both editions as one system; nothing where the earlier one tells nothing more.

    That is so where it gave its own secrets away already, or speaks against the fresh one. Of the
    withheld cells as many are taken for the same as can be without a contradiction.
    """
    if computable(standing):
        return None
    same = set(told)
    both = _side_by_side(standing, kept, same)
    if not fits(both):
        return None
    for cell in withheld:
        closer = _side_by_side(standing, kept, same | {cell})
        if fits(closer):
            same, both = same | {cell}, closer
    return both


def _side_by_side(standing: System, kept: System, same: Collection[Cell]) -> System:
    names: Mapping[Cell, Cell] = {
        cell: cell if cell in same else (EARLIER, *cell) for cell in standing.counts
    }
    earlier = {names[cell]: count for cell, count in standing.counts.items()}
    sums = (
        replace(one, cells=_renamed(names, one.cells), less=_renamed(names, one.less))
        for one in standing.sums
    )
    links = (replace(one, part=names[one.part], whole=names[one.whole]) for one in standing.links)
    return System({**earlier, **kept.counts}, (*kept.sums, *sums), (*kept.links, *links))


def _renamed(names: Mapping[Cell, Cell], cells: Iterable[Cell]) -> tuple[Cell, ...]:
    return tuple(names[cell] for cell in cells)
