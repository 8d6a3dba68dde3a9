from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.hours_withheld import without_telling_hours
from generator.records import TrainingHours
from tests.record_builders import a_data_folder, a_dataset


def a_row(by: str, group: str, staff: str, hours: str) -> TrainingHours:
    values = {"agency": "kota-contoh", "period": "2026", "by": by, "staff": staff, "hours": hours}
    if group:
        values["group"] = group
    return TrainingHours.model_validate({**values, "staff_20": "<10", "source": "Rekap JP"})


TOTAL = a_row("total", "", "95", "2100")
MANY, SOME = a_row("class", "functional", "60", "1500"), a_row("class", "staff", "28", "500")
FEW = a_row("class", "supervisor", "<10", "100")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((MANY, SOME), [1500, 500]),
        ((MANY, FEW), [1500, None]),
        ((TOTAL, MANY, SOME, FEW), [2100, 1500, None, None]),
        ((TOTAL, FEW), [None, None]),
    ],
)
def test_hours(tmp_path: Path, rows: tuple[TrainingHours, ...], expected: list[int | None]) -> None:
    """Hours of few people go, and the smallest others while those would be the difference."""
    dataset = a_dataset(a_data_folder(tmp_path))
    assert [row.hours for row in without_telling_hours(dataset, rows)] == expected
