"""The nine boxes as rows of a table."""

from __future__ import annotations

from generator.pages.nine_box import box_rows
from generator.publication.talent_pool import PublicBoxCount
from tests.builders.talent_pool import a_box_rule_set


def test_rows() -> None:
    """The highest performance stands first, potential rises to the right, counts at their box."""
    nine_box = a_box_rule_set().nine_box
    assert nine_box is not None
    rows = box_rows(nine_box, [PublicBoxCount(9, 21)])
    assert [row.performance for row in rows] == ["above", "meets", "below"]
    assert [[one.cell.box for one in row.boxes] for row in rows] == [
        [7, 8, 9],
        [4, 5, 6],
        [1, 2, 3],
    ]
    assert [one.count for one in rows[0].boxes] == [None, None, 21]
