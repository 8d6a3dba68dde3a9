"""A system without the parts that contradict themselves, and a table that fits it."""

from __future__ import annotations

from dataclasses import replace

from generator.counts.closeness import part_of
from generator.counts.components import components, folded
from generator.counts.system import Cell, Link, Sum, System, span_of


def without_contradictions(system: System) -> tuple[System, dict[Cell, int]] | None:
    """Return a system without the parts that contradict themselves, and a table that fits it.

    Returns nothing where some part is too entangled to tell.
    """
    table = {cell: count for cell, count in system.counts.items() if isinstance(count, int)}
    sums: list[Sum] = []
    links: list[Link] = []
    for one in components(system):
        part = part_of(folded(one))
        if part.unproven:
            return None
        if not part.contradicts:
            table |= part.values()
            sums += one.sums
            links += one.links
    table |= {
        cell: span_of(system.counts[cell]).low for cell in set(system.counts).difference(table)
    }
    return replace(system, sums=tuple(sums), links=tuple(links)), table
