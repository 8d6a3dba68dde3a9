"""Which withheld scores can be computed from published totals (level *totals*).

From weights, scales, minimums, totals, results and ranks a solver looks for two possible values of
each score. The scores are tried on grids, from the coarsest: whoever attacks will first suppose
that scores are whole points, and gives that up only where no whole points lead to the totals. The
first grid on which every total of a ranking can come about decides; finer grids only add values.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from math import gcd
from typing import TypeAlias

from generator.merit.published_total import (
    PublishedTotal,
    Window,
    contribution,
    window_of,
)
from generator.merit.reachable import Reach, Stretch, reach, stretches
from generator.merit.rule import RAW_UNITS, CriterionRule, RankingRule
from generator.policy import MIN_POSSIBLE_SCORES

Box: TypeAlias = tuple[range, ...]
"""For each criterion the distances from the worst score that are possible by themselves."""

WHOLE, HUNDREDTH, FINEST = RAW_UNITS, RAW_UNITS // 100, 1


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of one row: the window of its sum, and boxes of which one holds its scores."""

    window: Window
    boxes: tuple[Box, ...]


def computable_scores(
    rule: RankingRule,
    rows: Sequence[PublishedTotal],
    facts: Collection[str] = (),
    floors: Mapping[str, int] | None = None,
) -> tuple[tuple[int, str], ...]:
    """Return the row and criterion of each score that has fewer than two possible values.

    ``facts`` are the criteria that are likely scored in whole points even where tests are not;
    ``floors`` are raw scores, in units of 1/10,000, that every row is known to reach (the announced
    cut of a stage). Nothing is returned where the totals cannot come about at all: there is
    nothing to be learnt from a mistake, and other checks name it.
    """
    for steps in _grids(rule, facts):
        boxes = tuple(_box(one, steps[one.id], floors or {}) for one in rule.criteria)
        found = [_possible(rule, case) for case in _cases(rule, rows, boxes)]
        if all(all(counts) for counts in found):
            return tuple(
                (row, criterion.id)
                for row, counts in enumerate(found)
                for criterion, count in zip(rule.criteria, counts, strict=True)
                if count < MIN_POSSIBLE_SCORES
            )
    return ()


def _grids(rule: RankingRule, facts: Collection[str]) -> Iterator[Mapping[str, int]]:
    """Yield the steps of the scores, coarse ones first, in units of 1/10,000."""
    for fact, test in (
        (WHOLE, WHOLE),
        (WHOLE, HUNDREDTH),
        (HUNDREDTH, HUNDREDTH),
        (FINEST, FINEST),
    ):
        yield {one.id: fact if one.id in facts else test for one in rule.criteria}


def _box(criterion: CriterionRule, step: int, floors: Mapping[str, int]) -> range:
    """Return the distances of the scores that lie on a grid, within scale and floor."""
    worst = criterion.worst
    offset = -worst % step if criterion.best > worst else worst % step
    grid = range(offset, criterion.span + 1, step)
    floor = floors.get(criterion.id)
    return grid if floor is None else _from(grid, criterion.distance(floor))


def _from(grid: range, least: int) -> range:
    return grid[max(0, -(-(least - grid.start) // grid.step)) :]


def _below(grid: range, most: int) -> range:
    return grid[: max(0, -(-(most - grid.start) // grid.step))]


def _cases(rule: RankingRule, rows: Sequence[PublishedTotal], box: Box) -> Iterator[Case]:
    """Yield what is known of each row by its own figures and by its rank among equal totals."""
    levels: defaultdict[int, set[int]] = defaultdict(set)
    for row in rows:
        if row.rank is not None and not row.result:
            levels[row.total].add(row.rank)
    for row in rows:
        case = Case(window_of(rule, row), tuple(_boxes(rule, row, box)))
        order = sorted(levels[row.total], reverse=True)
        apart = row.rank in order and len(order) > 1
        yield _set_apart(rule, case, order.index(row.rank or 0), len(order)) if apart else case


def _boxes(rule: RankingRule, row: PublishedTotal, box: Box) -> Iterator[Box]:
    """Yield the boxes that the result leaves: all minimums are met, or one of them is missed."""
    least = [
        None if one.minimum is None else one.distance(one.minimum) for one in rule.criteria
    ]
    if row.result != "below_minimum":
        yield tuple(
            grid if low is None else _from(grid, low) for grid, low in zip(box, least, strict=True)
        )
        return
    for place, low in enumerate(least):
        if low is not None:
            yield (*box[:place], _below(box[place], low), *box[place + 1 :])


def _set_apart(rule: RankingRule, case: Case, place: int, count: int) -> Case:
    """Return what is known of a row whose total equals others', of which it has its own rank.

    Such an order comes from the exact sums, or from the first tie criterion where the sums are the
    same. The row is told even more than the order tells: which of ``count`` parts of the sums, or
    of the tie scores, holds it (part 0 is the lowest). If two values are possible then, two are.
    """
    box = case.boxes[0]
    parts = [
        contribution(rule, one, distance)
        for one, grid in zip(rule.criteria, box, strict=True)
        for distance in (*islice(grid, 2), *islice(reversed(grid), 1))
    ]
    if rule.round_each is None and gcd(*parts) < case.window.width:
        return replace(case, window=case.window.slice(place, count))
    if not rule.ties:
        return case
    tie = [one.id for one in rule.criteria].index(rule.ties[0])
    open_values = tuple(_values(rule, case.window, box, tie))
    each = len(open_values) // count
    if not each:
        return replace(case, boxes=())
    part = open_values[place * each : (place + 1) * each]
    grid = range(part[0], part[-1] + 1, box[tie].step)
    return replace(case, boxes=((*box[:tie], grid, *box[tie + 1 :]),))


def _possible(rule: RankingRule, case: Case) -> tuple[int, ...]:
    """Return for each criterion how many values are possible, counting to two."""
    counts: list[int] = []
    for place in range(len(rule.criteria)):
        found: set[int] = set()
        for box in case.boxes:
            found.update(islice(_values(rule, case.window, box, place), MIN_POSSIBLE_SCORES))
        counts.append(len(found))
    return tuple(counts)


def _values(rule: RankingRule, window: Window, box: Box, place: int) -> Iterator[int]:
    """Yield the possible distances of one criterion in ascending order."""
    if window.width < 1 or not all(box):
        return
    others = _others(rule, box, place, window.width)
    criterion = rule.criteria[place]
    for distance in box[place]:
        rest = window.high - contribution(rule, criterion, distance)
        if rest < 0:
            return
        if rest in others:
            yield distance


@lru_cache(maxsize=1024)
def _others(rule: RankingRule, box: Box, place: int, width: int) -> Reach:
    """Return what the other criteria can add up to. Rows, and rankings, of one set share it."""
    sets = (
        _added_by(rule, criterion, grid, width)
        for other, (criterion, grid) in enumerate(zip(rule.criteria, box, strict=True))
        if other != place
    )
    return reach(sets, width)


def _added_by(
    rule: RankingRule, criterion: CriterionRule, grid: range, width: int
) -> tuple[Stretch, ...]:
    """Return what one criterion can add, without counting a million steps that no window sees."""
    first, last = (contribution(rule, criterion, end) for end in (grid[0], grid[-1]))
    largest_step = contribution(rule, criterion, grid.step) + 1
    if largest_step <= width:
        return ((first, last),)
    return stretches((contribution(rule, criterion, one) for one in grid), width)
