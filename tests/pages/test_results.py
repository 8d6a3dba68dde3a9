from __future__ import annotations

from datetime import date

from generator.pages.parts import Part
from generator.pages.results import pages
from tests.builders import a_public_result, a_public_vacancy, a_publication, by_id


def test_the_newest_result_stands_first() -> None:
    """Results stand by the day of their announcement; one day's by the vacancy's id."""
    announced = {"a": date(2026, 2, 1), "b": date(2026, 2, 9), "c": date(2026, 2, 1)}
    publication = a_publication(
        vacancies=by_id([a_public_vacancy(id=name, state="announced") for name in announced]),
        results={
            name: a_public_result(vacancy=name, announced=day) for name, day in announced.items()
        },
    )
    (page,) = pages(publication)
    part = page.context["part"]
    assert isinstance(part, Part)
    assert [card.address.id for card in part.items] == ["hasil/b/", "hasil/a/", "hasil/c/"]
