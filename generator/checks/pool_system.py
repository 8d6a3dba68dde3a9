"""What an outsider knows of the counts of a talent pool."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from generator.counts.ranges import fits
from generator.counts.system import Cell, Span, Sum, System
from generator.policy import MOST_PEOPLE
from generator.records import RuleSet, TalentPool


def box_cell(box: int) -> Cell:
    """Return the name of the count of one box."""
    return ("boxes", str(box))


def pool_system(pool: TalentPool, rules: RuleSet | None) -> System:
    """Return the system of a pool: its boxes, their total, and what the lists tell of them.

    All people of the long list stand in boxes that promote, and whoever was appointed from a box
    that is named stands in it. What the counts themselves contradict tells nothing and is left out.
    """
    counts = {box_cell(box): count for box, count in sorted(pool.boxes.items())}
    system = System(counts)
    for one in _sums(pool, rules):
        limited = replace(system, sums=(*system.sums, one))
        system = limited if fits(limited) else system
    return system


def promotable_boxes(rules: RuleSet | None) -> frozenset[int]:
    """Return the numbers of the boxes from which a set of rules promotes."""
    cells = rules.nine_box.boxes if rules and rules.nine_box else ()
    return frozenset(cell.box for cell in cells if cell.promotable)


def _sums(pool: TalentPool, rules: RuleSet | None) -> Iterable[Sum]:
    if isinstance(pool.total, int):
        yield Sum(tuple(map(box_cell, sorted(pool.boxes))), Span(pool.total, pool.total))
    promoting = sorted(promotable_boxes(rules).intersection(pool.boxes))
    if promoting and pool.long_list is not None:
        yield Sum(tuple(map(box_cell, promoting)), Span(pool.long_list, MOST_PEOPLE))
    named = Counter(decision.box or 0 for decision in pool.decisions)
    for box in sorted(set(named).intersection(pool.boxes)):
        yield Sum((box_cell(box),), Span(named[box], MOST_PEOPLE))
