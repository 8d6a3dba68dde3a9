"""``merit import trainings``."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.import_options import SHIPPED
from generator.cli.run import run
from generator.importing.training_map import TrainingMap
from generator.reading.list_files import read_map
from tests.cli.test_import_competencies import GUIDES, ROOT

Capture = pytest.CaptureFixture[str]
LIST = (
    "role,nama_training\nPenguji,Load Testing\nPenulis,Menulis Laporan\nPenguji,Menulis Laporan\n"
)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("daftar.csv").write_text(LIST, encoding="utf-8")


def imported(map_name: str, *more: str) -> int:
    return run(["import", "trainings", "daftar.csv", "--map", map_name, *more])


def test_shipped_map(capsys: Capture) -> None:
    """Every training becomes one record, and the planner's share of them is told."""
    assert imported("pelatihan-ti", "--agency", "kota-contoh") == 0
    out = capsys.readouterr().out
    assert "baris dengan pelatihan yang sama digabung: 1" in out
    assert "dipakai perencana: 1 dari 2 pelatihan" in out
    text = Path("data/training/load-testing.yml").read_text(encoding="utf-8")
    assert "competency: testing-test\n" in text
    assert "hours" not in text


def test_json_is_one_object(capsys: Capture) -> None:
    """With ``--format json`` nothing but the object is printed."""
    imported("pelatihan-ti", "--agency", "kota-contoh", "--format", "json")
    assert capsys.readouterr().out.rstrip().endswith("}")


def test_whose_training(capsys: Capture) -> None:
    """A map without an agency needs one on the command line."""
    assert imported("pelatihan-ti") == 2
    assert "--agency" in capsys.readouterr().err


def test_every_rule_of_the_shipped_map_names_a_word() -> None:
    """No competency of the shipped map is given without a word or a group."""
    made, _ = read_map(TrainingMap, SHIPPED / "pelatihan-ti.yml")
    assert all(rule.words or rule.groups for rule in made.develops)


@pytest.mark.parametrize("guide", GUIDES)
def test_guide(guide: str) -> None:
    """The example of the guide works as it stands."""
    blocks = (ROOT / guide).read_text(encoding="utf-8").split("```")[1::2]
    listed, mapped = (
        next(block for block in blocks if start in block).partition("\n")[2]
        for start in ("Pelatihan;Peran;JP", "develops:")
    )
    Path("daftar.csv").write_text(listed, encoding="utf-8")
    Path("peta.yml").write_text(mapped, encoding="utf-8")
    assert imported("peta.yml") == 0
    assert len(list(Path("data/training").iterdir())) == 2
