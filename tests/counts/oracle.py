"""Every table of small numbers that fits what is published, one by one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from generator.counts.system import Cell, Span, System, Values

MOST = 15
"""No number of these tests is larger, so that all tables can be tried."""


def tables(system: System) -> Iterator[Values]:
    spans = system.spans()
    choices = [range(span.low, min(span.high, MOST) + 1) for span in spans.values()]
    for numbers in product(*choices):
        values = dict(zip(spans, numbers, strict=True))
        if system.holds(values):
            yield values


def true_ranges(system: System) -> dict[Cell, Span]:
    found = list(tables(system))
    return {
        cell: Span(min(one[cell] for one in found), max(one[cell] for one in found))
        for cell in system.hidden
        if found
    }
