"""Reading everything under data/."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.reading.folder import read_folder
from generator.source import Document, Table
from tests.reading.printed import printed


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a data folder with a YAML and two CSV records in the working directory."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    for name, text in (
        ("vacancies/kadis.yml", "id: kadis\n"),
        ("rankings/kadis.csv", "row,total\nxrffvgr5dp4tdl3d,80.25\n"),
        ("units.csv", "id,name\na,A\n"),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_files(data: Path) -> None:
    """Every file comes with the record type of its place, its stem and its source."""
    reading = read_folder(data)
    assert not reading.findings
    assert reading.count == 3
    assert [
        (file.kind_of_record, file.stem, type(file.source), file.source.path)
        for file in reading.files
    ] == [
        ("ranking", "kadis", Table, "data/rankings/kadis.csv"),
        ("unit", "units", Table, "data/units.csv"),
        ("vacancy", "kadis", Document, "data/vacancies/kadis.yml"),
    ]


def test_all_findings_of_all_files(data: Path) -> None:
    """A broken file is counted and reported, and the others are read."""
    (data / "units.csv").write_text("id;name\n")
    (data / "vacancies" / "b.yml").write_text("a: b: c\n")
    reading = read_folder(Path("data"))
    assert [found.rule.name for found in reading.findings] == ["comma-separated", "yaml-form"]
    assert [file.source is None for file in reading.files] == [False, True, True, False]
    assert reading.count == 4


def test_paths_from_another_folder(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are printed as seen from the working directory."""
    monkeypatch.chdir(data / "vacancies")
    (data / "units.csv").write_text("")
    assert printed(read_folder(data).findings) == [
        "../units.csv:0:0: berkas ini kosong [column-titles]"
    ]


def test_progress(data: Path) -> None:
    """Whoever shows progress is told once for each file."""
    steps: list[int] = []
    read_folder(data, lambda: steps.append(1))
    assert len(steps) == 3


def test_what_goes_away(data: Path) -> None:
    """What cannot be opened any more is a finding, and the rest is read."""
    ranking, units = data / "rankings" / "kadis.csv", data / "units.csv"
    reading = read_folder(data, lambda: ranking.unlink(missing_ok=True))
    assert printed(reading.findings) == [
        "data/rankings/kadis.csv:0:0: tidak dapat dibaca [plain-file]"
    ]
    ranking.write_text("a\n")
    reading = read_folder(data, lambda: units.unlink(missing_ok=True))
    assert printed(reading.findings) == ["data:0:0: tidak dapat dibaca [plain-file]"]


def test_a_large_file(data: Path) -> None:
    """A file above the limit is refused without being read to its end."""
    with (data / "vacancies" / "kadis.yml").open("wb") as file:
        file.truncate(1 << 40)
    assert printed(read_folder(data).findings) == [
        "data/vacancies/kadis.yml:0:0: berkas lebih besar dari 1 MiB [file-size]"
    ]


def test_a_linked_data_folder(data: Path) -> None:
    """The data folder itself is no link either: a repository may not point out of itself."""
    (data.parent / "link").symlink_to(data)
    reading = read_folder(Path("link"))
    assert printed(reading.findings) == [
        "link:0:0: ini tautan, bukan berkas atau folder biasa [plain-file]"
    ]
    assert not reading.files


@pytest.mark.parametrize("name", ["none", "units.csv"])
def test_no_folder(data: Path, name: str) -> None:
    """Without a folder the command was used wrongly."""
    with pytest.raises(UsageError) as raised:
        read_folder(data / name)
    assert raised.value.sentence.msgid.startswith("Folder %(folder)s tidak ada. ")
