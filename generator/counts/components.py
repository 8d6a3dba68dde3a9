"""A system cut into parts that tell nothing of each other, so that each is searched by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from generator.counts.system import Cell, Link, Span, Sum, System
from generator.counts.withheld import Withheld
from generator.policy import MOST_PEOPLE

NEVER = Sum((), Span(1, 1))
"""What no numbers fulfil."""


def components(system: System) -> tuple[System, ...]:
    """Return systems that together say what ``system`` says; a shown count may be in several.

    Two withheld cells are in one part if a sum or a link holds both, directly or over others. Sums
    and links without a withheld cell make a part of their own.
    """
    return _cut(system, frozenset(system.hidden))


def connected(system: System) -> tuple[System, ...]:
    """Return systems of which no cell stands in two, whatever is shown or withheld of them."""
    return _cut(system, frozenset(system.counts))


def folded(system: System, group: Collection[Cell] | None = None) -> System:
    """Return the same over the withheld cells alone: what is shown is taken off the sums.

    ``group`` names the withheld cells of the sums and links, where these are fewer than all.
    """
    counts = system.counts
    names = system.counts if group is None else group
    hidden = {cell: counts[cell] for cell in names if isinstance(counts[cell], Withheld)}
    sums = [_without_shown(system, one) for one in system.sums]
    links: list[Link] = []
    for link in system.links:
        part, whole = counts[link.part], counts[link.whole]
        if isinstance(part, Withheld) and isinstance(whole, Withheld):
            links.append(link)
        else:
            at_most = Sum((link.part,), Span(-MOST_PEOPLE, 0), (link.whole,))
            sums.append(_without_shown(system, at_most))
    return System(hidden, tuple(one for one in sums if one is not None), tuple(links))


def _without_shown(system: System, one: Sum) -> Sum | None:
    """Return a sum over withheld cells; nothing where it holds and there are none."""
    told = 0
    cells: list[Cell] = []
    less: list[Cell] = []
    for names, sign, left in ((one.cells, 1, cells), (one.less, -1, less)):
        for cell in names:
            count = system.counts[cell]
            if isinstance(count, Withheld):
                left.append(cell)
            else:
                told += sign * count
    total = Span(one.total.low - told, one.total.high - told)
    if cells or less:
        return Sum(tuple(cells), total, tuple(less))
    return None if total.low <= 0 <= total.high else NEVER


def _cut(system: System, joining: frozenset[Cell]) -> tuple[System, ...]:
    """Return one system for each set of ``joining`` cells that sums and links hold together."""
    root = _roots(system, joining)
    sums: defaultdict[Cell, list[Sum]] = defaultdict(list)
    links: defaultdict[Cell, list[Link]] = defaultdict(list)
    cells: defaultdict[Cell, set[Cell]] = defaultdict(set)
    for cell in joining:
        cells[root[cell]].add(cell)
    for one in system.sums:
        home = _home((*one.cells, *one.less), root)
        sums[home].append(one)
        cells[home].update(one.cells, one.less)
    for link in system.links:
        home = _home((link.part, link.whole), root)
        links[home].append(link)
        cells[home].update((link.part, link.whole))
    return tuple(
        System(
            {cell: system.counts[cell] for cell in sorted(members)},
            tuple(sums[home]),
            tuple(links[home]),
            system.known & members,
        )
        for home, members in sorted(cells.items())
    )


def _home(cells: tuple[Cell, ...], root: dict[Cell, Cell]) -> Cell:
    """Return the part of the first joining cell; an empty name where none joins."""
    return next((root[cell] for cell in cells if cell in root), ())


def _roots(system: System, joining: Collection[Cell]) -> dict[Cell, Cell]:
    """Return for each joining cell the cell that stands for its part."""
    groups = [(*one.cells, *one.less) for one in system.sums]
    groups += [(link.part, link.whole) for link in system.links]
    root = {cell: cell for cell in joining}
    for group in groups:
        first, *others = [_top(root, cell) for cell in group if cell in root] or [()]
        for other in others:
            root[other] = first
    return {cell: _top(root, cell) for cell in joining}


def _top(root: dict[Cell, Cell], cell: Cell) -> Cell:
    while root[cell] != cell:
        root[cell] = root[root[cell]]
        cell = root[cell]
    return cell
