"""Whoever keeps both editions of a table learns no withheld count more closely than from one."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.counts.editions import EARLIER, protected_edition
from generator.counts.protection import protected
from generator.counts.system import Cell, Link, Span, Sum, System
from generator.counts.withheld import Count, Withheld

A, B, C, D = (("a",), ("b",), ("c",), ("d",))
SMALL, GUARD = Withheld.SMALL, Withheld.GUARD


def table(counts: dict[Cell, Count], total: int | None = None) -> System:
    sums = (Sum(tuple(counts), Span(total, total)),) if total is not None else ()
    return System(counts, sums)


def edition(standing: System | None, fresh: System) -> dict[Cell, Count] | None:
    made = protected_edition(standing, fresh, tuple(fresh.counts))
    return None if made is None else {cell: made.counts[cell] for cell in fresh.counts}


def test_first_edition() -> None:
    """Without an earlier edition a table is protected by itself."""
    plain = table({A: 20, B: 4, C: 12}, 36)
    assert edition(None, plain) == {A: 20, B: SMALL, C: GUARD}


def test_the_same_again() -> None:
    """The same counts give the same table."""
    plain = table({A: 20, B: 4, C: 12}, 36)
    first = table({A: 20, B: SMALL, C: GUARD}, 36)
    assert edition(first, plain) == first.counts


def test_a_guard_stays() -> None:
    """A guard that is needed no more stays withheld, for it tells what it guarded before."""
    first = table({A: 20, B: SMALL, C: GUARD}, 36)
    assert edition(first, table({A: 20, B: 14, C: 12})) == {A: 20, B: 14, C: GUARD}


def test_a_guard_that_became_small() -> None:
    """What was a guard and is small now says so."""
    first = table({A: 20, B: SMALL, C: GUARD}, 36)
    assert edition(first, table({A: 20, B: 14, C: 3})) == {A: 20, B: 14, C: SMALL}


def test_what_is_known_guards_nothing() -> None:
    """A count that was shown and did not change is no guard: another one is."""
    first = table({A: 20, B: 11, C: 12}, 43)
    assert edition(first, table({A: 25, B: 4, C: 12}, 41)) == {A: GUARD, B: SMALL, C: 12}


def test_nothing_left_to_guard_with() -> None:
    """Where all else is known from the earlier edition, there is no safe edition."""
    first = table({A: 20, B: 11, C: 12}, 43)
    assert edition(first, table({A: 20, B: 4, C: 12}, 36)) is None


def test_rows_of_other_editions_stay() -> None:
    """Rows that are not written now are known as they stand, and guard nothing."""
    fresh = table({A: 20, B: 4, C: 12}, 36)
    made = protected_edition(None, fresh, (B, C))
    assert made
    assert made.counts == {A: 20, B: SMALL, C: GUARD}
    assert protected_edition(None, fresh, (B,)) is None


def test_an_edition_that_contradicts() -> None:
    """Where the earlier numbers cannot be true together, they tell nothing but themselves."""
    first = table({A: 20, B: SMALL}, 40)
    assert edition(first, System({A: 25, B: 4})) == {A: 25, B: SMALL}
    assert edition(first, table({A: 20, B: 4, C: 12}, 36)) == {A: 20, B: SMALL, C: GUARD}


def test_wholes_that_are_cells() -> None:
    """A sum whose whole is a cell of its own hangs together in both editions."""

    def with_whole(counts: dict[Cell, Count]) -> System:
        return System(counts, (Sum((A, B, C), Span(0, 0), (D,)),))

    first = with_whole({A: 20, B: SMALL, C: GUARD, D: 36})
    fresh = with_whole({A: 20, B: 4, C: 12, D: 36})
    assert edition(first, fresh) == first.counts


def test_an_edition_that_told_all() -> None:
    """What an earlier edition gave away cannot be called back, and hinders no later one."""
    first = table({A: 20, B: SMALL}, 24)
    assert edition(first, table({A: 25, B: 4, C: 12}, 41)) == {A: 25, B: SMALL, C: GUARD}


def test_parts() -> None:
    """What was a part stays one, in both editions."""
    links = (Link(B, A), Link(C, B))
    first = System({A: 20, B: SMALL, C: SMALL}, (), links)
    fresh = System({A: 22, B: 12, C: 9}, (), links)
    assert edition(first, fresh) == {A: 22, B: 12, C: SMALL}
    made = protected_edition(first, fresh, tuple(fresh.counts))
    assert made
    assert set(made.counts) == {A, B, C, (EARLIER, *A), (EARLIER, *B)}


def test_withheld_counts_that_cannot_all_have_stayed() -> None:
    """Where the shown totals speak against it, as many as possible are taken for the same."""
    first = table({A: 20, B: SMALL, C: GUARD}, 36)
    fresh = table({A: 20, B: 6, C: 30}, 56)
    assert edition(first, fresh) == {A: 20, B: SMALL, C: GUARD}


def bounds(
    shown: dict[Cell, Count], total: int, cell: Cell, given: dict[Cell, int]
) -> tuple[int, int]:
    """Return the least and greatest value of a cell, by trying every table up to 40."""
    hidden = [one for one, count in shown.items() if isinstance(count, Withheld)]
    spans = [
        [given[one]] if one in given else range(10) if shown[one] is SMALL else range(10, 41)
        for one in hidden
    ]
    rest = total - sum(count for count in shown.values() if not isinstance(count, Withheld))
    found = [values[hidden.index(cell)] for values in product(*spans) if sum(values) == rest]
    return min(found), max(found)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 25), min_size=3, max_size=3),
    st.lists(st.sampled_from((0, 0, 0, 1, 4, -3)), min_size=3, max_size=3),
)
def test_an_attacker_with_both_editions(before: list[int], changes: list[int]) -> None:
    """Who puts every shown count of one edition into the other finds no withheld one within 5.

    A count that really changed only misleads; so what counts are the cells that stayed.
    """
    cells = (A, B, C)
    after = [max(0, old + change) for old, change in zip(before, changes, strict=True)]
    old = protected(table(dict(zip(cells, before, strict=True)), sum(before)))
    if old is None:
        return
    new = edition(old, table(dict(zip(cells, after, strict=True)), sum(after)))
    if new is None:
        return
    stayed = {cell for cell, one, two in zip(cells, before, after, strict=True) if one == two}
    truth = dict(zip(cells, before, strict=True))
    for shown, other, total in (
        (dict(old.counts), new, sum(before)),
        (new, old.counts, sum(after)),
    ):
        given_away = {
            cell: truth[cell]
            for cell in stayed
            if isinstance(other[cell], int) and isinstance(shown[cell], Withheld)
        }
        for cell, count in shown.items():
            if isinstance(count, Withheld) and cell not in given_away:
                low, high = bounds(shown, total, cell, given_away)
                assert high - low >= 5
