from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks import run_checks
from generator.dataset import parse
from generator.merit.judging import judge
from generator.reading.folder import read_folder
from generator.records import (
    Agency,
    CriteriaSet,
    Position,
    Ranking,
    Selection,
    TrainingUptake,
    Unit,
    Vacancy,
)
from generator.source import Place
from tests.record_builders import (
    CRITERIA,
    FILES,
    OUTCOME,
    POSITION,
    RANKING,
    SELECTION,
    UNITS,
    UPTAKE,
    VACANCY,
    Change,
    a_data_folder,
    a_dataset,
    hints,
    like,
    lines,
    more,
    only,
    swap,
    without,
)

KEY = "2026-dinkes-kadis"


@pytest.fixture(autouse=True)
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Print the paths of the data folder as ``data/…``."""
    monkeypatch.chdir(tmp_path)


def findings_of(folder: Path, *changes: tuple[str, Change]) -> list[str]:
    a_data_folder(folder, *changes)
    return lines(parse(read_folder(Path("data")).files)[1])


def test_by_id(tmp_path: Path) -> None:
    """Records are found by type and id, in the order of ids."""
    a_data_folder(
        tmp_path,
        (UNITS, more("bappeda,kota-contoh,,badan,Bappeda,,,,\n")),
        ("positions/camat.yml", only("id: camat\ntitle: Camat\nclass: administrator\n")),
    )
    dataset = a_dataset(Path("data"))
    assert list(dataset.of(Unit)) == ["bappeda", "dinas-kesehatan"]
    assert list(dataset.of(Position)) == ["camat", "kepala-dinas-kesehatan"]
    assert list(dataset.of(TrainingUptake)) == [
        "pka-2026-1/Contoh Barat",
        "pka-2026-1/Contoh Tengah",
    ]
    agency = dataset.get(Agency, "kota-contoh")
    assert agency
    assert agency.name.en == "Contoh City Government"
    assert dataset.get(Agency, "kota-lain") is None
    assert dataset.get(Agency, None) is None


def test_places(tmp_path: Path) -> None:
    """A value of a record has its place: in a file, in a row, and a ranking as a whole."""
    a_data_folder(tmp_path)
    dataset = a_dataset(Path("data"))
    assert dataset.of(Vacancy)[KEY].place("unit") == Place(f"data/{VACANCY}", 5, 1)
    assert dataset.of(Unit)["dinas-kesehatan"].place("kind") == Place("data/units.csv", 2, 30)
    assert dataset.of(Ranking)[KEY].place("row") == Place(f"data/{RANKING}", 1, 1)


def test_procedure(tmp_path: Path) -> None:
    """A vacancy has its own shared fields and those of its selection; some lists add up."""
    a_data_folder(tmp_path, (VACANCY, more("documents: [Ijazah]\nassessor: {body: UPT Contoh}\n")))
    dataset = a_dataset(Path("data"))
    procedure = dataset.procedure(KEY)
    assert procedure.notice == dataset.of(Selection)["2026-jpt"].record.notice
    assert [document.id for document in procedure.documents][-2:] == [
        "SKP 2 tahun terakhir",
        "Ijazah",
    ]
    assert procedure.assessor
    assert procedure.assessor.body.id == "UPT Contoh"
    assert [requirement.id for requirement in procedure.requirements] == ["grade", "age"]
    assert dataset.criteria_set_of(KEY) == dataset.of(CriteriaSet)["jpt-pratama-2026"].record


def test_procedure_alone(tmp_path: Path) -> None:
    """A vacancy without a selection has only its own fields."""
    a_data_folder(tmp_path, (VACANCY, without("selection")), (RANKING, lambda _: None))
    dataset = a_dataset(Path("data"))
    assert dataset.procedure(KEY).notice is None
    assert dataset.procedure(KEY).documents == ()
    assert dataset.criteria_set_of(KEY) is None
    assert dataset.procedure_place(KEY, "notice") == Place(f"data/{VACANCY}", 1, 1)


def test_procedure_place(tmp_path: Path) -> None:
    """The place of a shared field is in the file that says it; of the vacancy where none does."""
    a_data_folder(tmp_path, (SELECTION, without("panel")), (VACANCY, more("panel: {members: 5}\n")))
    dataset = a_dataset(Path("data"))
    assert dataset.procedure_place(KEY, "notice", "date").path == f"data/{SELECTION}"
    assert dataset.procedure_place(KEY, "panel", "members").path == f"data/{VACANCY}"
    assert dataset.procedure_place(KEY, "unit").path == f"data/{VACANCY}"
    assert dataset.procedure_place(KEY).path == f"data/{VACANCY}"


def test_id_is_file_name(tmp_path: Path) -> None:
    """A record is named like its file; an outcome and a ranking like their vacancy."""
    assert findings_of(
        tmp_path,
        (POSITION, swap("id: kepala-dinas-kesehatan", "id: kadis-kesehatan")),
        (OUTCOME, swap("vacancy: 2026-dinkes-kadis", "vacancy: 2026-dinkes")),
    ) == [
        f"data/{OUTCOME}:1:1: galat: vacancy tidak sama dengan nama berkas [id-is-file-name]",
        f"data/{POSITION}:1:1: galat: id tidak sama dengan nama berkas [id-is-file-name]",
    ]


def test_unique_id(tmp_path: Path) -> None:
    """A row whose id another row has is refused; the first one counts."""
    again = FILES[UNITS].splitlines(keepends=True)[1].replace("412", "400")
    assert findings_of(
        tmp_path,
        (UNITS, more(again)),
        (UPTAKE, more("pka-2026-1,Contoh Barat,yes,14,12,<10\n")),
    ) == [
        (
            "data/training-uptake.csv:4:1: galat: baris ini tentang hal yang sama dengan baris 3 "
            "[unique-id]"
        ),
        "data/units.csv:3:1: galat: pengenal ini sudah dipakai pada baris 2 [unique-id]",
    ]
    dataset, _ = parse(read_folder(Path("data")).files)
    assert dataset.of(Unit)["dinas-kesehatan"].record.headcount == 412


def test_unread(tmp_path: Path) -> None:
    """A record that is there but broken is kept in mind by type and id."""
    a_data_folder(
        tmp_path,
        (CRITERIA, without("title")),
        (UNITS, more("puskesmas,kota-contoh,,,Puskesmas,,,,\n")),
    )
    dataset, findings = parse(read_folder(Path("data")).files)
    assert dataset.unread == {(CriteriaSet, "jpt-pratama-2026"), (Unit, "puskesmas")}
    assert len(findings) == 2
    assert hints(findings) == ["Tambahkan title.", "Tambahkan kind."]


def test_unread_files(tmp_path: Path) -> None:
    """Nobody is told that a record is missing whose file could not be read."""
    a_data_folder(tmp_path, (UNITS, only("id;agency\n")), (CRITERIA, more("id: again\n")))
    reading = read_folder(Path("data"))
    dataset, findings = parse(reading.files)
    assert [finding.rule.name for finding in reading.findings] == [
        "unique-keys",
        "comma-separated",
    ]
    assert findings == ()
    assert dataset.is_unread(Unit, "dinas-kesehatan")
    assert dataset.is_unread(CriteriaSet, "jpt-pratama-2026")
    assert not dataset.is_unread(CriteriaSet, "jpt-pratama-2027")
    assert [found.rule.name for found in run_checks(judge(dataset))] == []


def test_ranking(tmp_path: Path) -> None:
    """A ranking is read with the criteria of its vacancy; a broken one is left out."""
    findings = findings_of(
        tmp_path,
        (RANKING, swap("84.50", "84,50".replace(",", ";"))),
        ("rankings/2026-lain.csv", like(RANKING)),
    )
    assert findings == [f"data/{RANKING}:2:18: galat: assessment: bukan angka biasa [number-form]"]
    dataset, _ = parse(read_folder(Path("data")).files)
    assert list(dataset.of(Ranking)) == ["2026-lain"]
    assert dataset.of(Ranking)["2026-lain"].record.scores == {}
