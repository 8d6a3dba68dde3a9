from __future__ import annotations

from generator.measures.indicator_rows import group_name, newest, sources
from generator.wording import Text
from tests.builders import a_public_unit
from tests.measures.indicators import hours, with_indicators
from tests.measures.reading import SAY


def test_names_of_groups() -> None:
    """A group is called by its unit, class, district or agency."""
    publication = with_indicators()
    unit = a_public_unit()
    rows = [hours("unit", unit.id, 10, 10, 10), hours("class", "staff", 10, 10, 10)]
    rows += [hours("district", "Hulu", 10, 10, 10), hours("total", "", 10, 10, 10)]
    assert [SAY.value(group_name(publication, row)) for row in rows] == [
        unit.name.id,
        "Pelaksana",
        "Hulu",
        "Pemerintah Kota Contoh",
    ]


def test_the_newest_period_and_its_source() -> None:
    """Rows of the last period alone are the newest; a source is named once."""
    rows = [hours("total", "", 1, 1, 1, period) for period in ("2024", "2025", "2026-s1")]
    assert [str(row.period) for row in newest(rows, "total")] == ["2026-s1"]
    assert newest(rows, "unit") == ()
    assert SAY.text(sources(rows)) == "Rekap BKPSDM"
    assert Text("Hulu").en == ""
