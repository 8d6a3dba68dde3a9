from __future__ import annotations

from datetime import date

from generator.pages.parts import Part
from generator.pages.selections import pages
from tests.builders import a_procedure, a_public_selection, a_publication, a_registration, by_id


def test_the_latest_registration_stands_first() -> None:
    """A selection without dates or notice stands last and says neither."""
    publication = a_publication(
        selections=by_id(
            [
                a_public_selection(id="a", procedure=a_procedure(registration=None, notice=None)),
                a_public_selection(id="b"),
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
    assert [card.address.id for card in part.items] == ["seleksi/c/", "seleksi/b/", "seleksi/a/"]
    assert (part.items[2].notice, part.items[2].registration) == ("", None)
