"""What spreadsheet programs leave behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.reading.folder import read_folder
from tests.reading.printed import hints, printed

WORKBOOK = "ini buku kerja lembar kerja (Excel), bukan teks CSV"
LOCK = "ini tanda bahwa berkasnya sedang terbuka di lembar kerja [known-place]"


@pytest.mark.parametrize(
    ("name", "data", "words", "hint"),
    [
        ("rankings/nilai.xlsx", b"x", f"{WORKBOOK} [known-place]", "Simpan Sebagai"),
        ("Daftar.XLS", b"x", f"{WORKBOOK} [known-place]", "Simpan Sebagai"),
        ("rankings/a.csv", b"PK\x03\x04\x00\xff", f"{WORKBOOK} [utf-8]", "Simpan Sebagai"),
        ("rankings/~$a.csv", b"x", LOCK, "Tutup Excel"),
        ("rankings/.~lock.a.csv#", b"x", LOCK, "Tutup Excel"),
    ],
)
def test_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, words: str, hint: str
) -> None:
    """A workbook and the sign of an open one are named as such, whatever the file is called."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "data" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    findings = read_folder(Path("data")).findings
    assert printed(findings) == [f"data/{name}:0:0: {words}"]
    assert hint in hints(findings)[0]
