"""``merit import competencies``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli.import_options import SHIPPED
from generator.cli.run import run
from generator.pipeline import check

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
GUIDES = ("content/panduan/impor.md", "content/en/guide/import.md")
ENTRIES = """\
id,master_standar_kompetensi_id,kode,nama,uraian,master_urusan_pemerintahan_id
1,1,M.1,KETELITIAN ,Bekerja tanpa salah,0
2,3,DD,Coba Saja,Test,1
"""
LEVELS = """\
id,master_kamus_kompetensi_skj_id,level,deskripsi,indikator_kompetensi
1,1,1,Mampu teliti,"<ol><li>Memeriksa
 ulang;<br></li></ol>"
2,7,1,-,<p>-<br></p>
"""


@pytest.fixture(autouse=True)
def _lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kamus.csv").write_text(ENTRIES, encoding="utf-8")
    Path("tingkat.csv").write_text(LEVELS, encoding="utf-8")


def imported(*more: str) -> int:
    return run(["import", "competencies", "kamus.csv", "tingkat.csv", "--map", "kamus-skj", *more])


def test_shipped_map(capsys: Capture) -> None:
    """The junk entry and the dangling level are told by their places; the rest is written."""
    assert imported() == 1
    out = capsys.readouterr().out
    assert "kamus.csv:3:5: galat:" in out
    assert "tingkat.csv:4:3: galat:" in out
    assert check(Path("data")).findings == ()
    text = Path("data/competencies/ketelitian.yml").read_text(encoding="utf-8")
    assert "definition: Bekerja tanpa salah\n" in text
    assert "      - Memeriksa ulang;\n" in text


def test_again(capsys: Capture) -> None:
    """A second import changes nothing; a record that somebody mended is kept and told."""
    assert imported() == imported() == 1
    path = Path("data/competencies/ketelitian.yml")
    path.write_text("mended", encoding="utf-8")
    capsys.readouterr()
    assert imported("--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    assert "list-exists" in [one["name"] for one in report["findings"]]
    assert report["summary"]["written"] == {"competency": 0}
    assert path.read_text() == "mended"


@pytest.mark.parametrize(("rows", "status"), [(1, 2), (3, 1)])
def test_nothing_to_take(rows: int, status: int) -> None:
    """Lists without rows, or of which nothing can be taken, write nothing."""
    Path("kamus.csv").write_text("".join(ENTRIES.splitlines(keepends=True)[:rows:2]))
    Path("tingkat.csv").write_text(LEVELS.partition("\n")[0] + "\n")
    assert imported() == status
    assert not Path("data").exists()


def test_shipped_maps_are_there() -> None:
    """The maps that the help names come with the program."""
    assert all((SHIPPED / f"{name}.yml").is_file() for name in ("kamus-skj", "keterampilan-ti"))


@pytest.mark.parametrize("guide", GUIDES)
def test_guide(guide: str) -> None:
    """The example of the guide works as it stands."""
    blocks = (ROOT / guide).read_text(encoding="utf-8").split("```")[1::2]
    entries, levels, mapped = (
        next(block for block in blocks if start in block).partition("\n")[2]
        for start in ("Kode;Nama;", "Kode;Tingkat;", "level_titles:")
    )
    for name, text in (("kamus.csv", entries), ("tingkat.csv", levels), ("peta.yml", mapped)):
        Path(name).write_text(text, encoding="utf-8")
    assert run(["import", "competencies", "kamus.csv", "tingkat.csv", "--map", "peta.yml"]) == 0
    assert check(Path("data")).findings == ()
