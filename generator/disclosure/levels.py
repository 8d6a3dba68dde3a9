"""How much of a ranking may be public (``formats.md``, "Levels").

Levels, from the least: *aggregate* (no rows), *totals* (code, total, rank), *full* (all scores).
"""

from __future__ import annotations

from collections import Counter

from generator.records import CriteriaSet, Ranking, Vacancy

MIN_ROWS = 5
"""With fewer rows a colleague guesses a row with a chance of one in three or better."""

MIN_SHARED = 3
"""So many rows share each value that follows from facts of a person's file."""

LEVELS = ("aggregate", "totals", "full")


def declared_level(vacancy: Vacancy) -> str:
    """Return the level that the vacancy declares; without a basis it is *aggregate*."""
    terms = vacancy.publication
    return terms.level if terms and terms.basis else "aggregate"


def possible_level(ranking: Ranking, criteria_set: CriteriaSet, max_choices: int) -> str:
    """Return the highest level at which these rows may be public."""
    if len(ranking.rows) < MIN_ROWS:
        return "aggregate"
    facts = [c.id for c in criteria_set.criteria if c.origin == "facts"]
    rare = any(
        min(Counter(ranking.scores.get(criterion, (0,) * MIN_SHARED)).values()) < MIN_SHARED
        for criterion in facts
    )
    return "totals" if rare or max_choices > 1 else "full"


def lower(one: str, other: str) -> str:
    """Return the level that shows less."""
    return min(one, other, key=LEVELS.index)
