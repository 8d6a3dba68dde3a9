from __future__ import annotations

import base64
from pathlib import Path

import pytest

from generator.errors import FindingsError
from generator.ledger.commitments import KEY_TITLE
from generator.reading.key_file import read_key
from tests.reading.printed import hints, printed

KEY = bytes(range(32))
TEXT = base64.urlsafe_b64encode(KEY).decode().rstrip("=")
TITLE = f"{KEY_TITLE}: rahasia"
NOT_A_KEY = "2:1: baris kedua bukan 32 bita acak [key-form]"


@pytest.mark.parametrize(
    "text", [f"{TITLE}\n{TEXT}\n", f"{TITLE}\r\n{TEXT}\r\n", f"{TITLE}\n\n  {TEXT}"]
)
def test_a_key(tmp_path: Path, text: str) -> None:
    """A key is the second line; line ends and blanks do not count."""
    path = tmp_path / "2026.key"
    path.write_bytes(text.encode())
    assert read_key(path) == KEY


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "1:1: baris pertama bukan tanda berkas kunci [key-form]"),
        (f"{TEXT}\n", "1:1: baris pertama bukan tanda berkas kunci [key-form]"),
        (f"{TITLE}\n", NOT_A_KEY),
        (f"{TITLE}\n{TEXT[:-1]}\n", NOT_A_KEY),
        (f"{TITLE}\n{TEXT[:-2]}\n", NOT_A_KEY),
        (f"{TITLE}\n{TEXT}AA\n", NOT_A_KEY),
        (f"{TITLE}\n{TEXT[:-1]}9\n", NOT_A_KEY),
        (f"{TITLE}\n{TEXT[:-1]}+\n", NOT_A_KEY),
        (f"{TITLE}\n{TEXT}\n{TEXT}\n", NOT_A_KEY),
        (f"{TITLE}\nrahasia\n", NOT_A_KEY),
        (
            f"{TITLE}\n{'A' * 43}\n",
            "2:1: kunci ini tidak acak: nol semua, atau berulang [key-form]",
        ),
    ],
)
def test_no_key(tmp_path: Path, text: str, line: str) -> None:
    """A key that is short, long, zero or written in two ways is refused, and never repeated."""
    path = tmp_path / "2026.key"
    path.write_text(text)
    with pytest.raises(FindingsError) as stop:
        read_key(path)
    assert printed(stop.value.findings) == [f"{path.as_posix()}:{line}"]
    assert "merit key new" in hints(stop.value.findings)[0]


def test_a_link(tmp_path: Path) -> None:
    """A link is no key file: destroying it would leave the key where it points to."""
    (tmp_path / "asli.key").write_text(f"{TITLE}\n{TEXT}\n")
    (tmp_path / "2026.key").symlink_to(tmp_path / "asli.key")
    with pytest.raises(FindingsError):
        read_key(tmp_path / "2026.key")
