"""``merit import vacancies``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.cli.import_options import SHIPPED
from generator.cli.run import run
from generator.importing.list_map import FIELDS, ListMap
from generator.pipeline import check

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
GUIDES = ("content/panduan/impor.md", "content/en/guide/import.md")
LISTS = Path(__file__).parents[1] / "importing" / "lists"
_HEADER = "formasi_id,ins_nm,jp_nama,formasi_nm,jabatan_nm,lokasi_nm,jumlah_formasi,disable,"
_SAME = "Badan Contoh ,CPNS,UMUM,ARSIPARIS AHLI PERTAMA,BADAN CONTOH | "
CPNS = f"""\
{_HEADER}gaji_min,gaji_max,program_ids
a1,{_SAME}BIRO  UMUM | BAGIAN I,2,1,3000000,7000000,1|2
a2,{_SAME}BIRO HUKUM,1,0,1,2,1
a3,{_SAME}BIRO HUKUM,0,0,1,2,1
"""


@pytest.fixture
def _lists(tmp_path: Path) -> None:
    for name in ("lowongan-contoh.csv", "lowongan-contoh.yml"):
        shutil.copyfile(LISTS / name, tmp_path / name)
    (tmp_path / "cpns.csv").write_text(CPNS, encoding="utf-8")
    (tmp_path / "program.csv").write_text(
        "program_id,nama_pendidikan\n1,S-1 HUKUM\n2,D-IV KEARSIPAN\n", encoding="utf-8"
    )


def imported(name: str, map_name: str, *more: str) -> int:
    return run(["import", "vacancies", name, "--map", map_name, "--data", "baru", *more])


@pytest.mark.usefixtures("_lists")
def test_new_users_list(capsys: Capture) -> None:
    """A list with a letterhead, semicolons and other columns becomes records without errors."""
    assert imported("lowongan-contoh.csv", "lowongan-contoh.yml") == 1
    out = capsys.readouterr().out
    assert "Baris dibaca: 8" in out
    assert "  vacancy: 4" in out
    assert "Kolom yang tidak dipetakan: Kelas" in out
    assert "lowongan-contoh.csv:8:1: galat: Kebutuhan: kebutuhan 0 orang [list-places]" in out
    assert check(Path("baru")).findings == ()


@pytest.mark.usefixtures("_lists")
def test_shipped_map(capsys: Capture) -> None:
    """The CPNS list is read with its shipped map, its second list given on the command line."""
    assert imported("cpns.csv", "cpns-2024", "--lookup", "education=program.csv") == 1
    assert "gaji yang tidak masuk akal ditinggalkan: 1" in capsys.readouterr().out
    assert check(Path("baru")).findings == ()
    texts = [path.read_text(encoding="utf-8") for path in Path("baru/vacancies").iterdir()]
    assert len(texts) == 2
    assert any("  - S-1 Hukum\n  - D-IV Kearsipan\n" in text for text in texts)
    assert "status: unofficial_copy" in Path("baru/agencies/badan-contoh.yml").read_text()


@pytest.mark.usefixtures("_lists")
def test_without_second_list(capsys: Capture) -> None:
    """Without its second list a field is left out and the report says so, in English on demand."""
    imported("cpns.csv", "cpns-2024", "--format", "json", "--lang", "en")
    summary = json.loads(capsys.readouterr().out)["summary"]
    assert summary["without_lookup"] == ["education"]
    assert summary["refused_rows"] == 1
    assert summary["unused_columns"] == ["jp_nama"]


@pytest.mark.usefixtures("_lists")
def test_well() -> None:
    """A list of which every row is taken ends well."""
    Path("cpns.csv").write_text("\n".join(CPNS.splitlines()[:3]) + "\n", encoding="utf-8")
    assert imported("cpns.csv", "cpns-2024") == 0


@pytest.mark.usefixtures("_lists")
@pytest.mark.parametrize(
    ("rows", "status"),
    [(CPNS.splitlines()[:1], 2), ([CPNS.splitlines()[0], CPNS.splitlines()[3]], 1)],
)
def test_nothing_to_take(rows: list[str], status: int) -> None:
    """A list without rows, or of which every row is refused, writes nothing."""
    Path("cpns.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert imported("cpns.csv", "cpns-2024") == status
    assert not Path("baru").exists()


@pytest.mark.usefixtures("_lists")
@pytest.mark.parametrize(
    ("more", "status"),
    [
        (("--lookup", "education"), 2),
        (("--lookup", "formation=program.csv"), 2),
        (("--lookup", "education=tiada.csv"), 2),
        (("--format", "xml"), 2),
    ],
)
def test_wrong_usage(more: tuple[str, ...], status: int) -> None:
    """Wrong usage writes nothing and ends with status 2."""
    assert imported("cpns.csv", "cpns-2024", *more) == status
    assert not Path("baru").exists()


@pytest.mark.usefixtures("_lists")
def test_filled_folder(capsys: Capture) -> None:
    """A folder that holds anything is refused before the list is read."""
    Path("baru").mkdir()
    Path("baru/catatan.txt").touch()
    assert imported("tiada.csv", "cpns-2024") == 2
    assert "sudah berisi" in capsys.readouterr().err


@pytest.mark.usefixtures("_lists")
def test_map_that_does_not_fit(capsys: Capture) -> None:
    """A map for another list stops with findings at the map's own lines."""
    assert imported("lowongan-contoh.csv", "cpns-2024") == 1
    assert "[map-column]" in capsys.readouterr().out
    assert not Path("baru").exists()


def test_shipped_maps_are_there() -> None:
    """The maps that the help names come with the program."""
    assert (SHIPPED / "cpns-2024.yml").is_file()


@pytest.mark.parametrize("guide", GUIDES)
def test_guide(guide: str) -> None:
    """The example of the guide works as it stands, and the guide names every part of a map."""
    text = (ROOT / guide).read_text(encoding="utf-8")
    _, listed, mapped = (block.partition("\n")[2] for block in text.split("```")[1:6:2])
    Path("daftar.csv").write_text(listed, encoding="utf-8")
    Path("peta.yml").write_text(mapped, encoding="utf-8")
    assert imported("daftar.csv", "peta.yml") == 0
    assert check(Path("baru")).findings == ()
    assert [name for name in (*FIELDS, *ListMap.model_fields) if name not in text] == []
