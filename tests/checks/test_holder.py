from __future__ import annotations

from pathlib import Path

from generator.checks.holder import holders
from tests.record_builders import SELECTION, VACANCY, a_data_folder, a_dataset, gone, more


def test_selection(tmp_path: Path) -> None:
    """What a vacancy inherits is judged once, in its selection."""
    dataset = a_dataset(a_data_folder(tmp_path))
    assert [one.about for one in holders(dataset, "notice")] == [("selection", "2026-jpt")]


def test_vacancy(tmp_path: Path) -> None:
    """A vacancy that says one of the fields itself is judged with what it inherits."""
    folder = a_data_folder(tmp_path, (VACANCY, more("assessor: {body: UPT Contoh}\n")))
    selection, vacancy = holders(a_dataset(folder), "notice", "assessor")
    assert (selection.about, vacancy.about) == (
        ("selection", "2026-jpt"),
        ("vacancy", "2026-dinkes-kadis"),
    )
    assert vacancy.procedure.notice == selection.procedure.notice
    assert vacancy.agency == "kota-contoh"
    assert vacancy.place("notice").path.endswith(SELECTION)
    assert vacancy.place("assessor").path.endswith(VACANCY)


def test_vacancy_alone(tmp_path: Path) -> None:
    """A vacancy whose selection cannot be found is judged alone."""
    dataset = a_dataset(a_data_folder(tmp_path, (SELECTION, gone)))
    assert [one.about for one in holders(dataset, "notice")] == [("vacancy", "2026-dinkes-kadis")]
