from __future__ import annotations

from generator.counts.components import components
from generator.counts.system import Link, Span, Sum, System
from generator.counts.withheld import Withheld

A, B, C, D, E, F = (("a",), ("b",), ("c",), ("d",), ("e",), ("f",))
SMALL = Withheld.SMALL


def test_parts() -> None:
    """Withheld cells that no sum or link joins are searched apart; shown ones join nothing."""
    total = Sum((A, B, C), Span(40, 40))
    whole = Sum((D,), Span(0, 0), less=(E,))
    system = System({A: 20, B: SMALL, C: SMALL, D: SMALL, E: SMALL}, (total, whole), (Link(D, A),))
    first, second = components(system)
    assert (set(first.counts), first.sums, first.links) == ({A, B, C}, (total,), ())
    assert (set(second.counts), second.sums, second.links) == ({A, D, E}, (whole,), (Link(D, A),))


def test_joined_over_others() -> None:
    """A chain of links and sums makes one part, whatever the order in which they are told."""
    sums = (Sum((A, B), Span(9, 9)), Sum((C, D), Span(9, 9)), Sum((B, D), Span(9, 9)))
    (part,) = components(System(dict.fromkeys((A, B, C, D), SMALL), sums))
    assert part.sums == sums


def test_nothing_withheld() -> None:
    """Shown numbers make a part too, so that their contradictions are found."""
    one = Sum((A, F), Span(1, 1))
    (part,) = components(System({A: 20, F: 11}, (one,)))
    assert part == System({A: 20, F: 11}, (one,))
    assert components(System({})) == ()
