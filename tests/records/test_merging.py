from __future__ import annotations

from pathlib import Path

from generator.records import Selection, Vacancy
from generator.records.merging import merged
from tests.record_builders import a_data_folder, a_dataset


def test_merged(tmp_path: Path) -> None:
    """Each field stands in one of the two; lists add up, those of the selection first."""
    dataset = a_dataset(a_data_folder(tmp_path))
    vacancy = dataset.of(Vacancy)["2026-dinkes-kadis"].record
    selection = dataset.of(Selection)["2026-jpt"].record
    procedure = merged(vacancy, selection)
    assert procedure.notice == selection.notice
    assert procedure.requirements == (*selection.requirements, *vacancy.requirements)


def test_alone(tmp_path: Path) -> None:
    """A vacancy without a selection has its own fields and the usual values of the others."""
    dataset = a_dataset(a_data_folder(tmp_path))
    vacancy = dataset.of(Vacancy)["2026-dinkes-kadis"].record
    procedure = merged(vacancy, None)
    assert procedure.notice is None
    assert procedure.requirements == vacancy.requirements
