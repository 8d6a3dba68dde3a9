"""The drawing of one family."""

from __future__ import annotations

from generator.pages.career_drawing import MOST_LANES, MOST_ROWS, WIDTH, Drawing, drawn
from generator.pages.career_families import families
from generator.publication import PublicPosition
from generator.wording import Language, Text
from tests.builders import a_public_position, by_id


def position(name: str, *leads_to: str, of: str = "functional", title: str = "") -> PublicPosition:
    return a_public_position(
        id=name, title=Text(title or name), position_class=of, requires=(), leads_to=leads_to
    )


def draw(*positions: PublicPosition, language: Language = "id") -> Drawing | None:
    (family,) = families(by_id(positions))
    return drawn(family, {"low": 1}, language)


def test_a_circle_is_drawn_too() -> None:
    """Where each waits for the other, one of them goes first."""
    made = draw(position("a", "b"), position("b", "a"))
    assert made is not None
    assert len(made.nodes) == len(made.ways) == 2


def test_nothing_leaves_the_drawing() -> None:
    """Long titles are broken into at most four lines within the width, one below the other."""
    title = "Kepala Bidang Pengembangan Kompetensi Aparatur dan Penilaian Kinerja Pegawai Daerah"
    made = draw(position("low", "high", title=title * 3), position("high", title=title))
    assert made is not None
    assert [len(node.lines) for node in made.nodes] == [4, 4]
    assert made.nodes[1].lines[-1].endswith("…")
    assert made.nodes[0].top + made.nodes[0].height == made.nodes[1].top
    assert made.nodes[-1].top + made.nodes[-1].height < made.height
    assert 0 < made.point < made.left < WIDTH
    assert [node.opened for node in made.nodes] == [False, True]


def test_a_title_without_english_tells_its_language() -> None:
    """An English map says which titles are Indonesian."""
    made = draw(position("low", "high"), position("high"), language="en")
    assert made is not None
    assert [node.spoken for node in made.nodes] == ["id", "id"]


def test_what_would_be_too_crowded_is_not_drawn() -> None:
    """Neither more rows than one can scroll nor more ways than one can follow."""
    many = [position(f"p{n:02}", f"p{n + 1:02}") for n in range(MOST_ROWS)]
    assert draw(*many, position(f"p{MOST_ROWS}")) is None
    highs = [position(f"high-{n:02}", of="administrator") for n in range(MOST_LANES + 1)]
    low = position("low", *(one.id for one in highs))
    assert draw(low, *highs) is None


def test_the_same_family_gives_the_same_drawing() -> None:
    """The drawing depends on nothing but the records."""
    parts = (position("low", "high"), position("mid", "high"), position("high", of="staff"))
    assert draw(*parts) == draw(*reversed(parts))
