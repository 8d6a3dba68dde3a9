"""Characters that are refused, and those that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.characters import (
    MOST_FINDINGS,
    check_characters,
    legible,
    line_starts,
    locate,
    locate_among,
)
from tests.reading.printed import hints, printed

REFUSED = [
    ("\x07", "ada karakter kendali (U+0007) [plain-characters]"),
    ("\x85", "ada karakter kendali (U+0085) [plain-characters]"),
    ("\u200b", "ada karakter yang tidak terlihat (U+200B) [plain-characters]"),
    ("\u00ad", "ada karakter yang tidak terlihat (U+00AD) [plain-characters]"),
    ("\ufeff", "ada karakter yang tidak terlihat (U+FEFF) [plain-characters]"),
    ("\u202e", "ada karakter yang mengubah arah teks (U+202E) [plain-characters]"),
    ("\u2067", "ada karakter yang mengubah arah teks (U+2067) [plain-characters]"),
    ("\u2028", "ada pemisah baris yang tidak biasa (U+2028) [plain-characters]"),
    ("\u2029", "ada pemisah baris yang tidak biasa (U+2029) [plain-characters]"),
    ("\ue000", "ada karakter tanpa arti baku (U+E000) [plain-characters]"),
    ("\ufdd0", "ada karakter yang tidak dikenal Unicode (U+FDD0) [plain-characters]"),
    ("\t", "ada tab [no-tabs]"),
    ("\r", "baris diakhiri CR saja [line-ends]"),
    ("\u0665", "ada angka dari aksara lain atau angka lebar [ordinary-digits]"),
    ("\uff15", "ada angka dari aksara lain atau angka lebar [ordinary-digits]"),
    ("1E+05", "angka ini sudah rusak oleh lembar kerja [spreadsheet-number]"),
    ("1.98609E+17", "angka ini sudah rusak oleh lembar kerja [spreadsheet-number]"),
]


@pytest.mark.parametrize(("text", "line"), REFUSED)
def test_refused(text: str, line: str) -> None:
    """Each kind of character has its words, and the place counts characters, not bytes."""
    findings = check_characters(f"a\n\u00e9 {text}", "x.yml")
    assert printed(findings) == [f"x.yml:2:3: {line}"]
    assert all(hints(findings))


def test_allowed() -> None:
    """Letters of all languages, marks, typographic signs, CRLF and small numbers may stand."""
    text = "É e\u0301 ħ “–” … ₂ € 漢字 \U0001f600 \u00a0 Ω м\r\n1e3 1E5 AE+1 \u0900\n"
    assert not check_characters(text, "x.yml")
    assert legible(text) == text


def test_one_for_a_line() -> None:
    """A line has one finding for each rule, at the first character."""
    findings = check_characters("\u200b\t\u200b\t\n\u202e\u200b", "x.yml")
    assert [(found.rule.name, found.place.line, found.place.column) for found in findings] == [
        ("plain-characters", 1, 1),
        ("no-tabs", 1, 2),
        ("plain-characters", 2, 1),
    ]


def test_not_endless() -> None:
    """A file full of such characters does not bury the reader."""
    assert len(check_characters("\t\n" * 1000, "x.yml")) == MOST_FINDINGS


def test_legible() -> None:
    """Stand-ins keep every character where it was."""
    assert legible("a\tb\u200bc\rd\uff11\r\n\u00e9") == "a b\ufffdc\ufffdd\ufffd\r\n\u00e9"


def test_locate() -> None:
    """Lines and columns count from 1."""
    assert locate("", 0) == (1, 1)
    assert locate("ab\ncd", 4) == (2, 2)


@given(st.text(st.sampled_from("a\n\r")), st.integers(0, 20))
def test_locate_among(text: str, index: int) -> None:
    """Both ways to find a place agree."""
    index = min(index, len(text))
    assert locate_among(line_starts(text), index) == locate(text, index)
