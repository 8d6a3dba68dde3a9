"""How closely each withheld count can be computed, proven by whole tables that fit all numbers.

Narrowing alone may leave a span wider than the truth, which would flatter the protection. So an end
of a range counts only where a table of numbers has been found that has it and fits everything.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.counts.components import components, folded
from generator.counts.mending import mended
from generator.counts.narrowing import Box, Net
from generator.counts.system import Cell, Span, Spans, System, Values

TRIES = 400
"""Tables tried before a search gives up; a value that was not found counts as impossible."""
TRIES_PER_ROW = 4
"""More of them for each sum, because each may need a cell raised."""
MOVES_PER_ROW = 40
"""Single numbers moved before a table is searched in order."""


class GaveUpError(Exception):
    """A search ended before it found a table or ruled all of them out."""


def ranges(system: System) -> dict[Cell, Span]:
    """Return the least and greatest proven value of each withheld cell; empty if nothing fits."""
    found: dict[Cell, Span] = {}
    for part in components(system):
        of_part = _ranges(part)
        if of_part is None:
            return {}
        found |= of_part
    return {cell: found[cell] for cell in system.hidden}


def _ranges(system: System) -> dict[Cell, Span] | None:
    """Return the ranges within one part, or nothing where its numbers contradict each other."""
    net = Net(system)
    box = net.box(system.spans())
    proven = found_in(net, box) if net.narrow(box) else None
    if proven is None:
        return None
    return {
        net.cells[cell]: Span(
            least(net, box, cell, proven[cell], proven),
            greatest(net, box, cell, proven[cell], proven),
        )
        for cell in (net.number[name] for name in system.hidden)
    }


def fits(system: System) -> bool:
    """Tell whether any counts fit all that is published, or may fit as far as the search tells."""
    return all(_fits(folded(part)) for part in components(system))


def _fits(system: System) -> bool:
    net = Net(system)
    try:
        return first_table(net, net.box(system.spans())) is not None
    except GaveUpError:
        return True


def fitting(system: System, spans: Spans) -> Values | None:
    """Return values within ``spans`` that fit the system, or nothing where none were found."""
    net = Net(system)
    found = found_in(net, net.box(spans))
    return None if found is None else dict(zip(net.cells, found, strict=True))


def first_table(net: Net, box: Box) -> list[int] | None:
    """Return a table within a box, which is narrowed; nothing where there is none.

    Raises ``GaveUpError`` where neither is certain.
    """
    if not net.narrow(box):
        return None
    return mended(net, box, box.low, MOVES_PER_ROW * len(net.rows)) or first_found(net, box, ())


def found_in(net: Net, box: Box, changed: Sequence[int] | None = None) -> list[int] | None:
    """Return values within a box that fit, or nothing where none were found."""
    try:
        return first_found(net, box, changed)
    except GaveUpError:
        return None


def first_found(net: Net, box: Box, changed: Sequence[int] | None = None) -> list[int] | None:
    """Return values within a box that fit, or nothing; ``changed`` as in ``Net.narrow``.

    The least values are tried first; where a row does not hold, one of its cells is raised as far
    as the row needs, and where that leads nowhere, kept below. Raises ``GaveUpError`` where neither
    is certain after so many tries.
    """
    open_cases = [(box.copy(), changed)]
    for _ in range(TRIES + TRIES_PER_ROW * len(net.rows)):
        if not open_cases:
            return None
        case, new = open_cases.pop()
        if not net.narrow(case, new):
            continue
        raised = _to_raise(net, case)
        if raised is None:
            return case.low
        cell, value = raised
        below = case.copy()
        below.high[cell] = value - 1
        case.low[cell] = value
        open_cases += [(below, (cell,)), (case, (cell,))]
    raise GaveUpError


def _to_raise(net: Net, box: Box) -> tuple[int, int] | None:
    """Return a cell and the value that it needs; nothing where the least values fit."""
    for row in net.rows:
        value = row.of(box.low, box.low)
        if row.low <= value <= row.high:
            continue
        missing = row.low - value if value < row.low else value - row.high
        cells = row.plus if value < row.low else row.less
        cell = max(cells, key=lambda one: (box.high[one] - box.low[one], one))
        return cell, min(box.high[cell], box.low[cell] + missing)
    return None


def least(net: Net, box: Box, cell: int, proven: int, table: Sequence[int]) -> int:
    """Return the least proven value of a cell, ``proven`` or less; ``table`` fits."""
    low = box.low[cell]
    while low < proven:
        middle = (low + proven) // 2
        values = within(net, box, cell, Span(low, middle), table)
        if values is None:
            low = middle + 1
        else:
            proven = values[cell]
    return proven


def greatest(net: Net, box: Box, cell: int, proven: int, table: Sequence[int]) -> int:
    """Return the greatest proven value of a cell, ``proven`` or more; ``table`` fits."""
    high = box.high[cell]
    while proven < high:
        middle = (proven + high + 1) // 2
        values = within(net, box, cell, Span(middle, high), table)
        if values is None:
            high = middle - 1
        else:
            proven = values[cell]
    return proven


def within(net: Net, box: Box, cell: int, span: Span, table: Sequence[int]) -> list[int] | None:
    """Return values that fit, with one cell within a narrower span; ``table`` is where to start."""
    narrower = box.copy()
    narrower.low[cell], narrower.high[cell] = span.low, span.high
    if not net.narrow(narrower, (cell,)):
        return None
    near = mended(net, narrower, table, MOVES_PER_ROW * len(net.rows))
    return near or found_in(net, narrower, ())
