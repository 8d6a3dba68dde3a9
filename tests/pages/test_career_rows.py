"""The rows and lanes of the career map."""

from __future__ import annotations

from itertools import combinations

from generator.pages.career_families import families
from generator.pages.career_rows import in_rows, lanes_of
from generator.publication import PublicPosition
from tests.builders import a_public_position, by_id


def _position(name: str, *leads_to: str, of: str = "functional") -> PublicPosition:
    return a_public_position(id=name, position_class=of, requires=(), leads_to=leads_to)


def test_the_highest_class_stands_on_top_and_steps_lead_upwards() -> None:
    """Within a class a position stands below those that it leads to."""
    (family,) = families(
        by_id(
            [
                _position("a-first", "b-second"),
                _position("b-second", "c-third"),
                _position("c-third", "head"),
                _position("head", of="administrator"),
            ]
        )
    )
    order = [one.id for one in in_rows(family.positions, family.steps)]
    assert order == ["head", "c-third", "b-second", "a-first"]


def test_ways_that_overlap_stand_in_lanes_of_their_own() -> None:
    """No two ways of a lane touch, and the short ones stand nearest to the rows."""
    spans = {"long": (0, 9), "short": (1, 2), "other": (4, 5), "mid": (2, 4)}
    lanes = lanes_of(spans)
    assert lanes == {"short": 0, "other": 0, "mid": 1, "long": 2}
    for one, other in combinations(spans, 2):
        apart = spans[one][1] < spans[other][0] or spans[other][1] < spans[one][0]
        assert apart or lanes[one] != lanes[other]
