"""Scores of a demo ranking, and what the office would have announced of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from generator.demo.words import CRITERIA
from generator.merit.ranking import RankedRow, Scored, rank_many
from generator.merit.rounding import half_up
from generator.merit.rule import RankingRule
from generator.policy import MIN_SHARED

BASE32 = "abcdefghijklmnopqrstuvwxyz234567"
RAW_UNITS = 10_000
FACTS = (4, 3, 2)
HEADER = ("row", *(criterion for criterion, *_ in CRITERIA), "announced_total", "announced_rank")


def row_code(chance: Random) -> str:
    """Return a cover code of 80 bits."""
    return "".join(chance.choice(BASE32) for _ in range(16))


def draw(chance: Random, rows: int) -> Scored:
    """Return the scores of ``rows`` candidates, 6 or more.

    Tests are drawn in hundredths of a point; every value of the facts is shared by three rows or
    more, as level *full* demands.
    """
    scores: dict[str, tuple[int, ...]] = {}
    for criterion, _title, _weight, origin in CRITERIA:
        if origin == "facts":
            values = [FACTS[min(n // MIN_SHARED, rows // MIN_SHARED - 1, 2)] for n in range(rows)]
            chance.shuffle(values)
            scores[criterion] = tuple(value * RAW_UNITS for value in values)
        else:
            scores[criterion] = tuple(chance.randrange(5500, 9800) * 100 for _ in range(rows))
    return Scored(tuple(row_code(chance) for _ in range(rows)), scores)


def ranking_tables(
    rule: RankingRule, drawn: Sequence[Scored]
) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Yield the rows of each ``rankings/<vacancy>.csv`` below its header, by rank and code."""
    for ranked in rank_many(rule, drawn):
        yield tuple(_cells(row) for row in ranked)


def _cells(row: RankedRow) -> tuple[str, ...]:
    scores = (_written(raw) for raw in row.scores)
    rank = "" if row.rank is None else str(row.rank)
    return (row.code, *scores, str(half_up(row.total, 2)), rank)


def _written(raw: int) -> str:
    whole, rest = divmod(raw, RAW_UNITS)
    return f"{whole}.{rest // 100:02}" if rest else str(whole)
