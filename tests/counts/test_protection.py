from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.counts.protection import computable, protected
from generator.counts.ranges import ranges
from generator.counts.system import Link, Span, Sum, System
from generator.counts.withheld import Withheld
from generator.policy import PROTECTION_WIDTH

A, B, C = ("a",), ("b",), ("c",)
SMALL, GUARD = Withheld.SMALL, Withheld.GUARD


def total(system: System, cells: tuple[tuple[str, ...], ...], number: int) -> System:
    return System(system.counts, (*system.sums, Sum(cells, Span(number, number))), system.links)


def test_nothing_more_than_needed() -> None:
    """Without a margin the small count alone is withheld."""
    system = protected(System({A: 20, B: 4}))
    assert system is not None
    assert system.counts == {A: 20, B: SMALL}


def test_the_smallest_other_goes_too() -> None:
    """With a known total the smallest other count is withheld as well, and says so truly."""
    system = protected(total(System({A: 20, B: 4, C: 12}), (A, B, C), 36))
    assert system is not None
    assert system.counts == {A: 20, B: SMALL, C: GUARD}
    # 16 of the two together: C is 10 to 16, so B is 0 to 6.
    assert ranges(system) == {B: Span(0, 6), C: Span(10, 16)}


def test_one_that_helps_before_one_that_does_not() -> None:
    """A smaller count that does not make it safe is left alone."""
    part = ("part",)
    system = System({A: 28, B: 2, part: 11, C: 12}, (), (Link(part, C), Link(C, A)))
    limited = protected(total(system, (A, B), 30))
    assert limited is not None
    assert limited.counts == {A: GUARD, B: SMALL, part: 11, C: 12}


def test_several_where_one_does_not_help() -> None:
    """Where no single one helps, more go, the smallest first."""
    done = ("done",)
    system = protected(total(System({A: 28, done: 27, B: 2}, (), (Link(done, A),)), (A, B), 30))
    assert system is not None
    assert system.counts == {A: GUARD, done: GUARD, B: SMALL}


def test_too_small_to_be_told() -> None:
    """Where a published limit tells too much, there is no table."""
    assert protected(System({A: 1, B: 2}, (Sum((A, B), Span(0, 4)),))) is None


@settings(max_examples=80, deadline=None)
@given(st.lists(st.integers(0, 40), min_size=2, max_size=5), st.booleans())
def test_no_withheld_count_is_known_closely(numbers: list[int], known: bool) -> None:  # noqa: FBT001 - drawn
    """Whatever the counts, with their total or a limit published, each keeps a width of five."""
    cells = tuple((str(n),) for n in range(len(numbers)))
    least = sum(numbers) if known else 0
    counts = System(
        dict(zip(cells, numbers, strict=True)), (Sum(cells, Span(least, sum(numbers))),)
    )
    system = protected(counts)
    if system is not None:
        assert computable(system) == ()
        assert all(span.width >= PROTECTION_WIDTH for span in ranges(system).values())
        assert system.holds(dict(zip(cells, numbers, strict=True)))
        assert protected(counts) == system
