"""In which state a vacancy or a training is on a given day; it is computed and never typed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.records.outcome import Outcome
from generator.records.procedure import Change, Procedure, Registration
from generator.records.training_offer import TrainingOffer
from generator.records.vacancy import WITH_REGISTRATION, Vacancy

CLOSING_SOON_DAYS = 3
"""A registration that closes in so many days or fewer closes soon."""

CLOSING_FIELD = "registration.closes"


def vacancy_state(
    vacancy: Vacancy, procedure: Procedure, outcome: Outcome | None, as_of: date
) -> str:
    """Return the state on the day ``as_of``, the furthest that the vacancy has reached.

    One of: cancelled, decided, awaiting_approval, announced, and before them what
    ``_state_before_result`` tells.
    """
    if vacancy.cancelled and vacancy.cancelled.date <= as_of:
        return "cancelled"
    if outcome and is_decided(outcome, as_of):
        return "decided"
    if outcome and is_announced(outcome, as_of):
        return "awaiting_approval" if _waits_for_approval(outcome, as_of) else "announced"
    return _state_before_result(vacancy, procedure, as_of)


def is_announced(outcome: Outcome, as_of: date) -> bool:
    """Tell whether the outcome has been announced; before that nothing of it is public."""
    return outcome.announced is not None and outcome.announced <= as_of


def is_decided(outcome: Outcome, as_of: date) -> bool:
    """Tell whether somebody was appointed, or it was decided that nobody is."""
    if not is_announced(outcome, as_of):
        return False
    days = [decision.date for decision in outcome.decisions]
    if outcome.no_appointment:
        days.append(outcome.no_appointment.date)
    return any(day <= as_of for day in days)


def first_closing(changes: Iterable[Change]) -> date | None:
    """Return the closing day that was announced first, if the registration was extended."""
    moved = [change for change in changes if change.field == CLOSING_FIELD]
    if not moved:
        return None
    return date.fromisoformat(min(moved, key=lambda change: change.date).was)


def known_registration(
    registration: Registration, changes: Iterable[Change], as_of: date
) -> Registration:
    """Return the registration as it stood on the day ``as_of``, before any later extension."""
    later = first_closing(change for change in changes if change.date > as_of)
    return registration.model_copy(update={"closes": later}) if later else registration


def registration_state(registration: Registration, as_of: date) -> str:
    """Return planned, open, closing_soon or closed."""
    if as_of < registration.opens:
        return "planned"
    if as_of > registration.closes:
        return "closed"
    soon = (registration.closes - as_of).days <= CLOSING_SOON_DAYS
    return "closing_soon" if soon else "open"


def training_state(offer: TrainingOffer, as_of: date) -> str:
    """Return planned, open, closing_soon, closed, running or finished."""
    if offer.runs and as_of > offer.runs.last:
        return "finished"
    if offer.runs and as_of >= offer.runs.start:
        return "running"
    if offer.registration:
        return registration_state(offer.registration, as_of)
    return "planned"


def _state_before_result(vacancy: Vacancy, procedure: Procedure, as_of: date) -> str:
    """Return listed, planned, open, closing_soon, extended or in_selection.

    ``listed`` is a post that one applies for, but whose dates are not known (a copied list).
    """
    if procedure.registration:
        known = known_registration(procedure.registration, procedure.changes, as_of)
        state = registration_state(known, as_of)
        if state == "open" and first_closing(c for c in procedure.changes if c.date <= as_of):
            return "extended"
        return "in_selection" if state == "closed" else state
    if vacancy.mechanism in WITH_REGISTRATION:
        return "listed"
    announced = procedure.notice and procedure.notice.date <= as_of
    return "in_selection" if announced else "planned"


def _waits_for_approval(outcome: Outcome, as_of: date) -> bool:
    approval = outcome.technical_approval
    if not approval or not approval.requested or approval.requested > as_of:
        return False
    return approval.received is None or approval.received > as_of
