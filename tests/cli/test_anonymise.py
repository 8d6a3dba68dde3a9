"""``merit anonymise``."""

from __future__ import annotations

import json
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.cli.run import run
from tests.anonymising.lists import HEADER, SCORES, VACANCY, a_name, a_nip, rows_of
from tests.reading.workbooks import a_workbook
from tests.record_builders import RANKING, Change, a_data_folder, gone, swap
from tests.record_builders import VACANCY as VACANCY_FILE
from tests.site_builders import contents, write

Capture = pytest.CaptureFixture[str]
TWELVE = (*SCORES, *((str(70 + number), "75", "80.5", "23"[number % 2]) for number in range(6)))
ROSTER, RECEIPTS = f"{VACANCY}.roster.json", f"{VACANCY}.receipts.json"
CODES = f"{VACANCY}.codes.csv"


def an_office(
    folder: Path, scores: Sequence[Sequence[str]] = TWELVE, *changes: tuple[str, Change]
) -> Path:
    """Write records without ranking in the working directory, and list and key elsewhere."""
    a_data_folder(folder, (RANKING, gone), *changes)
    (folder / "data" / "outcomes" / f"{VACANCY}.yml").unlink()
    office = folder / "kantor"
    lines = [";".join(row).replace(".", ",") for row in (HEADER, *rows_of(scores))]
    write(office / "nilai.csv", "\n".join(lines) + "\n")
    assert run(["key", "new", "kantor/a.key"]) == 0
    return office


def anonymise(*more: str, key: str = "a") -> int:
    options = ["--vacancy", VACANCY, "--in", "kantor/nilai.csv", "--key", f"kantor/{key}.key"]
    return run(["anonymise", *options, *more])


def test_twelve_people(tmp_path: Path, capsys: Capture) -> None:
    """Public files hold no identifier; roster and receipts are private; the run is told."""
    office = an_office(tmp_path)
    assert anonymise() == 0
    public = contents(tmp_path / "data")
    assert len(public[RANKING].splitlines()) == 13
    for number in range(12):
        for secret in (a_nip(number), a_name(number)):
            assert not [path for path, text in public.items() if secret.encode() in text]
            assert secret.encode() in (office / ROSTER).read_bytes()
            assert secret.encode() not in (office / RECEIPTS).read_bytes()
    for name in (ROSTER, RECEIPTS, CODES, "a.key"):
        assert stat.S_IMODE((office / name).stat().st_mode) == 0o600
    told = capsys.readouterr().out.splitlines()[1:]
    assert told == [
        "Peserta: 12. Tingkat: full.",
        f"Untuk umum: data/{RANKING}",
        f"Rahasia, hanya di kantor: kantor/{ROSTER}, kantor/{RECEIPTS}, kantor/{CODES}",
        "Lanjutkan: merit check. Jangan simpan ke git sebelum hari pengumuman.",
    ]


def test_code_list(tmp_path: Path) -> None:
    """For the spreadsheet there is a sheet of codes, names and numbers that nothing rounds."""
    office = an_office(tmp_path)
    assert anonymise() == 0
    text = (office / CODES).read_bytes().decode("utf-8-sig")
    header, *rows = (line.split(";") for line in text.splitlines())
    assert header == ["kode", "nama", "nip"]
    roster = json.loads((office / ROSTER).read_text())["rows"]
    assert [(row[0].replace(" ", ""), row[1], row[2].replace(" ", "")) for row in rows] == [
        (one["code"], one["name"], one["identifier"]) for one in roster
    ]
    assert {tuple(map(len, row[2].split())) for row in rows} == {(8, 6, 1, 3)}


def test_the_check_accepts_it(tmp_path: Path) -> None:
    """The file that is written is one that ``merit check`` accepts, at both levels."""
    an_office(tmp_path)
    assert anonymise() == 0
    write(
        tmp_path / "data" / "outcomes" / f"{VACANCY}.yml",
        f"vacancy: {VACANCY}\nannounced: 2026-03-20\n",
    )
    assert run(["check"]) == 0
    (tmp_path / "data" / RANKING).unlink()
    vacancy = tmp_path / "data" / VACANCY_FILE
    vacancy.write_text(vacancy.read_text().replace("level: full", "level: totals"))
    assert anonymise() == 0
    assert (tmp_path / "data" / RANKING).read_text().startswith("row,total,announced_rank,result\n")
    assert run(["check"]) == 0


def test_another_key(tmp_path: Path) -> None:
    """With another key no code is the same, and no receipt."""
    an_office(tmp_path)
    assert run(["key", "new", "kantor/b.key"]) == 0
    assert anonymise() == 0
    first = (tmp_path / "data" / RANKING).read_text()
    (tmp_path / "data" / RANKING).unlink()
    assert anonymise("--private", "kantor/lain", key="b") == 0
    second = (tmp_path / "data" / RANKING).read_text()
    assert {line[:16] for line in first.splitlines()[1:]}.isdisjoint(
        line[:16] for line in second.splitlines()[1:]
    )
    receipts = [
        json.loads((tmp_path / "kantor" / name / RECEIPTS).read_text())["receipts"]
        for name in ("", "lain")
    ]
    nonces = [{one["receipt"]["nonce"] for one in each} for each in receipts]
    assert len(nonces[0]) == len(nonces[1]) == 12
    assert nonces[0].isdisjoint(nonces[1])


def test_again(tmp_path: Path, capsys: Capture) -> None:
    """The same list and key change nothing, also from a workbook; other scores are refused."""
    office = an_office(tmp_path)
    assert anonymise() == 0
    before = contents(tmp_path)
    assert anonymise() == 0
    numbers = [(*row[:2], *map(float, row[2:])) for row in reversed(rows_of(TWELVE))]
    (office / "nilai.xlsx").write_bytes(a_workbook({"Nilai": [HEADER, *numbers]}))
    assert anonymise("--in", "kantor/nilai.xlsx") == 0
    (office / "nilai.xlsx").unlink()
    assert contents(tmp_path) == before
    text = (office / "nilai.csv").read_text()
    (office / "nilai.csv").write_text(text.replace("84,50", "84,60"))
    assert anonymise() == 2
    assert "tidak ditimpa" in capsys.readouterr().err


def test_four_people(tmp_path: Path, capsys: Capture) -> None:
    """Four are refused at *totals*, and nothing is written; at *aggregate* no ranking is."""
    totals = (VACANCY_FILE, swap("level: full", "level: totals"))
    office = an_office(tmp_path, SCORES[:4], totals)
    before = contents(tmp_path)
    assert anonymise() == 1
    assert contents(tmp_path) == before
    assert (
        "yang mungkin aggregate (tanpa baris): pesertanya kurang dari 5" in capsys.readouterr().out
    )
    vacancy = tmp_path / "data" / VACANCY_FILE
    vacancy.write_text(vacancy.read_text().replace("level: totals", "level: aggregate"))
    assert anonymise() == 0
    assert "Untuk umum: tidak ada berkas" in capsys.readouterr().out
    assert not (tmp_path / "data" / RANKING).exists()
    assert (office / ROSTER).exists()


def test_a_lower_level(tmp_path: Path, capsys: Capture) -> None:
    """Where *full* is declared but a value points at someone, totals are written, and why."""
    an_office(tmp_path, (*TWELVE[:11], ("70", "70", "70", "1")))
    assert anonymise() == 0
    assert "track-record" not in (tmp_path / "data" / RANKING).read_text()
    told = capsys.readouterr().out
    assert "Lowongan menyatakan full; yang mungkin totals, karena:" in told
    assert "ada nilai dari fakta yang dimiliki kurang dari 3 peserta: track-record" in told
    assert "Tulis level: totals pada publication lowongan itu" in told


def test_unused_columns(tmp_path: Path, capsys: Capture) -> None:
    """Columns that nobody reads are told by their number."""
    office = an_office(tmp_path)
    lines = (office / "nilai.csv").read_text().splitlines()
    write(office / "nilai.csv", "\n".join(f"x;{line};y" for line in lines))
    assert anonymise() == 0
    assert "Kolom yang tidak dipakai: ke-1, 8." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("option", "place"),
    [("--in", "data/nilai.csv"), ("--key", "content/a.key"), ("--private", "site/rahasia")],
)
def test_private_places(tmp_path: Path, option: str, place: str, capsys: Capture) -> None:
    """List, key and roster lie outside records, prose and site, or nothing is read."""
    an_office(tmp_path)
    before = contents(tmp_path)
    assert anonymise(option, place) == 1
    assert f"{place}:0:0: galat: berkas rahasia berada di dalam" in capsys.readouterr().out
    assert contents(tmp_path) == before


def test_inside_a_repository(tmp_path: Path, capsys: Capture) -> None:
    """Nothing private lies in the work tree of git that holds the records."""
    an_office(tmp_path)
    (tmp_path / ".git").mkdir()
    assert anonymise() == 1
    assert capsys.readouterr().out.count("[private-place]") == 3


def test_a_used_key(tmp_path: Path, capsys: Capture) -> None:
    """A key that served another selection is refused by its roster."""
    office = an_office(tmp_path)
    assert anonymise() == 0
    roster = json.loads((office / ROSTER).read_text())
    write(office / "2025-x.roster.json", json.dumps({**roster, "scope": "selection/2025"}))
    assert anonymise() == 1
    assert "kunci ini sudah dipakai untuk seleksi lain [key-once]" in capsys.readouterr().out


def test_no_value_is_printed(tmp_path: Path, capsys: Capture) -> None:
    """Findings about the list tell line and column and repeat nothing of it."""
    office = an_office(tmp_path)
    lines = (office / "nilai.csv").read_text().splitlines()
    broken = [lines[0], lines[1].replace("84,50", "184,51"), "9" + lines[2]]
    write(office / "nilai.csv", "\n".join([*broken, lines[1], lines[4] + ";x"]))
    assert anonymise() == 1
    write(office / "nilai.csv", "\n".join([*broken, lines[1]]))
    assert anonymise() == 1
    told = "".join(capsys.readouterr())
    assert "kantor/nilai.csv:2:37: galat: nilai di luar skala 0 sampai 100" in told
    assert "kantor/nilai.csv:3:1: galat: nomor ini bukan 18 angka [private-list-person]" in told
    assert "kantor/nilai.csv:4:1: galat: nomor ini sudah ada pada baris 2" in told
    for secret in (a_nip(0), a_nip(1), a_name(0), a_name(1), "184,51", "184.51"):
        assert secret not in told


def test_an_unknown_vacancy(tmp_path: Path, capsys: Capture) -> None:
    """A vacancy that is not there is not repeated."""
    an_office(tmp_path)
    assert anonymise("--vacancy", "2026-tiada") == 2
    error = capsys.readouterr().err
    assert "Lowongan itu tidak ada" in error
    assert "2026-tiada" not in error
