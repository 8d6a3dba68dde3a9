"""How much of a ranking may be public."""

from __future__ import annotations

import pytest

from generator.disclosure.levels import declared_level, lower, possible_level
from tests.disclosure.builders import a_criteria_set, a_ranking, a_totals_ranking, a_vacancy


def test_without_a_basis_only_aggregate_is_declared() -> None:
    """No publication, or no basis for it, means aggregate."""
    assert declared_level(a_vacancy("full")) == "full"
    assert declared_level(a_vacancy(publication={"level": "full"})) == "aggregate"
    assert declared_level(a_vacancy().model_copy(update={"publication": None})) == "aggregate"


@pytest.mark.parametrize(
    ("tests", "records", "max_choices", "level"),
    [
        ((90, 80, 70, 60, 55, 40), (80,) * 6, 1, "full"),
        ((90, 80, 70, 60, 55, 40), (80, 80, 80, 70, 70, 70), 1, "full"),
        ((90, 80, 70, 60, 55, 40), (80, 80, 80, 80, 70, 70), 1, "totals"),
        ((90, 80, 70, 60, 55, 40), (80,) * 6, 2, "totals"),
        ((90, 80, 70, 60, 55), (80,) * 5, 1, "full"),
        ((90, 80, 70, 60), (80,) * 4, 1, "aggregate"),
    ],
)
def test_rows_and_facts_bound_the_level(
    tests: tuple[int, ...], records: tuple[int, ...], max_choices: int, level: str
) -> None:
    """Under 5 rows are aggregate; a fact that under 3 share, or several choices, totals."""
    ranking = a_ranking(tests, records)

    assert possible_level(ranking, a_criteria_set(), max_choices) == level


def test_totals_hold_no_facts() -> None:
    """A file of totals has no column of facts, so only its rows are counted."""
    ranking = a_totals_ranking((9000, 8000, 7000, 6000, 5000), (1, 2, 3, 4, 5))

    assert possible_level(ranking, a_criteria_set(), 1) == "full"


def test_the_lower_level_shows_less() -> None:
    """Of two levels the one that shows less is the lower."""
    assert lower("full", "totals") == "totals"
    assert lower("aggregate", "full") == "aggregate"
