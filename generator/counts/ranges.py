"""How closely each withheld count can be computed, proven by whole tables that fit all numbers.

Narrowing alone may leave a span wider than the truth, which would flatter the protection. So an end
of a range counts only where a table of numbers has been found that has it and fits everything.
"""

from __future__ import annotations

from generator.counts.narrowing import narrow
from generator.counts.system import Cell, Span, Spans, System, Values

TRIES = 400
"""Tables tried before a search gives up; what was not found counts as impossible."""


def ranges(system: System) -> dict[Cell, Span]:
    """Return the least and greatest proven value of each withheld cell; empty if nothing fits."""
    spans = narrow(system, system.spans())
    proven = fitting(system, spans) if spans else None
    if spans is None or proven is None:
        return {}
    # Mostly nothing is tight: one table then proves all least values, another all greatest ones.
    least_fit, most_fit = system.holds(lows(spans)), system.holds(highs(spans))
    return {
        cell: Span(
            spans[cell].low if least_fit else _least(system, spans, cell, proven[cell]),
            spans[cell].high if most_fit else _most(system, spans, cell, proven[cell]),
        )
        for cell in system.hidden
    }


def fits(system: System) -> bool:
    """Tell whether any counts fit all that is published."""
    return fitting(system, system.spans()) is not None


def fitting(system: System, spans: Spans) -> Values | None:
    """Return values within ``spans`` that fit the system, or nothing where none were found."""
    open_cases: list[Spans] = [spans]
    for _ in range(TRIES):
        if not open_cases:
            return None
        found = narrow(system, open_cases.pop())
        if found is None:
            continue
        for values in (lows(found), highs(found)):
            if system.holds(values):
                return values
        open_cases += _halves(found)
    return None


def _halves(spans: Spans) -> tuple[Spans, ...]:
    """Return the two halves of a case, cut through its widest span; none where all is settled."""
    cell = max(spans, key=lambda one: (spans[one].width, one))
    middle = (spans[cell].low + spans[cell].high) // 2
    lower, upper = Span(spans[cell].low, middle), Span(middle + 1, spans[cell].high)
    return ({**spans, cell: upper}, {**spans, cell: lower}) if spans[cell].width else ()


def lows(spans: Spans) -> Values:
    """Return the least value of each cell."""
    return {cell: span.low for cell, span in spans.items()}


def highs(spans: Spans) -> Values:
    """Return the greatest value of each cell."""
    return {cell: span.high for cell, span in spans.items()}


def _least(system: System, spans: Spans, cell: Cell, proven: int) -> int:
    """Return the least proven value of a cell, ``proven`` or less."""
    low = spans[cell].low
    while low < proven:
        middle = (low + proven) // 2
        values = fitting(system, {**spans, cell: Span(low, middle)})
        if values is None:
            low = middle + 1
        else:
            proven = values[cell]
    return proven


def _most(system: System, spans: Spans, cell: Cell, proven: int) -> int:
    """Return the greatest proven value of a cell, ``proven`` or more."""
    high = spans[cell].high
    while proven < high:
        middle = (proven + high + 1) // 2
        values = fitting(system, {**spans, cell: Span(middle, high)})
        if values is None:
            high = middle - 1
        else:
            proven = values[cell]
    return proven
