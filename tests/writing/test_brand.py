from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.errors import FindingsError
from generator.finding import Finding
from generator.source import Place, Steps
from generator.wording import Wording
from generator.writing.brand import DEFAULT_COLOUR, Brand, coloured, read_brand, tokens
from generator.writing.contrast import contrast
from generator.writing.findings import as_text
from generator.writing.render import TEMPLATES
from generator.writing.styles import Styles, read_styles
from tests.writing.colours import EDGES, PAIRS, colours

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def place(steps: Steps) -> Place:
    return Place("mkdocs.yml", 9, len(steps))


def refused(value: object) -> tuple[Finding, ...]:
    with pytest.raises(FindingsError) as stop:
        read_brand(value, place)
    return stop.value.findings


def branded(brand: Brand) -> Styles:
    return read_styles(TEMPLATES).with_colours(*tokens(brand))


@pytest.mark.parametrize("value", [None, {}, {"name": {"id": "Merit"}}])
def test_no_colour(value: object) -> None:
    """A site without a colour of its own has ours."""
    assert read_brand(value, place) is None


def test_a_colour() -> None:
    """One colour is enough; the head on dark screens is a darker one, or that which is given."""
    assert read_brand({"colour": "#7A1F2B"}, place) == Brand("#7a1f2b", "#4f141c")
    assert read_brand({"colour_dark": "#402020"}, place) == Brand(DEFAULT_COLOUR, "#402020")


def test_our_tokens_follow_the_same_rule() -> None:
    """The style tokens are what an agency would get that chose our colour."""
    brand = read_brand({"colour": DEFAULT_COLOUR}, place)
    assert brand
    assert branded(brand) == read_styles(TEMPLATES)


@given(COLOURS)
def test_whatever_is_accepted_can_be_read(colour: str) -> None:
    """Text has 4.5:1 and edges 3:1 in both schemes, for every colour that is not refused."""
    assume(contrast(colour, "#f5f7fa") >= 4.5)
    brand = read_brand({"colour": colour}, place)
    assert brand
    css = branded(brand).layers["tokens"]
    for scheme in ("light", "dark"):
        found = colours(css, scheme)
        weak = [pair for pair in PAIRS if contrast(*(found[name] for name in pair)) < 4.5]
        weak += [pair for pair in EDGES if contrast(*(found[name] for name in pair)) < 3]
        assert weak == []


def test_a_pale_colour() -> None:
    """The finding names the ratio, what is needed, and a colour that will do."""
    (found,) = refused({"colour": "#ffb000"})
    assert as_text(found, Wording()) == (
        "mkdocs.yml:9:3: galat: colour #ffb000 berkontras 1,70 banding 1 dengan latar terang "
        "halaman, seharusnya paling sedikit 4,5 banding 1 [brand-contrast]\n"
        "    Pilih warna yang lebih tua, misalnya #966800."
    )
    (found,) = refused({"colour_dark": "#ffb000"})
    assert "tulisan putih di kepala halaman" in as_text(found, Wording())


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"colour": None}, "colour bukan warna berbentuk #rrggbb"),
        ({"colour": "#fff"}, "colour bukan warna berbentuk #rrggbb"),
        ({"colour": "#0a489f;}"}, "colour bukan warna berbentuk #rrggbb"),
        ({"color": "#0a489f"}, "isian “color” tidak dikenal"),
        ("#0a489f", "brand tidak memuat isian"),
    ],
)
def test_another_form(value: object, words: str) -> None:
    """Colours have six digits in quotes; the finding shows how."""
    (found,) = refused(value)
    assert words in as_text(found, Wording())
    assert f'colour: "{DEFAULT_COLOUR}"' in as_text(found, Wording())


def test_the_icon() -> None:
    """The icon follows the brand; one that an agency drew itself stays."""
    icon = (TEMPLATES / "assets" / "icon.svg").read_text(encoding="utf-8")
    assert DEFAULT_COLOUR in icon
    assert DEFAULT_COLOUR not in coloured(icon, Brand("#7a1f2b", "#4f141c"))
    assert coloured(icon, None) == icon
    assert coloured("<svg/>", Brand("#7a1f2b", "#4f141c")) == "<svg/>"
