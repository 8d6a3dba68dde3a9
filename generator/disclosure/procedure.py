"""How a post is filled, copied field by field into its public values."""

from __future__ import annotations

from datetime import date

from generator.disclosure.requirement import protect_requirement
from generator.lifecycle import first_closing, known_registration
from generator.publication.vacancy import (
    PublicChange,
    PublicNotice,
    PublicPanel,
    PublicProcedure,
    PublicRegistration,
    PublicSourceDocument,
    PublicStage,
)
from generator.records.procedure import (
    Change,
    DayRange,
    Notice,
    Panel,
    Procedure,
    Registration,
    ScheduleItem,
    SourceDocument,
)


def protect_procedure(procedure: Procedure, as_of: date) -> PublicProcedure:
    """Return what the public sees of a procedure on the day ``as_of``.

    That is all that the office may write about it, but no change and no held stage of a later day.
    """
    changes = [change for change in procedure.changes if change.date <= as_of]
    registration = procedure.registration
    if registration:
        registration = known_registration(registration, procedure.changes, as_of)
    known = protect_registration(registration, first_closing(changes)) if registration else None
    schedule = tuple(_stage(item, as_of) for item in procedure.schedule)
    assessor, supervision = procedure.assessor, procedure.supervision
    return PublicProcedure(
        criteria=procedure.criteria or "",
        notice=_notice(procedure.notice) if procedure.notice else None,
        registration=known,
        schedule=schedule,
        panel=_panel(procedure.panel) if procedure.panel else None,
        assessor=assessor.body if assessor else None,
        assessor_accreditation=(assessor.accreditation or "") if assessor else "",
        supervision_body=supervision.body if supervision else "",
        supervision_number=supervision.number if supervision else "",
        supervision_date=supervision.date if supervision else None,
        requirements=tuple(
            protect_requirement(item, schedule, known) for item in procedure.requirements
        ),
        documents=procedure.documents,
        max_choices=procedure.max_choices,
        changes=tuple(_change(change) for change in changes),
        sources=tuple(_source(source) for source in procedure.sources),
    )


def protect_registration(
    registration: Registration, extended_from: date | None
) -> PublicRegistration:
    """Return when and where one applies."""
    return PublicRegistration(
        opens=registration.opens,
        closes=registration.closes,
        closing_time=registration.closing_time,
        apply_at=registration.apply_at or "",
        extended_from=extended_from,
    )


def _notice(notice: Notice) -> PublicNotice:
    return PublicNotice(notice.number, notice.date)


def _panel(panel: Panel) -> PublicPanel:
    return PublicPanel(panel.members, panel.internal, panel.backgrounds, panel.declarations)


def _days(period: DayRange | None) -> tuple[date, date] | None:
    return (period.start, period.last) if period else None


def _stage(item: ScheduleItem, as_of: date) -> PublicStage:
    held = item.actual if item.actual and item.actual.start <= as_of else None
    return PublicStage(item.stage, item.title, _days(item.planned), _days(held))


def _change(change: Change) -> PublicChange:
    return PublicChange(change.date, change.field, change.was, change.becomes, change.reason)


def _source(source: SourceDocument) -> PublicSourceDocument:
    return PublicSourceDocument(source.title, source.url, source.sha256, source.date)
