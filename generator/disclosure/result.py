"""The outcome of a vacancy at the level that may be public; before it is announced, nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.checks.levels import LEVELS, declared_level, rows_ended, rows_until
from generator.disclosure.outcome_parts import (
    protect_approval,
    protect_decision,
    protect_objections,
    protect_results,
    protect_stage,
)
from generator.disclosure.rows import protect_full_rows, protect_total_rows
from generator.lifecycle import is_announced
from generator.merit.ranking import RankedRow
from generator.publication.result import (
    PublicDifference,
    PublicNoAppointment,
    PublicResult,
    PublicRow,
    PublicRuling,
    PublicTieDecision,
)
from generator.records import CriteriaSet, Outcome, Ranking, Vacancy
from generator.records.outcome import FunnelStage
from generator.records.ranking_digest import digest_of


@dataclass(frozen=True, slots=True)
class Judged:
    """All that is known of one vacancy when its result is protected.

    ``allowed`` is the highest level at which its ranking may be public.
    """

    vacancy: Vacancy
    outcome: Outcome
    criteria_set: CriteriaSet | None
    ranking: Ranking | None
    ranked: Sequence[RankedRow]
    allowed: str


def protect_result(judged: Judged, as_of: date) -> PublicResult | None:
    """Return what the public sees of an outcome on the day ``as_of``.

    Nothing before ``announced``, and no rows after ``publication.until``. Decisions, approvals and
    rulings of a later day are left out, and the appointed rank unless a decision on its disclosure
    is named.
    """
    outcome = judged.outcome
    if outcome.announced is None or not is_announced(outcome, as_of):
        return None
    ended = rows_ended(judged.vacancy, as_of)
    if ended:
        judged = replace(judged, ranking=None, ranked=())
    rows = _rows(judged)
    level = public_level(judged)
    terms = judged.vacancy.publication
    reveal = bool(terms and terms.reveal_appointee)
    counted = outcome.results.assessed if outcome.results else None
    to_the_end = _judged_to_the_end(outcome.funnel, judged.criteria_set)
    candidates = len(rows) or (to_the_end if counted is None else counted)
    none = outcome.no_appointment
    return PublicResult(
        vacancy=judged.vacancy.id,
        level=level,
        announced=outcome.announced,
        candidates=candidates,
        shortlisted=_shortlisted(rows, outcome.funnel, judged.criteria_set),
        rows_until=rows_until(judged.vacancy),
        rows_ended=ended,
        rows_digest=_digest(judged, rows),
        funnel=tuple(protect_stage(stage) for stage in outcome.funnel),
        rows=rows,
        tie_decisions=tuple(
            PublicTieDecision(act.rank, act.order, act.act) for act in outcome.tie_decisions if rows
        ),
        decisions=tuple(
            protect_decision(d, reveal=reveal) for d in outcome.decisions if d.date <= as_of
        ),
        no_appointment=(
            PublicNoAppointment(none.date, none.reason) if none and none.date <= as_of else None
        ),
        objections=protect_objections(outcome.objections) if outcome.objections else None,
        approval=protect_approval(outcome.technical_approval, as_of),
        rulings=tuple(
            PublicRuling(ruling.body, ruling.number, ruling.date, ruling.effect)
            for ruling in outcome.rulings
            if ruling.date <= as_of
        ),
        difference=(
            PublicDifference(outcome.difference.reason, outcome.difference.document)
            if outcome.difference
            else None
        ),
        results=protect_results(outcome, as_of),
    )


def public_level(judged: Judged) -> str:
    """Return the level at which the rows are shown: the lower of what is allowed and written.

    The checks refuse a file that holds more than its level allows; this is the second lock.
    """
    if judged.ranking is None or judged.criteria_set is None:
        return "aggregate"
    written = "totals" if judged.ranking.totals else "full"
    return min(judged.allowed, written, key=LEVELS.index)


def _rows(judged: Judged) -> tuple[PublicRow, ...]:
    level = public_level(judged)
    if judged.ranking is None or judged.criteria_set is None or level == "aggregate":
        return ()
    if judged.ranking.totals:
        return protect_total_rows(judged.ranking, judged.criteria_set)
    return protect_full_rows(
        judged.ranking, judged.ranked, judged.criteria_set, with_parts=level == "full"
    )


def _digest(judged: Judged, rows: Sequence[PublicRow]) -> str:
    """Return the digest of the shown rows, or the one that was written down before they went."""
    if judged.ranking and rows:
        return digest_of(judged.ranking)
    if declared_level(judged.vacancy) == "aggregate":
        return ""
    return judged.outcome.ranking_sha256 or ""


def _judged_to_the_end(
    funnel: Sequence[FunnelStage], criteria_set: CriteriaSet | None
) -> int | None:
    """Return how many were judged to the end.

    Those who took part in the last counted stage; or those who passed it, where they are more than
    the shortlist and so were judged further.
    """
    if not funnel:
        return None
    last = funnel[-1]
    shortlist = criteria_set.shortlist if criteria_set else None
    took_part = last.entered - last.absent - last.withdrew
    return last.passed if shortlist and last.passed > shortlist else took_part


def _shortlisted(
    rows: Sequence[PublicRow],
    funnel: Sequence[FunnelStage],
    criteria_set: CriteriaSet | None,
) -> int | None:
    """Return how many names went to the appointing authority: 0 where nobody passed."""
    limit = criteria_set.shortlist if criteria_set else None
    if limit is None:
        return None
    if rows:
        return sum(row.shortlisted for row in rows)
    return min(limit, funnel[-1].passed) if funnel else None
