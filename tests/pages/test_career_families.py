"""Families of positions that steps join."""

from __future__ import annotations

from generator.pages.career_families import HUB_FROM, Family, all_steps, families
from generator.publication import PublicPosition
from generator.wording import Text
from tests.builders import a_public_position, by_id


def position(name: str, *leads_to: str, of: str = "functional") -> PublicPosition:
    return a_public_position(
        id=name, title=Text(name), position_class=of, requires=(), leads_to=leads_to
    )


def made(*positions: PublicPosition) -> dict[str, tuple[str, ...]]:
    """Return the ids of the positions of each family by its id."""
    found = families(by_id(positions))
    return {family.id: tuple(one.id for one in family.positions) for family in found}


def test_a_family_is_what_steps_join_named_after_its_end() -> None:
    """Ways that do not meet are two families, the larger first; who leads nowhere is in none."""
    found = made(
        position("muda", "madya"),
        position("madya"),
        position("lurah", "camat", of="supervisor"),
        position("kasi", "camat", of="supervisor"),
        position("camat", of="administrator"),
        position("alone"),
    )
    assert found == {"camat": ("camat", "kasi", "lurah"), "madya": ("madya", "muda")}


def test_a_goal_of_many_joins_no_families() -> None:
    """Each family shows it, and the positions that have only such steps stand with it."""
    heads = [position(f"head-{n}", "top", of="jpt_pratama") for n in range(HUB_FROM)]
    found = made(
        position("top", of="jpt_pratama"), *heads, position("low", "head-0"), position("new", "low")
    )
    assert found == {
        "top": ("head-1", "head-2", "head-3", "head-4", "top"),
        "head-0": ("head-0", "top", "low", "new"),
    }


def test_what_leaves_a_goal_of_many_stands_where_it_arrives() -> None:
    """A step between two such goals stands with the second; one to a family stands there."""
    before = [position(f"a-{n}", "mid", of="staff") for n in range(HUB_FROM)]
    heads = [position(f"head-{n}", "top", of="jpt_pratama") for n in range(HUB_FROM)]
    found = families(
        by_id(
            [
                *before,
                *heads,
                position("mid", "head-0", "side", "top", of="administrator"),
                position("side", of="administrator"),
                position("top", of="jpt_utama"),
            ]
        )
    )
    held = {family.id: family.steps for family in found}
    assert ("mid", "top") in held["top"]
    assert ("mid", "head-0") in held["top"]
    assert ("mid", "side") in held["mid"]
    assert sum(len(steps) for steps in held.values()) == 2 * HUB_FROM + 3


def test_ways_in_a_circle_are_named_after_the_highest() -> None:
    """Where every position leads on, the highest class stands for the end."""
    found = made(position("b", "a", of="administrator"), position("a", "b"))
    assert found == {"b": ("b", "a")}


def test_two_ends() -> None:
    """A way that ends in two positions names both."""
    found = families(
        by_id([position("a", "b", "c"), position("b"), position("c"), position("d", "d", "gone")])
    )
    assert [[one.id for one in family.tops] for family in found] == [["b", "c"]]


def test_every_step_stands_once() -> None:
    """No step is lost and none stands twice; a step to itself is none."""
    positions = by_id([position("a", "b", "a"), position("b", "c"), position("c", "a")])
    assert all_steps(positions) == (("a", "b"), ("b", "c"), ("c", "a"))
    found: tuple[Family, ...] = families(positions)
    assert sorted(step for family in found for step in family.steps) == list(all_steps(positions))
