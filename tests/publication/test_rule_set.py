from __future__ import annotations

from datetime import date

import pytest

from generator.wording import Text
from tests.builders.staffing import a_norm_limit, a_public_rule_set


@pytest.mark.parametrize(
    ("bound", "measured", "met"),
    [
        ("at_most", 30, True),
        ("at_most", 31, False),
        ("at_least", 30, True),
        ("at_least", 29, False),
    ],
)
def test_met_by(bound: str, measured: int, met: bool) -> None:  # noqa: FBT001 - a case of a table
    """The limit itself keeps to the norm, on either side."""
    assert a_norm_limit(bound=bound).met_by(measured) is met


def test_in_force() -> None:
    """A set holds on its first and its last day, and without an end for good."""
    ended = a_public_rule_set(valid_to=date(2026, 12, 31))
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [ended.in_force(day) for day in days] == [False, True, True, False]
    assert a_public_rule_set().in_force(date(2099, 1, 1))


def test_link_and_norm() -> None:
    """A source that is an address is a link; a norm is found by its id."""
    assert a_public_rule_set().link == ""
    linked = a_public_rule_set(source=Text("https://kota-contoh.example/norma"))
    assert linked.link == "https://kota-contoh.example/norma"
    assert linked.norm("acting_days") == a_norm_limit()
    assert linked.norm("time_to_fill") is None
