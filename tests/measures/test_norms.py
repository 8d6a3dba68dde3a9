from __future__ import annotations

from datetime import date

from generator.measures.norms import norm_on
from tests.builders import a_publication, by_id
from tests.builders.staffing import a_norm_limit, a_public_rule_set

OLD = a_public_rule_set(
    id="norma-2025",
    valid_from=date(2025, 1, 1),
    valid_to=date(2025, 12, 31),
    norms=(a_norm_limit(limit=90),),
)


def test_norm_on() -> None:
    """Each day has the norm of the set that was in force on it."""
    publication = a_publication(rule_sets=by_id([a_public_rule_set(), OLD]))
    then = norm_on(publication, "acting_days", date(2025, 12, 31))
    now = norm_on(publication, "acting_days", date(2026, 1, 1))
    assert then is not None
    assert now is not None
    assert (then.limit.limit, then.rule_set.id) == (90, "norma-2025")
    assert (now.limit.limit, now.rule_set.id) == (30, "norma-2026")


def test_no_norm() -> None:
    """Where no set in force has the norm, there is none."""
    publication = a_publication(rule_sets=by_id([a_public_rule_set(), OLD]))
    assert norm_on(publication, "time_to_fill", date(2026, 1, 1)) is None
    assert norm_on(publication, "acting_days", date(2024, 12, 31)) is None
