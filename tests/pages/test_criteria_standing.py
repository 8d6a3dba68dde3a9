"""Whether a set of criteria is in force on a day."""

from __future__ import annotations

from datetime import date

import pytest

from generator.pages.criteria_standing import ORDER, STANDING, standing
from tests.builders import a_public_criteria_set, a_publication, by_id

OLD = a_public_criteria_set(id="old", replaced_by="new")
NEW = a_public_criteria_set(id="new", valid_from=date(2026, 7, 1), valid_to=date(2026, 12, 31))


@pytest.mark.parametrize(
    ("as_of", "old", "new"),
    [
        (date(2026, 6, 30), "in_force", "coming"),
        (date(2026, 7, 1), "replaced", "in_force"),
        (date(2026, 12, 31), "replaced", "in_force"),
        (date(2027, 1, 1), "replaced", "expired"),
    ],
)
def test_standing(as_of: date, old: str, new: str) -> None:
    """Both ends of a validity belong to it, and a successor counts from its first day."""
    publication = a_publication(as_of=as_of, criteria_sets=by_id([OLD, NEW]))
    assert (standing(publication, OLD), standing(publication, NEW)) == (old, new)


def test_words() -> None:
    """Every standing has its word and its place in lists."""
    assert set(STANDING) == set(ORDER)
