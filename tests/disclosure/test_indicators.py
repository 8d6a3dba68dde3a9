from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.disclosure.indicators import protect_indicators
from generator.publication.indicators import PublicIndicators
from tests.indicator_builders import (
    COVERAGE,
    DEVELOPMENT,
    FOUR_UNITS,
    HOURS,
    PERFORMANCE,
    PROFILE,
    RATINGS,
    table,
)
from tests.record_builders import Change, a_data_folder, a_dataset, only

LATE = date(2026, 12, 31)


def shown(tmp_path: Path, *changes: tuple[str, Change], as_of: date = LATE) -> PublicIndicators:
    return protect_indicators(a_dataset(a_data_folder(tmp_path, FOUR_UNITS, *changes)), as_of)


def test_every_table(tmp_path: Path) -> None:
    """Counts are withheld where they or what is left of them are small, in every table."""
    found = shown(
        tmp_path,
        table(HOURS, "2025,total,,95,2100,60"),
        table(COVERAGE, "2025,total,,95,60,38,13,9"),
        table(RATINGS, "2025,total,,30,50,12,2,0"),
        table(DEVELOPMENT, "2025,total,,95,91,60,40"),
        table(PROFILE, "2025,total,,60,40,30,45"),
    )
    (hours,), (coverage,), (ratings,) = (
        found.training_hours,
        found.assessment_coverage,
        found.ratings,
    )
    (development,), (profile,) = found.development, found.appointee_profile
    assert (hours.staff, hours.hours, hours.staff_20) == (95, 2100, 60)
    assert (coverage.valid, coverage.meets, coverage.below) == (60, 38, "<10")
    assert coverage.nearly == ">=10"
    assert (ratings.good, ratings.poor, ratings.very_poor) == (50, "<10", "<10")
    assert (development.with_plan, development.dialogues) == (">=10", 60)
    assert (profile.appointed, profile.rated_good) == (60, 45)


def test_order_and_day(tmp_path: Path) -> None:
    """Periods ascend, the total stands first; a period that is not over is not shown."""
    rows = ("2026-s1,total,,95,2100,60", "2025,class,staff,40,800,20", "2025,total,,95,2100,60")
    changes = table(HOURS, *rows)
    found = shown(tmp_path, changes).training_hours
    assert [(str(row.period), row.by) for row in found] == [
        ("2025", "total"),
        ("2025", "class"),
        ("2026-s1", "total"),
    ]
    assert len(shown(tmp_path, changes, as_of=date(2026, 6, 29)).training_hours) == 2


def test_hours_of_few(tmp_path: Path) -> None:
    """Hours go where the number of people is withheld, by the file or by protection."""
    rows = ("2025,total,,95,2100,60", "2025,class,staff,40,800,20", "2025,class,functional,7,90,4")
    found = shown(tmp_path, table(HOURS, *rows)).training_hours
    assert [(row.staff, row.hours) for row in found if row.group == "functional"] == [("<10", None)]


def test_table_that_cannot_be_protected(tmp_path: Path) -> None:
    """Where withholding does not help, because the list of units tells it, there is no table."""
    few = table(DEVELOPMENT, "2026-s1,unit,pos-hulu,<10,<10,<10,<10")
    assert shown(tmp_path, few).development == ()


def test_performance(tmp_path: Path) -> None:
    """Units are shown from the first day of the period on, small ones never."""
    text = "agency,unit,period,indicator,measure,target,actual,source\n"
    for unit in ("dinas-sosial", "pos-hulu"):
        text += f"kota-contoh,{unit},2026,Aduan,persen,90,,Perjanjian kinerja\n"
    found = shown(tmp_path, (PERFORMANCE, only(text)), as_of=date(2026, 1, 1)).performance
    assert [(row.unit, row.actual) for row in found] == [("dinas-sosial", None)]
    assert shown(tmp_path, (PERFORMANCE, only(text)), as_of=date(2025, 12, 31)).performance == ()
