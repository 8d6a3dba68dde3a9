"""The files of an import."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.errors import FindingsError, UsageError
from generator.reading.list_files import ListFiles, read_list_files

MAP = """\
prefix: "2026"
selection: Pengisian jabatan
columns: {title: Jabatan, education: Kode}
constants:
  {agency: Kota Contoh, places: 1, mechanism: job_fit, class: staff, notice_number: "1",
   notice_date: 2026-01-02}
lookups: {education: {file: ../rahasia/program.csv, key: kode, value: nama}}
agencies: [{kind: city, region: "99.71", zone: WIB}]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "peta.yml").write_text(MAP, encoding="utf-8")
    (tmp_path / "daftar.csv").write_text("Jabatan,Kode\nCamat,1\n", encoding="utf-8")
    return tmp_path


def read(folder: Path, chosen: dict[str, Path] | None = None) -> ListFiles:
    return read_list_files(folder / "peta.yml", folder / "daftar.csv", chosen or {})


def test_no_second_list(folder: Path) -> None:
    """A second list that is not there is told, not guessed."""
    assert read(folder).lookups == {"education": None}


def test_second_list_beside_the_map(folder: Path) -> None:
    """A second list is looked for beside the map only, wherever the map points."""
    (folder / "program.csv").write_text("kode,nama\n1, S-1  Hukum\n", encoding="utf-8")
    assert read(folder).lookups == {"education": {"1": "S-1 Hukum"}}


def test_chosen_second_list(folder: Path) -> None:
    """A second list that is named must be there and have its columns."""
    other = folder / "lain.csv"
    with pytest.raises(FileNotFoundError):
        read(folder, {"education": other})
    other.write_text("kode,name\n1,S-1\n", encoding="utf-8")
    with pytest.raises(FindingsError):
        read(folder, {"education": other})
    with pytest.raises(UsageError, match="lookup"):
        read(folder, {"formation": other})


@pytest.mark.parametrize("wrong", ["title: [", "kolom: 1", "columns: {title: Nama}"])
def test_unusable_map(folder: Path, wrong: str) -> None:
    """A map that is no YAML, no map, or does not fit the list stops before anything is read."""
    text = MAP.replace("columns: {title: Jabatan, education: Kode}", wrong)
    (folder / "peta.yml").write_text(text, encoding="utf-8")
    with pytest.raises(FindingsError):
        read(folder)


def test_unusable_list(folder: Path) -> None:
    """A list that cannot be read stops the import."""
    (folder / "daftar.csv").write_bytes(b"")
    with pytest.raises(FindingsError):
        read(folder)


@pytest.mark.parametrize("name", ["peta.yml", "daftar.csv"])
def test_no_regular_file(folder: Path, name: str) -> None:
    """A pipe, which may never end, is refused before it is opened."""
    (folder / name).unlink()
    os.mkfifo(folder / name)
    with pytest.raises(UsageError, match="bukan berkas biasa"):
        read(folder)


def test_a_device(folder: Path) -> None:
    """A device is refused as a second list too."""
    with pytest.raises(UsageError, match="bukan berkas biasa"):
        read(folder, {"education": Path(os.devnull)})
