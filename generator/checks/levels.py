"""How much of a ranking may stand in ``data/`` and be shown (``formats.md``, "Levels").

Levels, from the least: *aggregate* (no rows), *totals* (code, total, rank), *full* (all scores).
"""

from __future__ import annotations

from collections import Counter

from generator.dataset import Dataset
from generator.records import CriteriaSet, Ranking, Vacancy

LEVELS = ("aggregate", "totals", "full")

MIN_ROWS = 5
"""With fewer rows a colleague guesses a row with a chance of one in three or better."""

MIN_SHARED = 3
"""So many rows share each value that follows from facts of a person's file."""


def declared_level(vacancy: Vacancy) -> str:
    """Return the level that a vacancy declares; without a basis it is *aggregate*."""
    terms = vacancy.publication
    return terms.level if terms and terms.basis else "aggregate"


def unshared_facts(ranking: Ranking, criteria_set: CriteriaSet) -> tuple[str, ...]:
    """Return the criteria of origin *facts* of which some value stands in too few rows."""
    return tuple(
        criterion.id
        for criterion in criteria_set.criteria
        if criterion.origin == "facts"
        and any(
            count < MIN_SHARED for count in Counter(ranking.scores.get(criterion.id, ())).values()
        )
    )


def allowed_level(dataset: Dataset, vacancy: str) -> str:
    """Return the highest level that the ranking of a vacancy may have: declared and possible."""
    declared = declared_level(dataset.of(Vacancy)[vacancy].record)
    ranking, criteria_set = dataset.get(Ranking, vacancy), dataset.criteria_set_of(vacancy)
    if not ranking or not criteria_set or len(ranking.rows) < MIN_ROWS:
        return "aggregate"
    chosen = dataset.procedure(vacancy).max_choices or 1
    alone = chosen == 1 and not unshared_facts(ranking, criteria_set)
    return min(declared, "full" if alone else "totals", key=LEVELS.index)
