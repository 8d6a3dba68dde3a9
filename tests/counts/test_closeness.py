from __future__ import annotations

from hypothesis import given, settings

from generator.counts.closeness import close_cells, part_of, unproven
from generator.counts.components import folded
from generator.counts.ranges import ranges
from generator.counts.system import Link, Span, Sum, System
from generator.counts.withheld import Withheld, primary
from tests.counts.large import coverage
from tests.counts.test_ranges import odd_knots, systems

A, B, C, D = ("a",), ("b",), ("c",), ("d",)
SMALL = Withheld.SMALL


@settings(max_examples=80, deadline=None)
@given(systems())
def test_as_the_ranges_say(system: System) -> None:
    """The cells are those whose range is narrower, whatever the order in which they are asked."""
    found = ranges(system)
    narrow = [cell for cell, span in sorted(found.items()) if span.width < 5]
    if found:
        assert list(close_cells(system, 5)) == narrow
        part = part_of(folded(system))
        assert sorted(one for one in reversed(system.hidden) if part.is_close(one, 5)) == narrow


def test_contradiction() -> None:
    """Numbers that contradict each other tell nothing, which hides nothing that others tell."""
    system = System({A: 20, B: SMALL, C: SMALL, D: 3}, (Sum((A, B), Span(24, 24)),))
    impossible = System({**system.counts}, (*system.sums, Sum((C,), Span(20, 20))), system.links)
    assert list(close_cells(system, 5)) == [B]
    assert list(close_cells(impossible, 5)) == [B]


def test_only_in_between() -> None:
    """Where neither end reaches far enough from the first table, both ends together may."""
    system = System({A: SMALL, B: SMALL}, (Sum((A, B), Span(9, 9)),))
    assert list(close_cells(system, 9)) == []
    assert list(close_cells(system, 10)) == [A, B]


def test_too_entangled() -> None:
    """Of a part of which no table was found, and none ruled out, nothing is proven safe."""
    system = odd_knots()
    assert unproven(system)
    assert set(close_cells(system, 5)) == set(system.hidden)
    assert not unproven(System({A: SMALL}))


def test_large_table() -> None:
    """A hundred units with their totals are still found to tell what is only withheld by itself."""
    whole = coverage(1, 1, 100, (20, 400))
    counts = {cell: primary(count) for cell, count in whole.counts.items()}
    assert list(close_cells(System(counts, whole.sums, whole.links), 5))


def test_shown_cells_are_taken_off() -> None:
    """A sum or link of shown counts that does not hold is a contradiction too."""
    part = part_of(folded(System({A: 20, B: 4}, (), (Link(A, B),))))
    assert part.contradicts
