from __future__ import annotations

from generator.pages import addresses
from generator.pages.parts import parts


def test_a_long_list_stands_in_parts_that_know_their_neighbours() -> None:
    """Every item stands once, in order; the ends have one neighbour."""
    first, second, third = parts(list(range(250)), addresses.vacancies())
    assert first.items + second.items + third.items == tuple(range(250))
    assert (first.previous, first.next) == (None, second.address)
    assert (second.previous, second.next) == (first.address, third.address)
    assert (third.number, third.count, third.next) == (3, 3, None)


def test_an_empty_list_has_one_empty_part() -> None:
    """A list exists before its first record, so that it can say so."""
    (only,) = parts([], addresses.results())
    assert (only.items, only.number, only.count) == ((), 1, 1)
    assert only.address == addresses.results()


def test_a_full_part_has_no_empty_follower() -> None:
    """A hundred items are one part."""
    assert len(list(parts(list(range(100)), addresses.results()))) == 1
