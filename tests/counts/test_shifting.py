from __future__ import annotations

from itertools import pairwise

from generator.counts.narrowing import Net
from generator.counts.shifting import shifted
from generator.counts.system import Link, Span, Sum, System
from generator.counts.withheld import Withheld

A, B, C, D = ("a",), ("b",), ("c",), ("d",)
SMALL = Withheld.SMALL


def _shifted(system: System, table: tuple[int, ...], value: int) -> list[int] | None:
    net = Net(system)
    return shifted(net, net.box(system.spans()), table, 0, value)


def test_others_give_way() -> None:
    """What one number gains others lose, as far as each sum needs it."""
    system = System(dict.fromkeys((A, B, C), SMALL), (Sum((A, B, C), Span(9, 9)),))
    assert _shifted(system, (0, 4, 5), 7) in ([7, 0, 2], [7, 2, 0])


def test_two_give_way() -> None:
    """Where one cell has not room enough, the next moves too."""
    system = System(dict.fromkeys((A, B, C), SMALL), (Sum((A, B, C), Span(9, 9)),))
    assert _shifted(system, (0, 4, 5), 9) == [9, 0, 0]


def test_nothing_near() -> None:
    """Nothing is returned beyond what a cell says, and where the others cannot follow."""
    system = System(dict.fromkeys((A, B), SMALL), (Sum((A, B), Span(9, 9)),), (Link(A, B),))
    assert _shifted(system, (4, 5), 10) is None
    assert _shifted(system, (4, 5), 5) is None


def test_chain_too_long() -> None:
    """A chain that is longer than the moves allow is left to the search."""
    cells = [(f"{n:04}",) for n in range(400)]
    chain = tuple(Sum((one,), Span(0, 0), (two,)) for one, two in pairwise(cells))
    system = System(dict.fromkeys(cells, SMALL), chain)
    assert _shifted(system, (0,) * 400, 5) is None
    short = System(dict.fromkeys(cells[:4], SMALL), chain[:3])
    assert _shifted(short, (0,) * 4, 5) == [5, 5, 5, 5]
