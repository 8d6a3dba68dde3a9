"""How much of a ranking may stand in ``data/`` and be shown (``formats.md``, "Levels").

Levels, from the least: *aggregate* (no rows), *totals* (code, total, rank), *full* (all scores).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from generator.dataset import Dataset
from generator.policy import MIN_ROWS, MIN_SHARED
from generator.records import CriteriaSet, Ranking, Vacancy
from generator.wording import Sentence, say

LEVELS = ("aggregate", "totals", "full")


def declared_level(vacancy: Vacancy) -> str:
    """Return the level that a vacancy declares; without a basis it is *aggregate*."""
    terms = vacancy.publication
    return terms.level if terms and terms.basis else "aggregate"


def unshared_facts(
    scores: Mapping[str, Sequence[int]], criteria_set: CriteriaSet
) -> tuple[str, ...]:
    """Return the criteria of origin *facts* of which some value stands in too few rows."""
    return tuple(
        criterion.id
        for criterion in criteria_set.criteria
        if criterion.origin == "facts"
        and any(count < MIN_SHARED for count in Counter(scores.get(criterion.id, ())).values())
    )


def possible_level(rows: int, choices: int, unshared: Sequence[str]) -> str:
    """Return the highest level that rows may have, whatever is declared.

    ``choices`` is how many posts one person may apply to: above one, a score that stands in two
    rankings joins the rows. ``unshared`` is what ``unshared_facts`` found.
    """
    if rows < MIN_ROWS:
        return "aggregate"
    return "totals" if choices > 1 or unshared else "full"


def hindrances(rows: int, choices: int, unshared: Sequence[str]) -> Iterator[Sentence]:
    """Yield why a level above the possible one is out of reach."""
    if rows < MIN_ROWS:
        yield say("pesertanya kurang dari %(rows)s", rows=MIN_ROWS)
    if choices > 1:
        yield say("satu orang boleh melamar lebih dari satu jabatan (max_choices)")
    if unshared:
        yield say(
            "ada nilai dari fakta yang dimiliki kurang dari %(rows)s peserta: %(names)s",
            rows=MIN_SHARED,
            names=", ".join(unshared),
        )


def lower(first: str, second: str) -> str:
    """Return the lower of two levels."""
    return min(first, second, key=LEVELS.index)


def allowed_level(dataset: Dataset, vacancy: str) -> str:
    """Return the highest level that the ranking of a vacancy may have: declared and possible."""
    declared = declared_level(dataset.of(Vacancy)[vacancy].record)
    ranking, criteria_set = dataset.get(Ranking, vacancy), dataset.criteria_set_of(vacancy)
    if not ranking or not criteria_set:
        return "aggregate"
    choices = dataset.procedure(vacancy).max_choices or 1
    unshared = unshared_facts(ranking.scores, criteria_set)
    return lower(declared, possible_level(len(ranking.rows), choices, unshared))
