from __future__ import annotations

from generator.counts.mending import mended
from generator.counts.narrowing import Net
from generator.counts.system import Link, Span, Sum, System
from generator.counts.withheld import Withheld

A, B, C = ("a",), ("b",), ("c",)
SMALL, GUARD = Withheld.SMALL, Withheld.GUARD


def _mended(system: System, table: tuple[int, ...], moves: int) -> list[int] | None:
    net = Net(system)
    return mended(net, net.box(system.spans()), table, moves)


def test_moves_until_all_holds() -> None:
    """Numbers move until every sum and link holds, and stay within what each cell says."""
    system = System({A: GUARD, B: SMALL, C: SMALL}, (Sum((A, B), Span(24, 24)),), (Link(C, B),))
    table = _mended(system, (0, 0, 9), 20)
    assert table is not None
    assert system.holds(dict(zip(system.counts, table, strict=True)))


def test_nothing_to_mend() -> None:
    """A table that fits is returned as it is."""
    assert _mended(System({A: SMALL, B: SMALL}, (Sum((A, B), Span(9, 9)),)), (4, 5), 0) == [4, 5]


def test_gives_up() -> None:
    """Where the moves do not suffice, or none can help, nothing is returned."""
    system = System({A: SMALL, B: SMALL}, (Sum((A,), Span(0, 0), (B,)), Sum((A, B), Span(9, 9))))
    assert _mended(system, (0, 0), 50) is None
    assert _mended(System({A: SMALL}, (Sum((A,), Span(30, 30)),)), (0,), 5) is None
