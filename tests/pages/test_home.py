from __future__ import annotations

from datetime import date, timedelta

from generator.pages.home import pages
from tests.builders import (
    a_procedure,
    a_public_result,
    a_public_vacancy,
    a_publication,
    a_registration,
    an_empty_publication,
    by_id,
)


def test_home_shows_what_closes_first_and_what_is_new() -> None:
    """Six vacancies and five results stand on the home page, however many there are."""
    days = [date(2026, 3, 5) + timedelta(day) for day in range(9)]
    vacancies = [
        a_public_vacancy(
            id=f"v-{number}",
            state="closing_soon" if number == 0 else "open",
            procedure=a_procedure(registration=a_registration(closes=day)),
        )
        for number, day in enumerate(days)
    ]
    results = {
        vacancy.id: a_public_result(vacancy=vacancy.id, announced=day)
        for vacancy, day in zip(vacancies, days, strict=True)
    }
    (page,) = pages(a_publication(vacancies=by_id(vacancies), results=results))
    context = page.context
    assert [card.address.id for card in context["closing"]] == [
        f"lowongan/v-{number}/" for number in range(6)
    ]
    assert [card.announced for card in context["results"]] == days[:3:-1]
    assert (context["open_count"], context["closing_count"], context["result_count"]) == (9, 1, 9)


def test_home_exists_before_the_first_record() -> None:
    """An empty site has a home page that counts nothing."""
    (page,) = pages(an_empty_publication())
    assert (page.context["open_count"], page.context["closing"]) == (0, ())
    assert page.context["charts"] == []


def test_home_shows_the_funnel() -> None:
    """One chart stands on the home page, with its finding, once a selection is decided."""
    (page,) = pages(a_publication())
    assert [figure.measure.id for figure in page.context["charts"]] == ["corong"]
