"""Where the career map puts things: the row of each position, and the lane of each way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import groupby

from generator.pages.career_families import Step, rank
from generator.publication.position import PublicPosition


def in_rows(positions: Sequence[PublicPosition], steps: Sequence[Step]) -> list[PublicPosition]:
    """Return the positions in the order of their rows.

    By class; within a class a position stands below those that it leads to, and near to them.
    """
    after: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in steps:
        after[one].append(other)
    order: list[PublicPosition] = []
    row: dict[str, int] = {}
    for _, band in groupby(sorted(positions, key=rank), lambda one: one.position_class):
        waiting = list(band)
        while waiting:
            names = {one.id for one in waiting}
            # In a circle every one waits for another: then the first by title goes on.
            ready = [one for one in waiting if not names & {*after[one.id]} - {one.id}]
            chosen = min(
                ready or waiting[:1],
                key=lambda one: (
                    -max((row.get(to, -1) for to in after[one.id]), default=-1),
                    rank(one),
                ),
            )
            row[chosen.id] = len(order)
            order.append(chosen)
            waiting.remove(chosen)
    return order


def lanes_of(spans: Mapping[str, tuple[int, int]]) -> dict[str, int]:
    """Return the lane of each way, given its first and last row; lane 0 is nearest to the rows."""
    lanes: dict[str, int] = {}
    taken: list[list[tuple[int, int]]] = []
    for name, (first, last) in sorted(
        spans.items(), key=lambda pair: (pair[1][1] - pair[1][0], pair)
    ):
        lane = next(
            (n for n, held in enumerate(taken) if all(last < a or b < first for a, b in held)),
            len(taken),
        )
        if lane == len(taken):
            taken.append([])
        taken[lane].append((first, last))
        lanes[name] = lane
    return lanes
