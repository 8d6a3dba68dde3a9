"""What follows for each cell from the others, step by step, until nothing more follows."""

from __future__ import annotations

from generator.counts.system import Cell, Link, Span, Spans, Sum, System

ROUNDS = 200
"""Steps after which narrowing stops; what is left open is then searched, never trusted."""


def narrow(system: System, spans: Spans) -> dict[Cell, Span] | None:
    """Return the spans that sums and links leave of ``spans``; nothing where they contradict.

    Every possible value lies within the result; not every value of the result need be possible.
    """
    found = dict(spans)
    for _ in range(ROUNDS):
        before = dict(found)
        for link in system.links:
            _narrow_link(link, found)
        for one in system.sums:
            _narrow_sum(one, found)
        if any(span.low > span.high for span in found.values()):
            return None
        if found == before:
            break
    return found


def _narrow_link(link: Link, found: dict[Cell, Span]) -> None:
    part, whole = found[link.part], found[link.whole]
    found[link.part] = Span(part.low, min(part.high, whole.high))
    found[link.whole] = Span(max(part.low, whole.low), whole.high)


def _narrow_sum(one: Sum, found: dict[Cell, Span]) -> None:
    lows = sum(found[cell].low for cell in one.cells)
    highs = sum(found[cell].high for cell in one.cells)
    for cell in one.cells:
        span = found[cell]
        found[cell] = Span(
            max(span.low, one.total.low - (highs - span.high)),
            min(span.high, one.total.high - (lows - span.low)),
        )
