"""From bytes to text, without a guess."""

from __future__ import annotations

import codecs

import pytest

from generator.reading.decoding import decode, text_of
from tests.reading.printed import hints, printed

REFUSED = [
    ("a: 1".encode("utf-16"), "1:1: berkas disimpan sebagai UTF-16"),
    (codecs.BOM_UTF16_BE + "a: 1".encode("utf-16-be"), "1:1: berkas disimpan sebagai UTF-16"),
    ("a: 1".encode("utf-32"), "1:1: berkas disimpan sebagai UTF-32"),
    (codecs.BOM_UTF32_BE + "a: 1".encode("utf-32-be"), "1:1: berkas disimpan sebagai UTF-32"),
    ("a: 1".encode("utf-16-le"), "1:2: ada byte kosong (NUL); ini bukan teks UTF-8"),
    ("a: é\nb: 1\0".encode(), "2:5: ada byte kosong (NUL); ini bukan teks UTF-8"),
    ("a: é\nb: é".encode("cp1252"), "1:4: byte ke-4 berkas ini bukan UTF-8"),
    ("a: é\nb: ".encode() + b"\xe9\n", "2:4: byte ke-10 berkas ini bukan UTF-8"),
    (codecs.BOM_UTF8 + b"a: \xe9\n", "1:4: byte ke-7 berkas ini bukan UTF-8"),
]


@pytest.mark.parametrize(("data", "line"), REFUSED)
def test_refused(data: bytes, line: str) -> None:
    """Another encoding is named with line, column and byte, and how to save the file."""
    decoded = decode(data, "x.yml", 100)
    assert decoded.clean is None
    assert printed(decoded.findings) == [f"x.yml:{line} [utf-8]"]
    assert hints(decoded.findings) == [
        "Simpan ulang sebagai UTF-8 (di Notepad: Simpan Sebagai, lalu Pengodean: UTF-8)."
    ]


@pytest.mark.parametrize("data", ["a: é".encode(), codecs.BOM_UTF8 + "a: é".encode()])
def test_utf_8(data: bytes) -> None:
    """UTF-8 is read, and a BOM at its start is no part of the text."""
    decoded = decode(data, "x.yml", 100)
    assert decoded.text == decoded.clean == "a: é"
    assert not decoded.findings


def test_the_text_of_another_encoding_is_kept_for_the_search() -> None:
    """What cannot be read on is still searched for identifiers."""
    assert decode("nama".encode("utf-16"), "x.yml", 100).text.endswith("nama")
    assert decode("nama".encode("utf-16-le"), "x.yml", 100).text == "nama"


def test_size() -> None:
    """A file of exactly the most bytes is read, one byte more is not."""
    assert not decode(b"x" * 10, "x.yml", 10).findings
    assert [found.rule.name for found in decode(b"x" * 11, "x.yml", 10).findings] == ["file-size"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_text_to_be_searched(encoding: str) -> None:
    """The text of a file that is only searched is read in any encoding."""
    assert text_of("1986".encode(encoding), loosely=True) == "1986"


@pytest.mark.parametrize("data", [b"\xff\xd8", b"a\0b"])
def test_bytes_that_are_no_text(data: bytes) -> None:
    """Bytes that nobody calls a text are one only as plain UTF-8."""
    assert text_of(data, loosely=False) is None
    assert text_of(b"\xef\xbb\xbfa", loosely=False) == "a"
