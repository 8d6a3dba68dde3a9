from __future__ import annotations

import json
from decimal import Decimal

import pytest

from generator.charts.plot import NARROW, WIDE, WIDTHS, Line, Plot, Width
from generator.charts.specification import Specification, specification
from generator.measures.measure import Form

LINES = {
    Form.BARS: (Line("Mendaftar", (Decimal(12),), ("12",)), Line("Diangkat", (None,), ("<10",))),
    Form.PANELS: (Line("Hulu", (Decimal(90),), ("90",)),),
    Form.SHARES: (
        Line("Wawancara", (Decimal(9), Decimal(1), Decimal(0)), ("9", "1", "0")),
        Line("Tes", (Decimal(0), Decimal(0), Decimal(0)), ("0", "0", "0")),
        Line("Makalah", (None, Decimal(1), Decimal(2)), ("<10", "1", "2")),
    ),
    Form.LINE: tuple(
        Line(str(year), (value,), ("–",), "lama" if year < 2025 else "baru")
        for year, value in ((2023, Decimal(1)), (2024, None), (2025, Decimal(3)))
    ),
}


def spec(form: Form, width: Width = NARROW) -> Specification:
    return specification(Plot(form, width, LINES[form], Decimal(12)))


def values(made: Specification, layer: int) -> list[dict[str, object]]:
    return made["datasets"][made["layer"][layer]["data"]["name"]]


@pytest.mark.parametrize("width", WIDTHS, ids=lambda width: width.name)
@pytest.mark.parametrize("form", Form)
def test_every_form_has_a_given_size_and_no_style(form: Form, width: Width) -> None:
    """A chart is as wide as asked, has no axis and no ground, and names colours only."""
    made = spec(form, width)
    assert made["width"] == width.pixels
    assert made["autosize"] == {"type": "none"}
    assert made["config"]["background"] == "transparent"
    assert made["config"]["aria"] is False
    assert "#" not in json.dumps(made)
    for layer in made["layer"]:
        for channel in ("x", "y"):
            assert layer["encoding"][channel].get("axis", None) is None


def test_labels_stand_above_or_beside() -> None:
    """At the narrow width a label stands above its bar, at the wide one left of it."""
    narrow, wide = spec(Form.BARS), spec(Form.BARS, WIDE)
    assert narrow["layer"][1]["mark"]["yOffset"] < narrow["layer"][0]["mark"]["yOffset"]
    assert wide["layer"][1]["mark"]["yOffset"] == wide["layer"][0]["mark"]["yOffset"] == 0
    assert wide["layer"][0]["encoding"]["x"]["scale"]["range"][0] == WIDE.beside


def test_rows_grow_with_their_labels() -> None:
    """Where one label has two lines all rows are higher, and each label stands on its bar."""
    two = (Line("Kepala Dinas\nKesehatan", (Decimal(1),), ("1",)), *LINES[Form.BARS])
    for width in WIDTHS:
        made = specification(Plot(Form.BARS, width, two, Decimal(12)))
        assert made["height"] > 3 * spec(Form.BARS, width)["height"] / 2
        assert len(made["layer"]) == 4


def test_parts_of_a_whole() -> None:
    """Parts of nothing are not drawn; a number stands in its part where it fits."""
    parts = values(spec(Form.SHARES), 0)
    assert [(part["row"], part["fill"], part["said"]) for part in parts] == [
        (0, "part-1", "9"),
        (0, "part-2", "1"),
    ]
    parts_of_a = Line("A", (Decimal(99), Decimal(1)), ("99", "1"))
    narrow = specification(Plot(Form.SHARES, NARROW, (parts_of_a,), Decimal(1)))
    assert [part["said"] for part in values(narrow, 0)] == ["99", ""]


def test_a_line_leaves_a_gap() -> None:
    """A value that is withheld is no point, and each series is a line of its own."""
    made = spec(Form.LINE)
    points = values(made, 2)
    assert [(point["at"], point["series"]) for point in points] == [(0, "lama"), (2, "baru")]
    assert len(values(made, 4)) == 3
    assert made["layer"][1]["encoding"]["detail"]["field"] == "series"


def test_many_points_are_named_at_the_ends() -> None:
    """With more points than there is room for names the first and the last have one."""
    many = tuple(Line(str(year), (Decimal(1),), ("1",)) for year in range(2010, 2020))
    points = values(specification(Plot(Form.LINE, NARROW, many, Decimal(1))), 4)
    assert [point["label"] for point in points] == ["2010", "2019"]
