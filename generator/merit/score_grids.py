"""The scores that are possible by themselves: on a grid, within scale, floor and minimum."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TypeAlias

from generator.merit.rule import RAW_UNITS, CriterionRule, RankingRule

Box: TypeAlias = tuple[range, ...]
"""For each criterion the distances from the worst score, ascending."""

WHOLE, HUNDREDTH, FINEST = RAW_UNITS, RAW_UNITS // 100, 1

STEPS = ((WHOLE, WHOLE), (WHOLE, HUNDREDTH), (HUNDREDTH, HUNDREDTH), (FINEST, FINEST))
"""Steps of facts and of tests that are tried, in units of 1/10,000.

Halves and quarters are not: nearly every total can come about from them, so that an outsider cannot
know whether they were used. Of whole points an outsider can: most totals speak against them.
"""


def finest(rule: RankingRule, floors: Mapping[str, int]) -> Box:
    """Return every score that a file may hold."""
    return tuple(_grid(one, FINEST, floors) for one in rule.criteria)


def grids(rule: RankingRule, facts: Collection[str], floors: Mapping[str, int]) -> Iterator[Box]:
    """Yield the scores as an outsider may suppose them, from whole points to all that is allowed.

    ``floors`` are raw scores in units of 1/10,000 that every row reaches.
    """
    for fact, test in STEPS:
        yield tuple(_grid(one, fact if one.id in facts else test, floors) for one in rule.criteria)


def judged(rule: RankingRule, box: Box, result: str) -> Iterator[Box]:
    """Yield the boxes that a result leaves: all minimums are met, or some one is missed."""
    least = [None if one.minimum is None else one.distance(one.minimum) for one in rule.criteria]
    if result != "below_minimum":
        yield tuple(
            grid if low is None else _from(grid, low) for grid, low in zip(box, least, strict=True)
        )
        return
    for place, low in enumerate(least):
        if low is not None:
            yield (*box[:place], _below(box[place], low), *box[place + 1 :])


def _grid(criterion: CriterionRule, step: int, floors: Mapping[str, int]) -> range:
    worst = criterion.worst
    offset = -worst % step if criterion.best > worst else worst % step
    grid = range(offset, criterion.span + 1, step)
    floor = floors.get(criterion.id)
    return grid if floor is None else _from(grid, criterion.distance(floor))


def _from(grid: range, least: int) -> range:
    return grid[max(0, -(-(least - grid.start) // grid.step)) :]


def _below(grid: range, limit: int) -> range:
    return grid[: max(0, -(-(limit - grid.start) // grid.step))]
