"""YAML files: what is read, and each thing that is refused, at its place."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.yaml_file import MOST_BYTES, read_yaml
from generator.source import Document, Fields, Items, Scalar
from tests.reading.printed import hints, printed

DEEP = "a: " + "[" * 19 + "]" * 19 + "\n"
REFUSED = [
    ("- a\n- b\n", "1:1: berkas tidak dimulai dengan nama isian [named-values]"),
    ("\nKepala Dinas\n", "2:1: berkas tidak dimulai dengan nama isian [named-values]"),
    ("", "0:0: berkas ini kosong [named-values]"),
    ("# catatan saja\n", "0:0: berkas ini kosong [named-values]"),
    # Characters
    ("a:\tb\n", "1:3: ada tab [no-tabs]"),
    ("a: 1\n\tb: 2\n", "2:1: ada tab [no-tabs]"),
    ('a: "x\\ty"\n', "1:4: ada tab [no-tabs]"),
    ("a: x\u200by\n", "1:5: ada karakter yang tidak terlihat (U+200B) [plain-characters]"),
    ('a: "\\u202E"\n', "1:4: ada karakter yang mengubah arah teks (U+202E) [plain-characters]"),
    ("a: \u0662\n", "1:4: ada angka dari aksara lain atau angka lebar [ordinary-digits]"),
    ("a: 1,98609E+17\n", "1:4: angka ini sudah rusak oleh lembar kerja [spreadsheet-number]"),
    ('a: "1E+17\\n"\n', "1:5: angka ini sudah rusak oleh lembar kerja [spreadsheet-number]"),
    ("a: 1\rb: 2\n", "1:5: baris diakhiri CR saja [line-ends]"),
]


@pytest.mark.parametrize(("text", "line"), REFUSED)
def test_refused(text: str, line: str) -> None:
    """Each thing that a YAML file may not hold gives one plain finding at its place."""
    document, findings = read_yaml(text.encode(), "data/x/y.yml")
    assert document is None
    assert printed(findings) == [f"data/x/y.yml:{line}"]
    assert all(hints(findings))


def test_a_document() -> None:
    """Names and texts come with line and column, and every value stays the text it was."""
    lines = "id: pka", "no: no  # tidak", "list: [010, ~]", "empty:", "note: |  # isi", "  e\u0301"
    text = "\ufeff" + "".join(f"{line}\r\n" for line in lines)
    document, findings = read_yaml(text.encode(), "data/x/y.yml")
    assert not findings
    assert document == Document(
        "data/x/y.yml",
        Fields(
            (
                (Scalar("id", 1, 1), Scalar("pka", 1, 5)),
                (Scalar("no", 2, 1), Scalar("no", 2, 5)),
                (
                    Scalar("list", 3, 1),
                    Items((Scalar("010", 3, 8), Scalar("~", 3, 13)), 3, 7),
                ),
                (Scalar("empty", 4, 1), Scalar("", 4, 7)),
                (Scalar("note", 5, 1), Scalar("\u00e9\n", 5, 7)),
            ),
            1,
            1,
        ),
        (Scalar("# tidak", 2, 9), Scalar("# isi", 5, 10)),
    )


@pytest.mark.parametrize("text", [DEEP, "---\na: 1\n...\n", "a: '# x'\nb: y#z\n", "a: 1e3\n"])
def test_allowed(text: str) -> None:
    """Twenty levels, document marks, a hash inside a text and other numbers are read."""
    document, findings = read_yaml(text.encode(), "y.yml")
    assert document is not None
    assert not document.comments
    assert not findings


def test_comments_between_values() -> None:
    """A comment is found wherever it stands, and nothing else is taken for one."""
    text = "# satu\na: >-\n  x # bukan\n # dua\nb: 'q # n' # tiga\nc: [1, # empat\n 2]\n"
    document, _ = read_yaml(text.encode(), "y.yml")
    assert document is not None
    assert [(note.text, note.line) for note in document.comments] == [
        ("# satu", 1),
        ("# dua", 4),
        ("# tiga", 5),
        ("# empat", 6),
    ]


def test_everything_at_once() -> None:
    """All problems of a file are reported in one run, from top to bottom."""
    text = "a: 1\na: 2\nb: *y\nc: x\u200b\nd: {e: 1, e: 2}\nf: nama@kota-contoh.example\n"
    _, findings = read_yaml(text.encode(), "y.yml")
    assert [(found.place.line, found.rule.name) for found in findings] == [
        (2, "unique-keys"),
        (3, "no-references"),
        (4, "plain-characters"),
        (5, "unique-keys"),
        (6, "direct-identifier"),
    ]


def test_an_identifier_leaves_the_document() -> None:
    """A file with an identifier is still read, so that its other problems show as well."""
    document, findings = read_yaml(b"title: Tanya nama@kota-contoh.example\n", "y.yml")
    assert document is not None
    assert printed(findings) == ["y.yml:1:14: di sini tertulis alamat surel [direct-identifier]"]


def test_too_large() -> None:
    """A file of more than 1 MiB is not read."""
    assert read_yaml(b"a: " + b"x" * (MOST_BYTES - 3), "y.yml")[0] is not None
    document, findings = read_yaml(b"x" * (MOST_BYTES + 1), "y.yml")
    assert document is None
    assert printed(findings) == ["y.yml:0:0: berkas lebih besar dari 1 MiB [file-size]"]


@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    """No bytes make the reader fail."""
    document, findings = read_yaml(data, "y.yml")
    assert document is not None or findings


@given(st.text(st.sampled_from("ab: \n-[]{},#&*!|>'\"%@`?\\\t\r~<.1\u200b\u00e9")))
def test_any_text(text: str) -> None:
    """No text made of the signs of YAML makes the reader fail, and none is read as two things."""
    document, findings = read_yaml(text.encode(), "y.yml")
    assert document is not None or findings
    if document is not None:
        assert yaml.load(text, Loader=yaml.CBaseLoader) == _plain(document.root)  # noqa: S506 - the base loader makes texts only


def _plain(node: object) -> object:
    match node:
        case Scalar():
            return node.text
        case Items():
            return [_plain(item) for item in node.items]
        case Fields():
            return {key.text: _plain(value) for key, value in node.entries}
        case _:
            raise AssertionError(node)
