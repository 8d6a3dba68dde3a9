from __future__ import annotations

from datetime import date

from generator.pages.parts import Part
from generator.pages.selections import pages
from generator.publication.vacancy import PublicNotice
from tests.builders import a_procedure, a_public_selection, a_publication, a_registration, by_id
from tests.pages.rendering import text_of


def test_the_latest_registration_stands_first() -> None:
    """Without a registration the announcement counts; without either a selection stands last."""
    publication = a_publication(
        selections=by_id(
            [
                a_public_selection(id="a", procedure=a_procedure(registration=None, notice=None)),
                a_public_selection(id="b"),
                a_public_selection(
                    id="d",
                    procedure=a_procedure(
                        registration=None, notice=PublicNotice("7", date(2026, 2, 20))
                    ),
                ),
                a_public_selection(
                    id="c",
                    procedure=a_procedure(
                        registration=a_registration(opens=date(2026, 3, 1), closes=date(2026, 4, 1))
                    ),
                ),
            ]
        )
    )
    (page,) = pages(publication)
    part = page.context["part"]
    assert isinstance(part, Part)
    assert [card.address.id for card in part.items] == [
        f"seleksi/{name}/" for name in ("c", "d", "b", "a")
    ]
    assert (part.items[3].notice, part.items[3].registration) == ("", None)
    assert "Diumumkan 20 Februari 2026" in text_of(pages, publication)
