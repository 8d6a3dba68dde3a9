from __future__ import annotations

from generator.counts.system import Link, Span, Sum, System, span_of
from generator.counts.withheld import Withheld
from generator.policy import MOST_PEOPLE

A, B = ("a",), ("b",)


def test_span_of() -> None:
    """A number leaves nothing open, a word what it says."""
    assert span_of(12) == Span(12, 12)
    assert span_of(Withheld.SMALL) == Span(0, 9)
    assert span_of(Withheld.GUARD) == Span(10, MOST_PEOPLE)
    assert Span(3, 7).width == 4


def test_holds() -> None:
    """Values fit where they agree with every count, link and sum."""
    system = System(
        {A: 12, B: Withheld.SMALL}, (Sum((A, B), Span(0, 20)),), (Link(part=B, whole=A),)
    )
    assert system.hidden == (B,)
    assert system.holds({A: 12, B: 8})
    assert not system.holds({A: 12, B: 9})
    assert not system.holds({A: 11, B: 8})
    assert not System({A: 3, B: Withheld.SMALL}, (), system.links).holds({A: 3, B: 4})
