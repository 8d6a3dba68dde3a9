"""The state of a vacancy and of a training on a day."""

from __future__ import annotations

from datetime import date

import pytest

from generator.lifecycle import first_closing, training_state, vacancy_state
from generator.records import Outcome, TrainingOffer, Vacancy
from generator.records.procedure import Procedure

REGISTRATION = {"opens": "2026-02-13", "closes": "2026-03-06"}
EXTENDED = {
    "date": "2026-02-27",
    "field": "registration.closes",
    "from": "2026-02-27",
    "to": "2026-03-06",
    "reason": "Pelamar kurang dari empat",
}


def a_vacancy(**changes: object) -> Vacancy:
    values = {
        "id": "2026-dinkes-kadis",
        "agency": "kota-contoh",
        "position": "kepala-dinas-kesehatan",
        "mechanism": "open_selection",
        "places": "1",
    }
    return Vacancy.model_validate(values | changes)


def a_procedure(**changes: object) -> Procedure:
    return Procedure.model_validate(changes)


def an_outcome(**changes: object) -> Outcome:
    return Outcome.model_validate(
        {"vacancy": "2026-dinkes-kadis", "announced": "2026-03-20"} | changes
    )


REASON = {"code": "fit", "text": "Paling sesuai."}
DECISION = {"date": "2026-04-30", "decree": "SK 800/0001/2026", "reason": REASON}


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-02-12", "planned"),
        ("2026-02-13", "open"),
        ("2026-03-02", "open"),
        ("2026-03-03", "closing_soon"),
        ("2026-03-06", "closing_soon"),
        ("2026-03-07", "in_selection"),
    ],
)
def test_registration_days_make_the_state(day: str, state: str) -> None:
    """Before the result, the state follows the days of registration, both ends included."""
    procedure = a_procedure(registration=REGISTRATION)

    assert vacancy_state(a_vacancy(), procedure, None, date.fromisoformat(day)) == state


def test_an_extended_registration_says_so_until_it_closes_soon() -> None:
    """A moved closing day shows as extended while there is time, with the first closing kept."""
    procedure = a_procedure(registration=REGISTRATION, changes=[EXTENDED])

    assert vacancy_state(a_vacancy(), procedure, None, date(2026, 2, 20)) == "open"
    assert vacancy_state(a_vacancy(), procedure, None, date(2026, 2, 26)) == "closing_soon"
    assert vacancy_state(a_vacancy(), procedure, None, date(2026, 2, 27)) == "extended"
    assert vacancy_state(a_vacancy(), procedure, None, date(2026, 3, 5)) == "closing_soon"
    assert first_closing(procedure.changes) == date(2026, 2, 27)
    assert first_closing(a_procedure(registration=REGISTRATION).changes) is None


@pytest.mark.parametrize(
    ("mechanism", "notice", "state"),
    [
        ("talent_mobility", None, "planned"),
        ("talent_mobility", {"number": "1", "date": "2026-05-01"}, "planned"),
        ("talent_mobility", {"number": "1", "date": "2026-03-01"}, "in_selection"),
        ("civil_service_intake", {"number": "1", "date": "2026-03-01"}, "listed"),
    ],
)
def test_without_registration_the_notice_counts(
    mechanism: str, notice: dict[str, str] | None, state: str
) -> None:
    """A post that nobody applies for is planned until its notice; a copied list has no dates."""
    procedure = a_procedure(notice=notice) if notice else a_procedure()
    vacancy = a_vacancy(mechanism=mechanism)

    assert vacancy_state(vacancy, procedure, None, date(2026, 3, 20)) == state


@pytest.mark.parametrize(
    ("outcome", "day", "state"),
    [
        ({}, "2026-03-19", "in_selection"),
        ({}, "2026-03-20", "announced"),
        ({"announced": "2026-03-20", "decisions": [DECISION]}, "2026-04-29", "announced"),
        ({"announced": "2026-03-20", "decisions": [DECISION]}, "2026-04-30", "decided"),
        (
            {"no_appointment": {"date": "2026-04-01", "reason": "Tidak ada."}},
            "2026-04-01",
            "decided",
        ),
    ],
)
def test_an_outcome_moves_the_state_on(outcome: dict[str, object], day: str, state: str) -> None:
    """Announcement and decision count from their own day."""
    procedure = a_procedure(registration=REGISTRATION)
    found = vacancy_state(a_vacancy(), procedure, an_outcome(**outcome), date.fromisoformat(day))

    assert found == state


@pytest.mark.parametrize(
    ("approval", "state"),
    [
        ({"requested": "2026-03-24"}, "awaiting_approval"),
        ({"requested": "2026-03-24", "received": "2026-04-10"}, "awaiting_approval"),
        ({"requested": "2026-03-24", "received": "2026-03-30"}, "announced"),
        ({"requested": "2026-04-24"}, "announced"),
        ({}, "announced"),
    ],
)
def test_a_requested_approval_is_awaited(approval: dict[str, str], state: str) -> None:
    """Between request and reply of the supervising body the vacancy awaits approval."""
    outcome = an_outcome(technical_approval={"body": "BKN", "kind": "rekomendasi"} | approval)

    assert vacancy_state(a_vacancy(), a_procedure(), outcome, date(2026, 4, 1)) == state


def test_a_cancelled_vacancy_is_cancelled_from_its_day() -> None:
    """A cancellation overrides everything else, from its date on."""
    cancelled = {"date": "2026-03-01", "document": "SK 1", "reason": "Penataan organisasi."}
    vacancy = a_vacancy(cancelled=cancelled)
    procedure = a_procedure(registration=REGISTRATION)

    assert vacancy_state(vacancy, procedure, None, date(2026, 2, 28)) == "open"
    assert vacancy_state(vacancy, procedure, None, date(2026, 3, 1)) == "cancelled"


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-02-01", "planned"),
        ("2026-03-01", "open"),
        ("2026-03-19", "closing_soon"),
        ("2026-03-21", "closed"),
        ("2026-04-06", "running"),
        ("2026-07-17", "running"),
        ("2026-07-18", "finished"),
    ],
)
def test_a_training_runs_through_its_states(day: str, state: str) -> None:
    """A training is open, closed, running and finished by its own days."""
    offer = a_training(
        registration={"opens": "2026-03-01", "closes": "2026-03-20"},
        runs={"from": "2026-04-06", "to": "2026-07-17"},
    )

    assert training_state(offer, date.fromisoformat(day)) == state


def test_a_training_without_dates_is_planned() -> None:
    """A training whose days are not known yet is planned."""
    assert training_state(a_training(), date(2026, 1, 1)) == "planned"


def a_training(**changes: object) -> TrainingOffer:
    values = {
        "id": "pka-2026-1",
        "agency": "kota-contoh",
        "title": "Pelatihan",
        "kind": "leadership",
        "form": "classroom",
        "mode": "blended",
        "provider": "BKPSDM",
        "hours": "120",
    }
    return TrainingOffer.model_validate(values | changes)
