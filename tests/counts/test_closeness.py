from __future__ import annotations

from hypothesis import given, settings

from generator.counts.closeness import close_cells
from generator.counts.ranges import ranges
from generator.counts.system import Span, Sum, System
from generator.counts.withheld import Withheld
from tests.counts.test_ranges import systems

A, B = ("a",), ("b",)
SMALL = Withheld.SMALL


@settings(max_examples=80, deadline=None)
@given(systems())
def test_as_the_ranges_say(system: System) -> None:
    """The cells are those whose range is narrower."""
    narrow = [cell for cell, span in sorted(ranges(system).items()) if span.width < 5]
    assert not narrow or list(close_cells(system, 5)) == narrow


def test_only_in_between() -> None:
    """Where neither end reaches far enough from the first table, both ends together may."""
    system = System({A: SMALL, B: SMALL}, (Sum((A, B), Span(9, 9)),))
    assert list(close_cells(system, 9)) == []
    assert list(close_cells(system, 10)) == [A, B]
