"""Which files may stand where."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from generator.reading.folder import read_folder
from generator.reading.layout import FILES, FOLDERS, printable
from generator.records import RECORD_TYPES
from tests.reading.printed import hints, printed

NIP = "1986" + "0101" + "2009" + "01" + "1" + "001"
REFUSED = [
    ("vacancy/", "vacancy: folder ini tidak dikenal [known-place]", "Maksud Anda “vacancies”?"),
    ("unit.csv", "unit.csv: berkas ini tidak dikenal [known-place]", "Maksud Anda “units.csv”?"),
    ("vacancies", "vacancies: berkas ini tidak dikenal [known-place]", "Maksud Anda “vacancies”?"),
    ("ledger/", "ledger: folder ini tidak dikenal [known-place]", "Yang dikenal: "),
    (
        "indicators/training.csv",
        "indicators/training.csv: berkas ini tidak dikenal [known-place]",
        "Maksud Anda “training-hours.csv”?",
    ),
    (
        "indicators/training-hours.csv/",
        "indicators/training-hours.csv: berkas ini tidak dikenal [known-place]",
        "Maksud Anda “training-hours.csv”?",
    ),
    (
        "indicators/.rahasia.csv",
        "indicators/.rahasia.csv: berkas tersembunyi tidak boleh ada di sini [known-place]",
        "Hapus; hanya .gitkeep yang kosong boleh ada.",
    ),
    (
        "indicator/",
        "indicator: folder ini tidak dikenal [known-place]",
        "Maksud Anda “indicators”?",
    ),
    (
        "positions/2026/",
        "positions/2026: folder di dalam folder ini tidak dikenal [known-place]",
        "Pindahkan berkasnya langsung ke dalam data/positions.",
    ),
    (
        "positions/x.yaml",
        "positions/x.yaml: berkas di folder ini harus berakhiran .yml [known-place]",
        "Ubah akhiran namanya, atau pindahkan berkas itu.",
    ),
    (
        "rankings/x.yml",
        "rankings/x.yml: berkas di folder ini harus berakhiran .csv [known-place]",
        "Ubah akhiran namanya, atau pindahkan berkas itu.",
    ),
    *(
        (
            f"positions/{name}.yml",
            f"positions/{name}.yml: nama berkas memuat tanda yang tidak boleh dipakai [file-name]",
            "Pakai huruf kecil a–z, angka, dan tanda hubung, misalnya 2026-dinkes-kadis.yml.",
        )
        for name in ("Kepala", "kepala dinas", "kepala_dinas", "-a", "a-", "x" * 65, "ka.dis")
    ),
    (
        "positions/.rahasia.yml",
        "positions/.rahasia.yml: berkas tersembunyi tidak boleh ada di sini [known-place]",
        "Hapus; hanya .gitkeep yang kosong boleh ada.",
    ),
    (
        ".git/",
        ".git: berkas tersembunyi tidak boleh ada di sini [known-place]",
        "Hapus; hanya .gitkeep yang kosong boleh ada.",
    ),
    (
        f"positions/{NIP}.yml",
        "positions/[NIP].yml: di sini tertulis nomor yang berbentuk NIP [direct-identifier]",
        "Hapus dari berkas. Bila sudah tersimpan di git, laporkan: git tidak melupakan.",
    ),
    (
        f"surat%20{NIP}/",
        "surat%20[NIP]: di sini tertulis nomor yang berbentuk NIP [direct-identifier]",
        "Hapus dari berkas. Bila sudah tersimpan di git, laporkan: git tidak melupakan.",
    ),
]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty data folder in the working directory."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.mark.parametrize(("name", "line", "hint"), REFUSED)
def test_refused(data: Path, name: str, line: str, hint: str) -> None:
    """A file or folder that has no place is refused, with the nearest place as hint."""
    path = data / name
    path.parent.mkdir(exist_ok=True)
    if name.endswith("/"):
        path.mkdir()
    else:
        path.write_text("id: a\n")
    reading = read_folder(Path("data"))
    assert printed(reading.findings) == [f"data/{line}".replace(": ", ":0:0: ", 1)]
    assert hints(reading.findings)[0].startswith(hint)
    assert all(file.source is None for file in reading.files)
    assert not reading.count


def test_every_record_type_has_its_place() -> None:
    """Folders and files are those of the record types, and nothing else."""
    assert len(FOLDERS) + len(FILES) == len(RECORD_TYPES)


def test_links(data: Path) -> None:
    """Links to files and folders, and second names of files, are refused and not followed."""
    outside = data.parent / "outside"
    outside.mkdir()
    secret = outside / "x.yml"
    secret.write_text("id: x\n")
    (data / "vacancies").symlink_to(outside)
    (data / "positions").mkdir()
    (data / "positions" / "x.yml").symlink_to(secret)
    (data / "positions" / "lost.yml").symlink_to(outside / "none.yml")
    os.link(secret, data / "positions" / "y.yml")
    reading = read_folder(Path("data"))
    link = "ini tautan, bukan berkas atau folder biasa [plain-file]"
    second = "berkas ini mempunyai nama kedua di tempat lain (tautan keras) [plain-file]"
    assert printed(reading.findings) == [
        f"data/positions/lost.yml:0:0: {link}",
        f"data/positions/x.yml:0:0: {link}",
        f"data/positions/y.yml:0:0: {second}",
        f"data/vacancies:0:0: {link}",
    ]
    assert not reading.count


def test_things_that_are_no_files(data: Path) -> None:
    """A pipe or a socket is refused and not opened."""
    (data / "positions").mkdir()
    os.mkfifo(data / "positions" / "a.yml")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("data/positions/b.yml")
        reading = read_folder(Path("data"))
    assert printed(reading.findings) == [
        f"data/positions/{name}.yml:0:0: ini bukan berkas atau folder biasa [plain-file]"
        for name in "ab"
    ]


def test_names_that_differ_in_case(data: Path) -> None:
    """Two names that are one file on some computers are refused once."""
    (data / "positions").mkdir()
    for name in ("x.yml", "X.yml"):
        (data / "positions" / name).write_text("id: x\n")
    (data / "Positions").mkdir()
    reading = read_folder(Path("data"))
    message = "nama ini hanya berbeda huruf besar dan kecil dari"
    assert printed(reading.findings) == [
        f"data/Positions:0:0: {message} positions [one-spelling]",
        f"data/positions/X.yml:0:0: {message} x.yml [one-spelling]",
    ]
    assert reading.count == 1


def test_the_file_that_keeps_a_folder(data: Path) -> None:
    """An empty .gitkeep may stand anywhere, one with something in it may not."""
    (data / "positions").mkdir()
    (data / ".gitkeep").touch()
    (data / "positions" / ".gitkeep").touch()
    assert not read_folder(Path("data")).findings
    (data / "positions" / ".gitkeep").write_text(NIP)
    assert [found.rule.name for found in read_folder(Path("data")).findings] == ["known-place"]


def test_printable() -> None:
    """A path is printed without identifiers and without characters that steer a terminal."""
    assert printable(f"a/{NIP}.yml") == "a/[NIP].yml"
    assert printable("a\x1b[2Jb\n\udcff\u202e") == "a\ufffd[2Jb\ufffd\ufffd\ufffd"


@pytest.mark.parametrize(
    ("name", "kind", "stem"),
    [
        ("positions/Kepala Dinas.yml", "position", "kepala-dinas"),
        ("positions/kepala-dinas.yml.txt", "position", "kepala-dinas"),
        ("rankings/2026-A.csv", "ranking", "2026-a"),
        ("Units.csv", "unit", ""),
    ],
)
def test_misnamed(data: Path, name: str, kind: str, stem: str) -> None:
    """A file with a wrong name stands for the record it was meant to be, so none is missed."""
    path = data / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("id: a\n")
    (file,) = read_folder(Path("data")).files
    assert (file.kind_of_record, file.stem, file.source) == (kind, stem, None)


def test_a_name_without_letters(data: Path) -> None:
    """A file whose name says nothing stands for no record."""
    (data / "positions").mkdir()
    (data / "positions" / "___.txt").write_text("id: a\n")
    assert read_folder(Path("data")).files == ()
