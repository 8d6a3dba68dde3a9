from __future__ import annotations

from generator.pages.positions import pages
from generator.wording import Text
from tests.builders import a_public_position, a_publication, by_id


def test_positions_stand_by_class_and_title() -> None:
    """The highest class stands first; a class without positions is not shown."""
    positions = by_id(
        [
            a_public_position(id="a", title=Text("Camat"), position_class="administrator"),
            a_public_position(),
            a_public_position(id="z", title=Text("Asisten"), position_class="administrator"),
        ]
    )
    (page,) = pages(a_publication(positions=positions))
    groups = page.context["groups"]
    assert isinstance(groups, tuple)
    assert [(name, [card.title.id for card in cards]) for name, cards in groups] == [
        ("jpt_pratama", ["Kepala Dinas Kesehatan"]),
        ("administrator", ["Asisten", "Camat"]),
    ]
    assert groups[0][1][0].open_vacancies == 1


def test_capitals_do_not_sort() -> None:
    """Titles stand by their letters, whether they are written large or small."""
    names = ("analis B", "Analis a", "analis C")
    positions = by_id(
        [a_public_position(id=f"p-{n}", title=Text(name)) for n, name in enumerate(names)]
    )
    (page,) = pages(a_publication(positions=positions))
    ((_, cards),) = page.context["groups"]
    assert [card.title.id for card in cards] == ["Analis a", "analis B", "analis C"]
