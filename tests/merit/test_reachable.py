from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from generator.merit.reachable import reach, stretches


def test_stretches() -> None:
    """Numbers no further apart than the width are one stretch."""
    assert stretches([0, 2, 4, 9, 10], 2) == ((0, 4), (9, 10))
    assert stretches([], 2) == ()


def test_nothing_to_add() -> None:
    """Of no sets the only sum is zero."""
    found = reach([], 3)
    assert [top for top in range(-1, 5) if top in found] == [0, 1, 2]


def test_beyond_64_bits() -> None:
    """Sums that 64 bits cannot hold are as exact as small ones."""
    huge = 2**80
    found = reach([((0, 0), (huge, huge)), ((1, 1),)], 2)
    assert [top in found for top in (0, 1, 2, 3, huge, huge + 1, huge + 2, huge + 3)] == [
        *(False, True, True, False),
        *(False, True, True, False),
    ]


@given(
    st.lists(st.lists(st.integers(0, 60), min_size=1, max_size=6), max_size=4), st.integers(1, 9)
)
def test_as_by_trying_all(sets: list[list[int]], width: int) -> None:
    """A top is reachable exactly where some sum lies in the window below it."""
    sums = {sum(choice) for choice in product(*sets)}
    found = reach([stretches(sorted(one), width) for one in sets], width)
    for top in range(-2, max(sums) + width + 2):
        assert (top in found) == any(top - width < one <= top for one in sums)
