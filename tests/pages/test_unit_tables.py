from __future__ import annotations

from decimal import Decimal

from generator.counts.withheld import Withheld
from generator.measures.district_training import DistrictTraining, PlaceTraining
from generator.measures.indicator_rows import WITHHELD
from generator.measures.measure import Cell
from generator.pages.unit_facts import UnitFacts, facts_by_unit
from generator.pages.unit_tables import counted, district_table, hours_table, performance_tables
from generator.period import Period
from generator.publication.indicators import PublicIndicators
from generator.wording import NO_WORDS, Sentence, Text, Wording
from tests.builders import a_publication
from tests.builders.unit_facts import a_performance
from tests.measures.indicators import hours

UNIT = "dinas-kesehatan"


def facts_of(**tables: object) -> UnitFacts:
    indicators = PublicIndicators(**tables)  # type: ignore[arg-type]
    return facts_by_unit(a_publication(indicators=indicators))[UNIT]


def words(cell: Cell) -> object:
    return Wording().text(cell) if isinstance(cell, Sentence) else cell


def test_hours_newest_first() -> None:
    """Each period tells staff, mean and those with 20 JP; few people have no mean."""
    rows = (
        hours("unit", UNIT, 40, 800, 20, "2024"),
        hours("unit", UNIT, 8, 160, Withheld.SMALL, "2025"),
        hours("unit", UNIT, 40, None, Withheld.GUARD, "2026-s1"),
    )
    (table,) = hours_table(facts_of(training_hours=rows))
    assert [tuple(map(words, row)) for row in table.rows] == [
        ("semester I 2026", 40, "disembunyikan", Withheld.GUARD),
        ("2025", 8, "disembunyikan", Withheld.SMALL),
        ("2024", 40, Decimal("20.0"), "20 (50%)"),
    ]
    assert words(table.source) == "Rekap BKPSDM"


def test_without_hours_there_is_no_table() -> None:
    """A unit whose hours nobody recorded has no table of them."""
    assert list(hours_table(facts_of())) == []


def test_a_count_with_its_percentage() -> None:
    """The percentage stands only where its base is large, and neither it nor the rest small."""
    assert words(counted(20, 40)) == "20 (50%)"
    assert counted(12, 24) == 12
    assert counted(35, 40) == 35
    assert counted(Withheld.SMALL, 40) is Withheld.SMALL


def test_the_district_beside_others() -> None:
    """The caption names the period where hours are known."""
    place = PlaceTraining(Text("Hulu"), WITHHELD, None, Decimal(50))
    dated = DistrictTraining("Hulu", True, Period(2025), "Rekap", (place,), ())  # noqa: FBT003
    table = district_table(dated)
    assert "rata-rata JP 2025" in str(words(table.caption))
    assert (table.rows, words(table.source)) == (
        ((Text("Hulu"), WITHHELD, None, Decimal(50)),),
        "Rekap",
    )
    undated = DistrictTraining("Hulu", True, None, "", (place,), ())  # noqa: FBT003
    assert district_table(undated).source == NO_WORDS


def test_performance_by_indicator() -> None:
    """Each indicator has its table with targets and what was reached; each source stands once."""
    rows = (
        a_performance(),
        a_performance(period=Period(2026), actual=None),
        a_performance(indicator=Text("Waktu tunggu"), measure="menit"),
    )
    first, second = performance_tables(facts_of(performance=rows))
    assert words(first.caption) == "Balita terpantau (persen)"
    assert [row[1:] for row in first.rows] == [
        (Decimal(84), None),
        (Decimal(84), Decimal("80.5")),
    ]
    assert words(first.source) == "Laporan kinerja 2025"
    assert words(second.caption) == "Waktu tunggu (menit)"
