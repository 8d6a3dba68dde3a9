from __future__ import annotations

from generator.counts.contradictions import without_contradictions
from generator.counts.protection import protected
from generator.counts.system import Span, Sum, System
from generator.counts.withheld import Withheld
from tests.counts.test_ranges import odd_knots

A, B, C = ("a",), ("b",), ("c",)
SMALL = Withheld.SMALL


def test_a_contradiction_elsewhere() -> None:
    """Counts that contradict each other leave all others as well protected as before."""
    wrong, right = Sum((A,), Span(40, 40)), Sum((B, C), Span(24, 24))
    safe = protected(System({A: SMALL, B: 20, C: 4}, (wrong, right)))
    assert safe is not None
    assert safe.counts == {A: SMALL, B: Withheld.GUARD, C: SMALL}


def test_too_entangled() -> None:
    """Counts of which no table can be found or ruled out cannot be protected."""
    assert without_contradictions(odd_knots()) is None
    assert protected(odd_knots()) is None
