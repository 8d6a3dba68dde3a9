"""The career map."""

from __future__ import annotations

from generator.pages.careers import AT_ONCE, pages, steps_to
from generator.publication import Publication, PublicPosition
from generator.wording import Text
from tests.builders import a_public_position, a_public_vacancy, a_publication, by_id
from tests.pages.rendering import read, rendered, text_of


def position(name: str, *leads_to: str, of: str = "administrator") -> PublicPosition:
    return a_public_position(
        id=name, title=Text(name.title()), position_class=of, leads_to=leads_to
    )


def with_steps() -> Publication:
    low = position("low", "kepala-dinas-kesehatan")
    high = a_public_position(leads_to=())
    return a_publication(positions=by_id([low, high]))


def test_the_list_says_what_the_map_shows() -> None:
    """Both positions stand in the map and in the list, with the step and the vacancy on it."""
    markup = rendered(pages, with_steps())["karier/"]
    text = read(markup)
    assert "1 langkah di antara 2 jabatan" in text
    assert "Menuju Kepala Dinas Kesehatan" in text
    assert 'href="../karier/low/kepala-dinas-kesehatan/"' in markup
    assert markup.count('class="merit-career__link"') == 2
    assert "merit-career__point--open" in markup
    assert "Lowongan di jalan ini Kepala Dinas Kesehatan" in text
    assert 'aria-label="Peta karier: Menuju Kepala Dinas Kesehatan"' in markup


def test_a_way_without_vacancies_says_so() -> None:
    """Vacancies that are over are not on the way."""
    closed = by_id([a_public_vacancy(state="decided")])
    publication = a_publication(positions=with_steps().positions, vacancies=closed, results={})
    assert "tidak ada lowongan yang dibuka di jalan ini" in text_of(pages, publication)


def test_without_steps_the_page_leads_to_the_positions() -> None:
    """An office that has written no steps yet finds out what to write."""
    text = text_of(pages, a_publication())
    assert "Belum ada langkah karier." in text
    assert "Lihat 1 jabatan" in text


def test_three_ends_are_counted() -> None:
    """A family with many ends names two of them."""
    ends = [position(f"end-{n}") for n in range(3)]
    low = position("low", *(one.id for one in ends), of="staff")
    publication = a_publication(positions=by_id([low, *ends]), vacancies={}, results={})
    assert "Menuju End-0, End-1, dan 1 lagi" in text_of(pages, publication)


def test_many_positions_come_in_families() -> None:
    """A page for each family; one too crowded to be drawn is a list, in parts."""
    pairs = [
        one
        for n in range(AT_ONCE // 2)
        for one in (position(f"a{n:02}", f"b{n:02}"), position(f"b{n:02}"))
    ]
    row = [position(f"c{n:03}", f"c{n + 1:03}") for n in range(120)]
    publication = a_publication(
        positions=by_id([*pairs, *row, position("c120")]), vacancies={}, results={}
    )
    found = rendered(pages, publication)
    assert "c120" in next(iter(found.values()))
    assert "120 langkah" in read(found["karier/"])
    assert "terlalu banyak untuk digambar" in read(found["karier/c120/"])
    assert "karier/c120/hal/2/" in found
    assert "Menuju B00" in read(found["karier/b00/"])
    assert "merit-career__link" in found["karier/b00/"]


def test_both_languages_have_the_map() -> None:
    """Titles without English tell their language inside the drawing too."""
    markup = rendered(pages, with_steps(), "en")["en/careers/"]
    assert 'class="merit-career__title" lang="id"' in markup
    assert "Head of the Health" in markup


def test_the_steps_to_a_position() -> None:
    """Each position has the steps that lead to it, the highest class first."""
    found = steps_to(
        a_publication(
            positions=by_id(
                [position("a", "c", of="staff"), position("b", "c"), position("c", "c")]
            )
        )
    )
    assert {name: [row.present.id for row in rows] for name, rows in found.items()} == {
        "c": ["b", "a"]
    }
