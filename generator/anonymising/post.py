"""The post whose candidates a list holds: what is needed of its records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.checks.levels import declared_level
from generator.dataset import Dataset
from generator.errors import FindingsError, UsageError
from generator.finding import Finding, Severity
from generator.records import CriteriaSet, Outcome, Selection, Vacancy
from generator.wording import say


@dataclass(frozen=True, slots=True)
class Post:
    """One vacancy. ``scope`` names that for which one key may be used: its selection, or itself.

    ``declared`` is the level of publication that the vacancy declares, ``choices`` how many posts
    one person may apply to; ``outcome`` what has been written of its result.
    """

    vacancy: str
    scope: str
    criteria_set: CriteriaSet
    declared: str
    choices: int
    outcome: Outcome | None = None


def post_of(dataset: Dataset, findings: Sequence[Finding], vacancy: str) -> Post:
    """Return the post with the id ``vacancy``.

    Raises ``FindingsError`` where its vacancy, selection or criteria hold errors, and
    ``UsageError`` where there is no such vacancy or it ranks nobody.
    """
    entry = dataset.of(Vacancy).get(vacancy)
    if entry is None:
        raise UsageError(
            say("Lowongan itu tidak ada, atau belum dapat dibaca. Jalankan merit check.")
        )
    criteria = dataset.of(CriteriaSet).get(dataset.procedure(vacancy).criteria or "")
    selection = dataset.of(Selection).get(entry.record.selection or "")
    own = {one.place().path for one in (entry, criteria, selection) if one}
    errors = [
        finding
        for finding in findings
        if finding.rule.severity is Severity.ERROR and finding.place.path in own
    ]
    if errors:
        raise FindingsError(errors)
    if criteria is None or criteria.record.method == "nine_box":
        raise UsageError(say("Lowongan itu tidak mempunyai kriteria yang menghasilkan peringkat."))
    return Post(
        vacancy=vacancy,
        scope=f"selection/{selection.record.id}" if selection else f"vacancy/{vacancy}",
        criteria_set=criteria.record,
        declared=declared_level(entry.record),
        choices=dataset.procedure(vacancy).max_choices or 1,
        outcome=dataset.get(Outcome, vacancy),
    )
