"""Ranks from totals alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.merit.level_totals import rank_totals


def test_equal_totals_share_and_the_missed_have_no_rank() -> None:
    """1, 1, 3: a result takes its row out of the count, however high its total."""
    ranks = rank_totals((8025, 9000, 8025, 7000), (None, "below_minimum", "", None))
    assert ranks == (1, None, 1, 3)


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from((None, "below_pass_mark")))))
def test_a_rank_is_one_more_than_the_higher_totals(rows: list[tuple[int, str | None]]) -> None:
    """Counting the higher totals that passed gives the same rank."""
    expected = tuple(
        None if result else 1 + sum(other > total for other, out in rows if not out)
        for total, result in rows
    )
    totals, results = [row[0] for row in rows], [row[1] for row in rows]
    assert rank_totals(totals, results) == expected
