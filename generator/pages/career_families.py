"""Positions that steps join, in families small enough to be drawn and read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.pages.labels import POSITION_CLASS
from generator.publication.position import PublicPosition

Step = tuple[str, str]
"""A present position and one that it leads to, by id."""

HUB_FROM = 5
"""A position that as many others lead to joins everything, so families are told without it."""

_CLASSES = tuple(POSITION_CLASS)


@dataclass(frozen=True, slots=True)
class Family:
    """Positions and the steps between them.

    ``tops`` are those in which the ways of the family end. ``positions`` holds them and all others,
    hubs as well, the highest class first; ``id`` is the id of the first top.
    """

    id: str
    tops: tuple[PublicPosition, ...]
    positions: tuple[PublicPosition, ...]
    steps: tuple[Step, ...]


def all_steps(positions: Mapping[str, PublicPosition]) -> tuple[Step, ...]:
    """Return every step between two positions, in the order of their ids."""
    return tuple(
        (position.id, name)
        for position in positions.values()
        for name in sorted({*position.leads_to} & positions.keys() - {position.id})
    )


def families(positions: Mapping[str, PublicPosition]) -> tuple[Family, ...]:
    """Return the families, the one with most positions first; every step stands in one of them.

    The city secretary is the goal of every office: connected through that post, all positions would
    be one family. So a hub is left out when families are formed, and drawn in each that it meets.
    What only hubs join stands in the family of the hub.
    """
    steps = all_steps(positions)
    before = Counter(to for _, to in steps)
    hubs = {name for name, count in before.items() if count >= HUB_FROM}
    joined = _joined(steps, hubs)
    groups: defaultdict[str, list[Step]] = defaultdict(list)
    for step in steps:
        groups[_group_of(step, joined, hubs)].append(step)
    found = (_family(positions, name, group, hubs) for name, group in groups.items())
    return tuple(sorted(found, key=lambda family: (-len(family.positions), family.id)))


def rank(position: PublicPosition) -> tuple[int, str, str]:
    """Sort key: the highest class first, then by title."""
    return _CLASSES.index(position.position_class), position.title.id.casefold(), position.id


def _joined(steps: Iterable[Step], hubs: set[str]) -> Mapping[str, str]:
    """Return for each position what names its family: the first member, or the hub it stands at.

    A position that has steps to and from hubs alone is named after the first hub it leads to.
    """
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while (above := parent.setdefault(name, name)) != name:
            parent[name] = name = parent[above]
        return name

    held = tuple(steps)
    for one, other in held:
        if not {one, other} & hubs:
            first, second = sorted((root(one), root(other)))
            parent[second] = first
    return {**_beside(held, hubs), **{name: root(name) for name in tuple(parent)}}


def _beside(steps: Iterable[Step], hubs: set[str]) -> Mapping[str, str]:
    """Return for each position with a step to or from a hub that hub; first those it leads to."""
    up: dict[str, str] = {}
    down: dict[str, str] = {}
    for one, other in steps:
        if one not in hubs:
            up.setdefault(one, other)
        elif other not in hubs:
            down.setdefault(other, one)
    return {**down, **up}


def _group_of(step: Step, joined: Mapping[str, str], hubs: set[str]) -> str:
    one, other = step
    if one not in hubs:
        return joined[one]
    return other if other in hubs else joined[other]


def _family(
    positions: Mapping[str, PublicPosition], name: str, steps: Iterable[Step], hubs: set[str]
) -> Family:
    held = tuple(steps)
    members = sorted((positions[one] for one in {one for step in held for one in step}), key=rank)
    if name in hubs:
        return Family(name, (positions[name],), tuple(members), held)
    own = [one for one in members if one.id not in hubs]
    leaving = {one for one, other in held if other not in hubs}
    # Where the ways go round in a circle there is no last one: then the highest stands for it.
    tops = [one for one in own if one.id not in leaving] or own[:1]
    return Family(tops[0].id, tuple(tops), tuple(members), held)
