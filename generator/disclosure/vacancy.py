"""Selections and vacancies, copied field by field into their public values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.checks.levels import declared_level
from generator.disclosure.procedure import protect_procedure
from generator.finding import Finding
from generator.publication.vacancy import (
    PublicCancellation,
    PublicExplanation,
    PublicSelection,
    PublicTerms,
    PublicVacancy,
    PublicWarning,
)
from generator.records.position import Position
from generator.records.procedure import Procedure
from generator.records.selection import Selection
from generator.records.vacancy import Cancellation, Vacancy


def protect_selection(
    selection: Selection, vacancies: tuple[str, ...], as_of: date
) -> PublicSelection:
    """Return what the public sees of a selection and which vacancies belong to it."""
    return PublicSelection(
        id=selection.id,
        agency=selection.agency,
        title=selection.title,
        procedure=protect_procedure(selection, as_of),
        vacancies=vacancies,
    )


def protect_vacancy(
    vacancy: Vacancy,
    procedure: Procedure,
    position: Position,
    *,
    as_of: date,
    state: str,
    reopens: str,
    reopened_by: str,
    has_result: bool,
    warnings: Iterable[Finding],
) -> PublicVacancy:
    """Return what the public sees of a vacancy with its selection's part of the procedure.

    ``reopens`` and ``reopened_by`` are empty as long as they would tell how a vacancy ends.
    """
    return PublicVacancy(
        id=vacancy.id,
        agency=vacancy.agency,
        selection=vacancy.selection or "",
        position=vacancy.position,
        title=position.title,
        position_class=position.position_class,
        unit=vacancy.unit or "",
        mechanism=vacancy.mechanism,
        audience=vacancy.audience,
        places=vacancy.places,
        state=state,
        procedure=protect_procedure(procedure, as_of),
        terms=protect_terms(vacancy),
        employment=vacancy.employment or "",
        formation=vacancy.formation,
        education=vacancy.education,
        salary=(vacancy.salary.min, vacancy.salary.max) if vacancy.salary else None,
        open_to_disabled=vacancy.open_to_disabled,
        cancelled=(
            _cancellation(vacancy.cancelled) if vacancy.cancelled and state == "cancelled" else None
        ),
        reopens=reopens,
        talent_pool=vacancy.talent_pool or "",
        reopened_by=reopened_by,
        has_result=has_result,
        warnings=tuple(_warning(vacancy, finding) for finding in warnings),
    )


def protect_terms(vacancy: Vacancy) -> PublicTerms:
    """Return what will be published of the ranking; without a basis that is *aggregate*."""
    terms = vacancy.publication
    basis = terms.basis if terms else None
    return PublicTerms(
        level=declared_level(vacancy),
        decision=basis.decision if basis else "",
        decision_date=basis.date if basis else None,
        until=terms.until if terms else None,
    )


def _cancellation(cancelled: Cancellation) -> PublicCancellation:
    return PublicCancellation(cancelled.date, cancelled.document, cancelled.reason)


def _warning(vacancy: Vacancy, finding: Finding) -> PublicWarning:
    return PublicWarning(
        rule=finding.rule.name,
        message=finding.message,
        explanations=tuple(
            PublicExplanation(explanation.date, explanation.text)
            for explanation in vacancy.explanations
            if explanation.check == finding.rule.name
        ),
    )
