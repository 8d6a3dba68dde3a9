"""The files of an import of competencies or of trainings."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import FindingsError
from generator.reading.dictionary_lists import read_dictionary, read_trainings

MAP = """\
columns: {title: nama}
kinds: [{kind: technical}]
levels: {dialect: {separator: ";"}, competency: nama, level: tingkat, indicators: isi}
"""
TRAININGS = """\
columns: {title: nama}
constants: {kind: technical, form: classroom, mode: online, provider: Lembaga Contoh}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "peta.yml").write_text(MAP)
    (tmp_path / "latih.yml").write_text(TRAININGS)
    (tmp_path / "kamus.csv").write_text("nama,lain\nMenguji,x\nMembaca\n")
    (tmp_path / "tingkat.csv").write_text('nama;tingkat;isi\n"Menguji";1;a\n')
    return tmp_path


def test_dictionary(folder: Path) -> None:
    """Each list is read in its own dialect, with the places of its cells; uneven rows are told."""
    _, (entries, uneven), (levels, none) = read_dictionary(
        folder / "peta.yml", folder / "kamus.csv", folder / "tingkat.csv"
    )
    assert [one.place.line for one in uneven] == [3]
    assert entries.rows == [("Menguji", "x")]
    assert levels.cell(0, 2).column == 13
    assert none == ()


def test_trainings(folder: Path) -> None:
    """A list of trainings is one list."""
    _, (table, _) = read_trainings(folder / "latih.yml", folder / "kamus.csv")
    assert table.rows == [("Menguji", "x")]


def test_map_of_another_list(folder: Path) -> None:
    """Columns that the list lacks stop the import at the map's own line."""
    with pytest.raises(FindingsError) as stopped:
        read_dictionary(folder / "peta.yml", folder / "kamus.csv", folder / "kamus.csv")
    assert {one.place.line for one in stopped.value.findings} == {3}
