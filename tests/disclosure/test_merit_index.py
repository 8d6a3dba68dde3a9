from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from generator.disclosure.merit_index import protect_merit_indexes
from tests.merit_index_builders import INSTRUMENTS, an_index
from tests.record_builders import a_data_folder, a_dataset

LATER = an_index(
    ("id: kota-contoh-2024", "id: kota-contoh-2026"),
    ("period: 2024", "period: 2026"),
    ("rules: instrumen-2018", "rules: instrumen-2025"),
    ("2024-11-18", "2026-09-14"),
    ("  - {aspect: kinerja, self_assessment: 85, verified: 80.5}\n", ""),
    ("aspect: karier, self_assessment: 260, verified: 244", "aspect: talenta, self_assessment: 3"),
    ("total: 324.5\ncategory: iii\n", ""),
    path="merit-index/kota-contoh-2026.yml",
)


def test_series(tmp_path: Path) -> None:
    """Aspects stand in the order of the instrument; another instrument breaks the series."""
    dataset = a_dataset(a_data_folder(tmp_path, *INSTRUMENTS, an_index(), LATER))
    first, second = protect_merit_indexes(dataset, date(2026, 12, 1)).values()
    assert [aspect.id for aspect in first.aspects] == ["karier", "kinerja"]
    assert first.total is not None
    assert (first.total.value, first.total.category) == (Decimal("324.5"), "iii")
    assert (first.before, first.breaks) == ("", False)
    assert (second.before, second.breaks) == ("kota-contoh-2024", True)
    assert (second.maximum, second.self_total, second.total) == (None, None, None)


def test_not_yet_assessed(tmp_path: Path) -> None:
    """An index is not public before its day."""
    dataset = a_dataset(a_data_folder(tmp_path, *INSTRUMENTS, an_index(), LATER))
    assert [*protect_merit_indexes(dataset, date(2026, 9, 13))] == ["kota-contoh-2024"]


def test_below_every_category(tmp_path: Path) -> None:
    """A total below the first limit has no category."""
    low = an_index(("verified: 244", "verified: 100"), ("total: 324.5\ncategory: iii\n", ""))
    dataset = a_dataset(a_data_folder(tmp_path, *INSTRUMENTS, low))
    (index,) = protect_merit_indexes(dataset, date(2026, 12, 1)).values()
    assert index.total is not None
    assert (index.total.category, index.total.category_title) == ("", None)
