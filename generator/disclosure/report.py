"""Merit reports, copied field by field into their public values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator.dataset import Entry
from generator.publication.report import PublicFollowUp, PublicRemark, PublicReport
from generator.records.report import FollowUp, Report


def protect_reports(entries: Mapping[str, Entry[Report]], as_of: date) -> dict[str, PublicReport]:
    """Return what the public sees of the reports published until ``as_of``."""
    return {
        key: _report(entry.record, as_of)
        for key, entry in entries.items()
        if entry.record.published <= as_of
    }


def _report(report: Report, as_of: date) -> PublicReport:
    return PublicReport(
        id=report.id,
        agency=report.agency,
        period=report.period,
        published=report.published,
        remarks=tuple(PublicRemark(one.on, one.text) for one in report.remarks),
        follow_up=tuple(_follow_up(one, as_of) for one in report.follow_up),
        figures={name: report.figures[name] for name in sorted(report.figures)},
    )


def _follow_up(one: FollowUp, as_of: date) -> PublicFollowUp:
    """Return an action; that it was done is not told before the day."""
    done = one.done if one.done and one.done <= as_of else None
    return PublicFollowUp(
        finding=one.finding,
        action=one.action,
        owner=one.owner,
        due=one.due,
        done=done,
        evidence=one.evidence if done and one.evidence else "",
    )
