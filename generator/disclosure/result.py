"""The outcome of a vacancy at the level that may be public; before it is announced, nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.checks.levels import LEVELS, rows_ended, rows_until
from generator.disclosure.rows import protect_full_rows, protect_total_rows
from generator.lifecycle import is_announced
from generator.merit.ranking import RankedRow
from generator.publication.result import (
    PublicApproval,
    PublicDecision,
    PublicDifference,
    PublicFunnelStage,
    PublicNoAppointment,
    PublicObjections,
    PublicRefusal,
    PublicResult,
    PublicRow,
    PublicRuling,
    PublicTieDecision,
)
from generator.records import CriteriaSet, Outcome, Ranking, Vacancy
from generator.records.outcome import Decision, FunnelStage, Objections, TechnicalApproval


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
    candidates = len(rows) or _judged_to_the_end(outcome.funnel, judged.criteria_set)
    none = outcome.no_appointment
    return PublicResult(
        vacancy=judged.vacancy.id,
        level=level,
        announced=outcome.announced,
        candidates=candidates,
        shortlisted=_shortlisted(rows, outcome.funnel, judged.criteria_set),
        rows_until=rows_until(judged.vacancy),
        rows_ended=ended,
        funnel=tuple(_stage(stage) for stage in outcome.funnel),
        rows=rows,
        tie_decisions=tuple(
            PublicTieDecision(act.rank, act.order, act.act) for act in outcome.tie_decisions if rows
        ),
        decisions=tuple(_decision(d, reveal=reveal) for d in outcome.decisions if d.date <= as_of),
        no_appointment=(
            PublicNoAppointment(none.date, none.reason) if none and none.date <= as_of else None
        ),
        objections=_objections(outcome.objections) if outcome.objections else None,
        approval=_approval(outcome.technical_approval, as_of),
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


def _stage(stage: FunnelStage) -> PublicFunnelStage:
    return PublicFunnelStage(
        stage=stage.stage,
        title=stage.title,
        entered=stage.entered,
        passed=stage.passed,
        absent=stage.absent,
        withdrew=stage.withdrew,
        refused=tuple(PublicRefusal(reason, count) for reason, count in stage.refused.items()),
        cut=stage.cut,
    )


def _decision(decision: Decision, *, reveal: bool) -> PublicDecision:
    return PublicDecision(
        date=decision.date,
        decree=decision.decree,
        inaugurated=decision.inaugurated,
        appointed_rank=decision.appointed_rank if reveal else None,
        reason_code=decision.reason.code,
        reason=decision.reason.text,
    )


def _objections(objections: Objections) -> PublicObjections:
    return PublicObjections(
        formal=objections.formal,
        start=objections.start,
        end=objections.end,
        filed=objections.filed,
        upheld=objections.upheld,
        rejected=objections.rejected,
        routes=objections.routes,
    )


def _approval(approval: TechnicalApproval | None, as_of: date) -> PublicApproval | None:
    if approval is None or (approval.requested and approval.requested > as_of):
        return None
    arrived = approval.received is not None and approval.received <= as_of
    return PublicApproval(
        body=approval.body,
        kind=approval.kind,
        requested=approval.requested,
        received=approval.received if arrived else None,
        number=(approval.number or "") if arrived else "",
        result=(approval.result or "") if arrived else "",
    )
