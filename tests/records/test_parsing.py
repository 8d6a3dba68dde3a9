from __future__ import annotations

from pathlib import Path

import pytest

from generator.dataset import parse
from generator.finding import Finding
from generator.reading.csv_file import read_csv
from generator.reading.folder import read_folder
from generator.reading.yaml_file import read_yaml
from generator.records import Position, Unit
from generator.records.parsing import parse_document, parse_rows
from generator.wording import Wording
from tests.record_builders import (
    AGENCY,
    COMPETENCY,
    CRITERIA,
    OUTCOME,
    POSITION,
    TRAINING,
    UNITS,
    UPTAKE,
    VACANCY,
    Change,
    a_data_folder,
    hints,
    lines,
    more,
    swap,
    without,
)


def findings_of(folder: Path) -> tuple[Finding, ...]:
    reading = read_folder(folder)
    assert reading.findings == ()
    return parse(reading.files)[1]


CASES = [
    (
        (POSITION, without("title")),
        "1:1: galat: “title” wajib diisi [required]",
        "Tambahkan title.",
    ),
    (
        (COMPETENCY, swap("level: 4, ", "")),
        "6:5: galat: “level” wajib diisi [required]",
        "Tambahkan level.",
    ),
    (
        (POSITION, more("titel: Kepala\n")),
        "6:1: galat: isian “titel” tidak dikenal [known-key]",
        "Maksud Anda “title”?",
    ),
    (
        (POSITION, more("zzz: Kepala\n")),
        "6:1: galat: isian “zzz” tidak dikenal [known-key]",
        "Yang dikenal: id, title, class, requires, leads_to.",
    ),
    (
        (CRITERIA, swap("scale: {worst: 1,", "scale: {wurst: 1, worst: 1,")),
        "13:79: galat: isian “wurst” tidak dikenal [known-key]",
        "Maksud Anda “worst”?",
    ),
    (
        (CRITERIA, swap("weight: 35", "weight: 35%")),
        "12:51: galat: weight: bukan angka biasa [number-form]",
        "Tulis angka 0–9 dan, bila perlu, titik desimal, misalnya 84.50.",
    ),
    (
        (TRAINING, swap("kind: leadership", "kind: kepemimpinan")),
        "4:1: galat: kind: kata ini tidak dikenal [known-word]",
        (
            "Pilih salah satu: leadership, technical, functional, managerial, sociocultural, "
            "study_assignment, mentoring."
        ),
    ),
    (
        (TRAINING, swap("[administrator]", "[administrator, camat]")),
        "10:30: galat: for_classes (2): kata ini tidak dikenal [known-word]",
        (
            "Pilih salah satu: jpt_utama, jpt_madya, jpt_pratama, administrator, supervisor, "
            "functional, staff."
        ),
    ),
    (
        (POSITION, swap("leads_to: []", "leads_to: camat")),
        "5:1: galat: leads_to: seharusnya sebuah daftar [shape]",
        "Tulis di antara kurung siku, misalnya [satu, dua].",
    ),
    (
        (POSITION, swap("[{competency: pengambilan-keputusan, level: 4}]", "[pengambilan]")),
        "4:12: galat: requires (1): seharusnya kelompok isian [shape]",
        "Tulis nama isian, titik dua, lalu nilainya, satu pada setiap baris.",
    ),
    (
        (OUTCOME, swap("{documents: 3, other: 2}", "5")),
        "4:49: galat: refused: seharusnya kelompok isian [shape]",
        "Tulis nama isian, titik dua, lalu nilainya, satu pada setiap baris.",
    ),
    (
        (AGENCY, swap("kind: city", "kind: [city]")),
        "3:1: galat: kind: kata ini tidak dikenal [known-word]",
        "Pilih salah satu: ministry, agency, province, regency, city.",
    ),
    (
        (VACANCY, swap("places: 1", "places: [1]")),
        ("8:1: galat: places: seharusnya satu nilai, bukan daftar atau kelompok isian [shape]"),
        "Tulis satu nilai saja di belakang nama isian.",
    ),
    (
        (UNITS, more("puskesmas,kota-contoh,,,Puskesmas,,,,\n")),
        "3:24: galat: “kind” wajib diisi [required]",
        "Tambahkan kind.",
    ),
    (
        (UNITS, more("puskesmas,kota-contoh,,puskesmas,Puskesmas,,ya,,\n")),
        "3:45: galat: remote: seharusnya yes atau no [yes-or-no]",
        "Tulis yes untuk ya, no untuk tidak.",
    ),
    (
        (UPTAKE, swap("remote,applied", "remot,applied")),
        None,
        "Maksud Anda “remote”?",
    ),
]


@pytest.mark.parametrize(("change", "line", "hint"), CASES)
def test_finding(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: tuple[str, Change],
    line: str | None,
    hint: str,
) -> None:
    """A text that is not what its field must be is told with its place, and how to mend it."""
    monkeypatch.chdir(tmp_path)
    a_data_folder(tmp_path, change)
    findings = findings_of(Path("data"))
    assert hints(findings)[0] == hint
    assert line is None or lines(findings) == [f"data/{change[0]}:{line}"]


def test_header() -> None:
    """Unknown and missing columns are told before any row is read."""
    table, _ = read_csv(b"id,agency,kind,name,nama\ndinkes,kota,,,\n", "units.csv")
    assert table
    records, findings = parse_rows(Unit, table)
    assert records == ()
    assert lines(findings) == [
        "units.csv:1:21: galat: kolom “nama” tidak dikenal [known-key]",
    ]
    table, _ = read_csv(b"id,agency,kind\ndinkes,kota,dinas\n", "units.csv")
    assert table
    assert lines(parse_rows(Unit, table)[1]) == [
        "units.csv:1:1: galat: kolom “name” belum ada [required]",
    ]


def test_several(tmp_path: Path) -> None:
    """All that is wrong in a file is told at once."""
    folder = a_data_folder(tmp_path, (POSITION, swap("class: jpt_pratama", "class: kadis")))
    (folder / POSITION).write_text("id: X\nclass: kadis\n", encoding="utf-8")
    names = sorted(finding.rule.name for finding in findings_of(folder))
    assert names == ["id-form", "known-word", "required"]


def test_whole_file(tmp_path: Path) -> None:
    """The examples of the record formats are records without any finding."""
    assert findings_of(a_data_folder(tmp_path)) == ()


def test_a_mistyped_name_is_told_once() -> None:
    """A field whose name was mistyped is not called missing as well, in a row or in a file."""
    table, _ = read_csv(b"id,agenc,kind,name\ndinkes,kota,dinas,Dinas\n", "data/units.csv")
    assert table is not None
    _, findings = parse_rows(Unit, table)
    assert [finding.rule.name for finding in findings] == ["known-key"]
    document, _ = read_yaml(b"id: a\ntitel: A\nposition_class: jpt_pratama\n", "data/x/a.yml")
    assert document is not None
    _, findings = parse_document(Position, document)
    told = {(finding.rule.name, Wording().text(finding.message)) for finding in findings}
    assert ("known-key", "isian “titel” tidak dikenal") in told
    assert ("required", "“title” wajib diisi") not in told
