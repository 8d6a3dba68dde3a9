"""Which withheld scores can be computed from published totals (level *totals*).

From weights, scales, minimums, totals, results and ranks a solver looks for two possible values of
each score. Whoever attacks supposes that scores are whole points, and gives that up only where some
total of the ranking cannot come about so: what a total has behind the point then often tells the
score of facts. The first grid on which all totals can come about decides; finer ones only add.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from math import gcd

from generator.merit.published_total import (
    PublishedTotal,
    Window,
    contribution,
    sums_of,
    totals_shown,
)
from generator.merit.reachable import Reach, Stretch, reach, stretches
from generator.merit.rule import CriterionRule, RankingRule
from generator.merit.score_grids import Box, finest, grids, judged
from generator.policy import MIN_POSSIBLE_SCORES


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
    cut of a stage); where they make a total impossible they were not meant so, and do not count. A
    row whose total cannot come about at all tells nothing; other checks name the mistake.
    """
    known = floors or {}
    if not all(_comes_about(rule, row, finest(rule, known)) for row in rows):
        known = {}
    real = [n for n, row in enumerate(rows) if _comes_about(rule, row, finest(rule, known))]
    box = next(
        box
        for box in grids(rule, facts, known)
        if all(_comes_about(rule, rows[n], box) for n in real)
    )
    return tuple(_computable(rule, rows, box, real))


def _computable(
    rule: RankingRule, rows: Sequence[PublishedTotal], box: Box, real: Sequence[int]
) -> Iterator[tuple[int, str]]:
    levels = _levels(rows)
    for n in real:
        case = _case(rule, rows[n], box, levels[rows[n].total])
        for place, criterion in enumerate(rule.criteria):
            found: set[int] = set()
            for one in case.boxes:
                found.update(islice(_values(rule, case.window, one, place), MIN_POSSIBLE_SCORES))
            if len(found) < MIN_POSSIBLE_SCORES:
                yield n, criterion.id


def _levels(rows: Sequence[PublishedTotal]) -> Mapping[int, list[int]]:
    """Return the different ranks that rows of one total hold, the worst first."""
    ranks: defaultdict[int, set[int]] = defaultdict(set)
    for row in rows:
        ranks[row.total].update([row.rank] if row.rank and not row.result else [])
    return {total: sorted(held, reverse=True) for total, held in ranks.items()}


def _comes_about(rule: RankingRule, row: PublishedTotal, box: Box) -> bool:
    case = _case(rule, row, box, ())
    return any(True for one in case.boxes for _ in _values(rule, case.window, one, 0))


def _case(rule: RankingRule, row: PublishedTotal, box: Box, levels: Sequence[int]) -> Case:
    """Return what is known of a row by its own figures and by its rank among equal totals.

    Such a rank comes from the exact totals, or from the first tie criterion where these are the
    same. The row is told more than its rank tells: which part of the totals, or of the tie scores,
    holds it, one part for each rank. If two values are possible then, they are possible anyway.
    """
    totals = totals_shown(rule, row)
    boxes = tuple(judged(rule, box, row.result))
    if row.rank not in levels or len(levels) == 1:
        return Case(sums_of(rule, totals), boxes)
    place, count = levels.index(row.rank), len(levels)
    if not _one_total(rule, boxes[0], totals):
        return Case(sums_of(rule, totals.part(place, count)), boxes)
    case = Case(sums_of(rule, totals), boxes)
    return _with_tie_score(rule, case, place, count) if rule.ties else case


def _one_total(rule: RankingRule, box: Box, totals: Window) -> bool:
    """Tell whether all rows that show one total have the same exact total."""
    if totals.width <= 1 or rule.round_each is not None or rule.round_total is not None:
        return totals.width <= 1
    parts = (
        contribution(rule, criterion, distance)
        for criterion, grid in zip(rule.criteria, box, strict=True)
        for distance in (*grid[:2], *grid[-1:])
    )
    return gcd(*parts) >= totals.width


def _with_tie_score(rule: RankingRule, case: Case, place: int, count: int) -> Case:
    """Return the case with its part of the possible scores in the first tie criterion."""
    box = case.boxes[0]
    tie = [one.id for one in rule.criteria].index(rule.ties[0])
    possible = tuple(_values(rule, case.window, box, tie))
    each = len(possible) // count
    part = possible[place * each : (place + 1) * each]
    grid = range(part[0], part[-1] + 1, box[tie].step) if part else range(0)
    return replace(case, boxes=((*box[:tie], grid, *box[tie + 1 :]),))


def _values(rule: RankingRule, window: Window, box: Box, place: int) -> Iterator[int]:
    """Yield the possible distances of one criterion in ascending order."""
    if window.width < 1 or not all(box):
        return
    others = _others(rule, box, place, window.width)
    criterion, grid = rule.criteria[place], box[place]
    least = window.high - others.ends[-1]
    first = bisect_left(grid, least, key=lambda one: contribution(rule, criterion, one))
    for distance in grid[first:]:
        rest = window.high - contribution(rule, criterion, distance)
        if rest < 0:
            return
        if rest in others:
            yield distance


@lru_cache(maxsize=1024)
def _others(rule: RankingRule, box: Box, place: int, width: int) -> Reach:
    """Return what the other criteria can add up to. Rows, and rankings, of one set share it."""
    sets = [
        _added_by(rule, criterion, grid, width)
        for criterion, grid in zip(rule.criteria, box, strict=True)
    ]
    return reach((*sets[:place], *sets[place + 1 :]), width)


def _added_by(
    rule: RankingRule, criterion: CriterionRule, grid: range, width: int
) -> tuple[Stretch, ...]:
    """Return what one criterion can add, without counting a million steps that no window sees."""
    if contribution(rule, criterion, grid.step) + 1 <= width:
        first, last = (contribution(rule, criterion, end) for end in (grid[0], grid[-1]))
        return ((first, last),)
    return stretches((contribution(rule, criterion, one) for one in grid), width)
