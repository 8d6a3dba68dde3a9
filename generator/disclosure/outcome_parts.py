"""Parts of an outcome, copied field by field into their public values."""

from __future__ import annotations

from datetime import date

from generator.publication.result import (
    PublicApproval,
    PublicDecision,
    PublicFunnelStage,
    PublicObjections,
    PublicRefusal,
    PublicResults,
)
from generator.records import Outcome
from generator.records.outcome import Decision, FunnelStage, Objections, TechnicalApproval


def protect_stage(stage: FunnelStage) -> PublicFunnelStage:
    """Return one stage in counts."""
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


def protect_results(outcome: Outcome, as_of: date) -> PublicResults | None:
    """Return the counts; how many moved is not told before the day on which it is decided."""
    results = outcome.results
    if results is None:
        return None
    decided = all(decision.date <= as_of for decision in outcome.decisions)
    return PublicResults(results.assessed, results.met, results.moved if decided else None)


def protect_decision(decision: Decision, *, reveal: bool) -> PublicDecision:
    """Return an appointment; its rank only where that may be revealed."""
    return PublicDecision(
        date=decision.date,
        decree=decision.decree,
        inaugurated=decision.inaugurated,
        appointed_rank=decision.appointed_rank if reveal else None,
        reason_code=decision.reason.code,
        reason=decision.reason.text,
    )


def protect_objections(objections: Objections) -> PublicObjections:
    """Return the objections in counts, and the routes that stand open."""
    return PublicObjections(
        formal=objections.formal,
        start=objections.start,
        end=objections.end,
        filed=objections.filed,
        upheld=objections.upheld,
        rejected=objections.rejected,
        routes=objections.routes,
    )


def protect_approval(approval: TechnicalApproval | None, as_of: date) -> PublicApproval | None:
    """Return the technical approval as far as it has come about on the day ``as_of``."""
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
