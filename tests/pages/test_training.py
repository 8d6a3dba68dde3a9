from __future__ import annotations

from datetime import date

from generator.pages.parts import Part
from generator.pages.training import pages
from tests.builders import a_public_training_offer, a_publication, a_registration, by_id
from tests.pages.rendering import text_of


def test_offers_that_take_applications_stand_first() -> None:
    """What is over stands by the day on which it began, the newest first."""
    offers = by_id(
        [
            a_public_training_offer(
                id="a", state="finished", runs=(date(2025, 1, 1), date(2025, 2, 1))
            ),
            a_public_training_offer(
                id="b", state="running", runs=(date(2026, 2, 1), date(2026, 9, 1))
            ),
            a_public_training_offer(id="c"),
            a_public_training_offer(
                id="d",
                state="closing_soon",
                registration=a_registration(closes=date(2026, 3, 2)),
            ),
            a_public_training_offer(id="e", state="closed", registration=None, runs=None),
        ]
    )
    (page,) = pages(a_publication(training_offers=offers))
    part = page.context["part"]
    assert isinstance(part, Part)
    assert [card.address.id for card in part.items] == [
        f"pelatihan/{name}/" for name in ("d", "c", "b", "a", "e")
    ]
    assert page.context["open_count"] == 2


def test_no_hours_on_a_card() -> None:
    """A study assignment is not measured in hours, so its card says none."""
    offer = a_public_training_offer(kind="study_assignment", hours=0, quota=4)
    text = text_of(pages, a_publication(training_offers=by_id([offer])))
    assert "Tugas belajar, Tatap muka dan daring, 4 kursi" in text
    assert "JP" not in text
