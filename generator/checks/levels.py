"""How much of a ranking may stand in ``data/`` and be shown (``formats.md``, "Levels").

Levels, from the least: *aggregate* (no rows), *totals* (code, total, rank), *full* (all scores).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from generator.checks.totals_level import scores_in_totals
from generator.dataset import Dataset
from generator.policy import MIN_ROWS, MIN_SHARED
from generator.records import CriteriaSet, Outcome, Ranking, Vacancy
from generator.wording import Sentence, say

LEVELS = ("aggregate", "totals", "full")


def declared_level(vacancy: Vacancy) -> str:
    """Return the level that a vacancy declares; without a basis it is *aggregate*."""
    terms = vacancy.publication
    return terms.level if terms and terms.basis else "aggregate"


def rows_until(vacancy: Vacancy) -> date | None:
    """Return the last day on which rows of a vacancy may be shown, where there is one."""
    terms = vacancy.publication
    return terms.until if terms and declared_level(vacancy) != "aggregate" else None


def rows_ended(vacancy: Vacancy, as_of: date) -> bool:
    """Tell whether the last day of the rows lies before the day ``as_of``."""
    until = rows_until(vacancy)
    return until is not None and until < as_of


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
    level = lower(declared, possible_level(len(ranking.rows), choices, unshared))
    if level != "totals":
        return level
    # Totals that give away a score are no lower a level than the scores themselves.
    told = scores_in_totals(ranking, criteria_set, dataset.get(Outcome, vacancy))
    return "aggregate" if told else "totals"
