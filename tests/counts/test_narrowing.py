from __future__ import annotations

from generator.counts.narrowing import narrow
from generator.counts.system import Link, Span, Sum, System
from generator.counts.withheld import Withheld

A, B, C = ("a",), ("b",), ("c",)


def test_total_minus_shown() -> None:
    """A lone withheld count is the known total less the shown ones."""
    system = System({A: 20, B: Withheld.SMALL}, (Sum((A, B), Span(24, 24)),))
    assert narrow(system, system.spans()) == {A: Span(20, 20), B: Span(4, 4)}


def test_links_in_a_chain() -> None:
    """What bounds the whole bounds its parts, and what is in a part is in the whole."""
    system = System(
        {A: 30, B: Withheld.GUARD, C: 12}, (), (Link(part=B, whole=A), Link(part=C, whole=B))
    )
    found = narrow(system, system.spans())
    assert found is not None
    assert found[B] == Span(12, 30)


def test_contradiction() -> None:
    """Counts that cannot be leave nothing."""
    system = System({A: 20, B: 21}, (), (Link(part=B, whole=A),))
    assert narrow(system, system.spans()) is None


def test_long_way() -> None:
    """Two sums that push each other on by ones stop after so many rounds and leave the rest."""
    system = System(
        {A: Withheld.GUARD, B: Withheld.GUARD, C: Withheld.GUARD},
        (Sum((A, C), Span(5000, 5000)), Sum((B, C), Span(5001, 5001))),
        (Link(part=B, whole=A),),
    )
    found = narrow(system, system.spans())
    assert found is not None
    assert found[A].width > 0
