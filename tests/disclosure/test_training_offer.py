"""Counts of people by district, as far as they may be shown."""

from __future__ import annotations

from generator.disclosure.training_offer import protect_uptake
from tests.checks.test_uptake import a_row, an_offer


def test_small_counts_are_withheld() -> None:
    """The second lock: what the file should not have held is withheld here."""
    rows = (a_row("tengah", "no", "40", "20"), a_row("utara", "no", "30", "7"))
    shown = protect_uptake(an_offer(), rows)

    assert [(one.district, one.remote) for one in shown] == [("tengah", False), ("utara", False)]
    assert [one.accepted for one in shown] == [20, "<10"]


def test_another_count_guards_a_small_one() -> None:
    """Where the quota would tell the small count, another one is withheld with it."""
    rows = (a_row("tengah", "no", "40", "20"), a_row("utara", "no", "30", "2"))
    shown = protect_uptake(an_offer(quota="22"), rows)

    assert [one.accepted for one in shown] == [">=10", "<10"]


def test_no_table_of_a_tiny_training() -> None:
    """Where the quota alone tells too much, nothing is shown by district."""
    rows = (a_row("tengah", "no", "40", "2"), a_row("utara", "no", "30", "2"))

    assert protect_uptake(an_offer(quota="4"), rows) == ()
