"""``merit new``."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.new import TYPES
from generator.cli.run import run
from generator.records import RECORD_TYPES
from tests.record_builders import a_data_folder
from tests.site_builders import contents

Capture = pytest.CaptureFixture[str]


def test_every_type_has_a_name() -> None:
    """Every record type can be asked for."""
    assert list(TYPES.values()) == list(RECORD_TYPES)


def test_written_once(tmp_path: Path, capsys: Capture) -> None:
    """The record is written where it belongs, and never over another one."""
    assert run(["new", "training_offer", "pka-2026-2"]) == 0
    assert "data/training/pka-2026-2.yml ditulis." in capsys.readouterr().out
    before = contents(tmp_path)
    assert list(before) == ["data/training/pka-2026-2.yml"]
    assert run(["new", "training-offer", "pka-2026-2"]) == 2
    assert "tidak ditimpa" in capsys.readouterr().err
    assert contents(tmp_path) == before


def test_it_fits_among_records(tmp_path: Path) -> None:
    """A new record beside the examples of the formats has no error."""
    a_data_folder(tmp_path)
    assert run(["new", "training-offer", "pka-2026-2"]) == 0
    assert run(["new", "criteria-set", "jpt-pratama-2027"]) == 0
    assert run(["check"]) == 0


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("unit", "id,agency,parent,kind,name,district,remote,headcount,headcount_at\n"),
        ("training-uptake", "training,district,remote,applied,accepted,completed\n"),
        ("ranking", "row,total,announced_rank,result\n"),
    ],
)
def test_tables(tmp_path: Path, name: str, header: str, capsys: Capture) -> None:
    """For a CSV type the header row is printed, what its columns mean beside it, no file."""
    assert run(["new", name]) == 0
    captured = capsys.readouterr()
    assert captured.out.endswith(header)
    assert "Baris judul untuk data/" in captured.err
    assert all(f"{column}: " in captured.err for column in header.strip().split(","))
    assert contents(tmp_path) == {}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["vacancie", "a"], "Maksud Anda vacancy?"),
        (["xyz", "a"], "Pilih: agency, unit,"),
        (["vacancy", "Kepala Dinas"], "Pengenal: "),
        (["vacancy"], "Pengenal: "),
        (["vacancy", "../../luar"], "Pengenal: "),
    ],
)
def test_wrong_usage(arguments: list[str], sentence: str, tmp_path: Path, capsys: Capture) -> None:
    """An unknown type is told with the nearest one, an impossible id with its form."""
    assert run(["new", *arguments]) == 2
    assert sentence in capsys.readouterr().err
    assert contents(tmp_path) == {}
