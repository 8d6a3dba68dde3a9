from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.pages.coming_events import coming_events, until
from generator.publication import Publication
from generator.publication.result import PublicObjections
from generator.publication.vacancy import PublicStage
from generator.wording import Text, Value, Wording
from tests.builders import (
    a_procedure,
    a_public_result,
    a_public_selection,
    a_public_training_offer,
    a_public_vacancy,
    a_publication,
    a_registration,
    an_empty_publication,
    by_id,
)

ALONE = a_public_vacancy(selection="")


def told(publication: Publication) -> list[tuple[str, str, str]]:
    """Return day, happening and address of each event."""
    words = Wording()
    return [
        (event.day.isoformat(), words.value(event.happening.what), event.address.id)
        for event in coming_events(publication)
    ]


def only(**changes: object) -> Publication:
    """Return a publication of vacancies alone."""
    return an_empty_publication(**{"units": a_publication().units, **changes})


@pytest.mark.parametrize("day", [date(2026, 3, 2), date(2026, 3, 5), date(2026, 3, 8)])
def test_the_calendar_ends_on_a_sunday(day: date) -> None:
    """The present week and the four after it are shown whole."""
    assert until(day) == date(2026, 4, 5)


def test_a_vacancy_tells_its_closing_and_its_stages() -> None:
    """What is past is not told, and the registration is told once."""
    assert told(only(vacancies=by_id([ALONE]))) == [
        ("2026-03-06", "Pendaftaran ditutup", "lowongan/2026-dinkes-kadis/"),
        ("2026-03-16", "Wawancara akhir", "lowongan/2026-dinkes-kadis/"),
        ("2026-03-20", "Pengumuman hasil akhir", "lowongan/2026-dinkes-kadis/"),
    ]


def test_what_goes_on_stands_today() -> None:
    """A stage that began before and is not over is news of today, with its whole period."""
    days = (date(2026, 2, 20), date(2026, 3, 4))
    stages = (PublicStage("other", Text("Praktik mengajar"), days, None),)
    procedure = a_procedure(registration=None, schedule=stages)
    publication = only(vacancies=by_id([replace(ALONE, procedure=procedure)]))
    (event,) = coming_events(publication)
    assert event.day == publication.as_of
    assert event.happening.what == Text("Praktik mengajar")
    assert event.happening.days == days


def test_real_days_take_the_place_of_planned_ones() -> None:
    """The calendar says when it happens, not when it was to happen."""
    planned, actual = (date(2026, 3, 9),) * 2, (date(2026, 3, 11),) * 2
    stages = (PublicStage("interview", None, planned, actual),)
    procedure = a_procedure(registration=None, schedule=stages)
    found = told(only(vacancies=by_id([replace(ALONE, procedure=procedure)])))
    assert found == [("2026-03-11", "Wawancara akhir", "lowongan/2026-dinkes-kadis/")]


def test_what_a_selection_shares_is_one_event() -> None:
    """Thirty posts of one selection do not fill the day thirty times."""
    vacancies = by_id([a_public_vacancy(id=f"v{n}") for n in range(3)])
    selection = a_public_selection(vacancies=tuple(vacancies))
    publication = only(vacancies=vacancies, selections=by_id([selection]))
    events = coming_events(publication)
    assert {event.address.id for event in events} == {"seleksi/2026-jpt/"}
    assert {event.posts for event in events} == {3}
    assert len(events) == 3


def test_a_post_of_a_selection_tells_its_own_day() -> None:
    """One that closes later than the others is told by itself, and only that."""
    later = a_procedure(registration=a_registration(closes=date(2026, 3, 13)))
    own = a_public_vacancy(id="own", procedure=later)
    selection = a_public_selection(vacancies=("own",))
    found = told(only(vacancies=by_id([own]), selections=by_id([selection])))
    assert ("2026-03-13", "Pendaftaran ditutup", "lowongan/own/") in found
    assert [entry for entry in found if entry[1] == "Wawancara akhir"] == [
        ("2026-03-16", "Wawancara akhir", "seleksi/2026-jpt/")
    ]


def test_what_is_over_or_called_off_has_no_events() -> None:
    """Nobody waits for the interview of a post that is not filled."""
    cancelled = a_public_vacancy(id="x", state="cancelled")
    selection = a_public_selection(vacancies=("x",))
    assert told(only(vacancies=by_id([cancelled]), selections=by_id([selection]))) == []


def test_training_and_objections_are_told() -> None:
    """A day that somebody can miss stands before what only happens."""
    objections = PublicObjections(
        formal=True,
        start=date(2026, 3, 10),
        end=date(2026, 3, 20),
        filed=None,
        upheld=None,
        rejected=None,
        routes=(),
    )
    publication = a_publication(
        vacancies=by_id([replace(ALONE, state="announced")]),
        selections={},
        results={"2026-dinkes-kadis": a_public_result(objections=objections)},
    )
    assert told(publication) == [
        ("2026-03-20", "Pendaftaran pelatihan ditutup", "pelatihan/pka-2026-1/"),
        ("2026-03-20", "Masa sanggah berakhir", "hasil/2026-dinkes-kadis/"),
    ]


def test_an_unknown_stage_has_the_name_of_the_record() -> None:
    """No stage is left out for want of a word."""
    days = (date(2026, 3, 9), date(2026, 3, 9))
    stages = (PublicStage("paparan", None, days, None),)
    procedure = a_procedure(registration=None, schedule=stages)
    (event,) = coming_events(only(vacancies=by_id([replace(ALONE, procedure=procedure)])))
    what: Value = event.happening.what
    assert what == Text("paparan")


def test_training_whose_days_are_not_fixed_has_no_events() -> None:
    """A plan without days is not in a calendar."""
    offer = a_public_training_offer(registration=None, runs=None)
    assert told(only(training_offers=by_id([offer]))) == []
