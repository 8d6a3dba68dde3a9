"""The level at which the rows of a list may be public: the rule that ``merit check`` holds too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from generator.anonymising.post import Post
from generator.anonymising.public_table import Rows
from generator.checks.levels import hindrances, lower, possible_level, unshared_facts
from generator.checks.totals_level import scores_in_totals
from generator.records import Ranking
from generator.records.ranking import MissedResult
from generator.wording import Sentence, say

TOLD = say("dari nilai akhirnya orang dapat menghitung nilai yang tidak diterbitkan")


@dataclass(frozen=True, slots=True)
class Level:
    """The level that is published, that which the vacancy declares, and why the two differ."""

    published: str
    declared: str
    reasons: tuple[Sentence, ...]


def level_of(post: Post, scores: Sequence[tuple[int, ...]]) -> Level:
    """Return the level for rows of scores, which stand in the order of the criteria."""
    criteria = (criterion.id for criterion in post.criteria_set.criteria)
    columns = dict(zip(criteria, zip(*scores, strict=True), strict=True))
    found = len(scores), post.choices, unshared_facts(columns, post.criteria_set)
    published = lower(post.declared, possible_level(*found))
    reasons = tuple(hindrances(*found)) if published != post.declared else ()
    return Level(published, post.declared, reasons)


def totals_tell_scores(post: Post, table: Rows) -> bool:
    """Tell whether a withheld score could be computed from a table of level *totals*."""
    codes, totals, ranks, results = zip(*table[1:], strict=True)
    ranking = Ranking.model_construct(
        vacancy=post.vacancy,
        rows=codes,
        scores={},
        totals=tuple(int(total.replace(".", "")) for total in totals),
        announced_ranks=tuple(int(rank) if rank else None for rank in ranks),
        results=cast("tuple[MissedResult | None, ...]", tuple(one or None for one in results)),
    )
    return bool(scores_in_totals(ranking, post.criteria_set, post.outcome))


def without_rows(level: Level) -> Level:
    """Return the level below *totals*, because totals would tell too much."""
    return replace(level, published="aggregate", reasons=(TOLD, *level.reasons))
