"""Numbers, days and grades as lists write them."""

from __future__ import annotations

import pytest

from generator.importing.amounts import as_day, as_grade, as_whole


@pytest.mark.parametrize(
    ("text", "decimal", "thousands", "number"),
    [
        ("5250000", ".", "", 5250000),
        ("Rp5.250.000", ",", ".", 5250000),
        ("Rp 5.250.000,00", ",", ".", 5250000),
        ("5.250.000,-", ",", ".", 5250000),
        ("14,0", ",", ".", 14),
        ("2.5", ".", "", None),
        ("2.5", ",", ".", None),
        ("1.00", ",", ".", None),
        ("14,5", ",", ".", None),
        ("dua", ".", "", None),
        ("", ".", "", None),
        ("-5", ".", "", None),
        ("²", ".", "", None),
    ],
)
def test_whole(text: str, decimal: str, thousands: str, number: int | None) -> None:
    """Money and counts are read in the list's own writing; what is not whole is not rounded."""
    assert as_whole(text, decimal, thousands) == number


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-27",
        "27/02/2026",
        "27-2-2026",
        "27 Februari 2026",
        "27 Pebruari 2026",
        "27-Feb-2026",
        "Jumat, 27 Februari 2026",
        "Jum'at 27 Februari 2026",
    ],
)
def test_day(text: str) -> None:
    """A day is read in every common Indonesian form, the day before the month."""
    assert as_day(text) == "2026-02-27"


@pytest.mark.parametrize("text", ["akhir Februari", "30/02/2026", "27 Xyz 2026", "2026", ""])
def test_no_day(text: str) -> None:
    """What is no day of the calendar is not guessed."""
    assert as_day(text) is None


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("IV/a", "IV/a"),
        ("IV.a", "IV/a"),
        ("IVa", "IV/a"),
        ("iv-A", "IV/a"),
        ("Pembina (IV/a)", "IV/a"),
        ("Penata Tk. I, III/d", "III/d"),
        ("IX", "IX"),
        ("III/c s.d. III/d", None),
        ("tinggi", None),
    ],
)
def test_grade(text: str, grade: str | None) -> None:
    """A grade is read in all its writings; a range is not one grade."""
    assert as_grade(text) == grade
