"""The demo's counts of staff: some withheld, none of them computable."""

from __future__ import annotations

from datetime import date

from generator.demo import DemoOrder, demo_folder
from generator.demo.people import HEADER

ORDER = DemoOrder(agencies=2, vacancies=1, seed=7, as_of=date(2026, 11, 22))


def test_small_counts_are_withheld() -> None:
    """Every unit and every agency has its counts of last year, the small ones withheld."""
    tables = demo_folder(ORDER).tables
    header, rows = tables["indicators/development.csv"]
    assert header == HEADER
    assert len(rows) == len(tables["units.csv"][1]) + 2
    counts = [count for row in rows for count in row[4:8]]
    assert {row[1] for row in rows} == {"2025"}
    assert "<10" in counts
    assert all(int(one) >= 10 for one in counts if one.isdigit())
