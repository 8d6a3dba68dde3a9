"""CSV files: what is read, and each thing that is refused, at its place."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.csv_file import MOST_BYTES, read_csv
from tests.reading.printed import hints, printed

REFUSED = [
    # Header
    ("a,b,a\n1,2,3\n", "1:5: judul ini sudah dipakai kolom ke-1 [column-titles]"),
    ("e\u0301,\u00e9\n1,2\n", "1:4: judul ini sudah dipakai kolom ke-1 [column-titles]"),
    ("a,,c\n1,2,3\n", "1:3: kolom ke-2 tidak berjudul [column-titles]"),
    ("a, b\n1,2\n", "1:3: isi sel diawali atau diakhiri spasi [plain-cells]"),
    # Rows
    ("a,b\n1\n", "2:2: baris ini memuat 1 sel, seharusnya 2 [row-length]"),
    ("a,b\n1,87,5\n", "2:6: baris ini memuat 3 sel, seharusnya 2 [row-length]"),
    ("a,b\n1,2\n\n3,4\n", "3:1: baris ini kosong [row-length]"),
    ("a\n1\n\n", "3:1: baris ini kosong [row-length]"),
    # Cells
    ("a,b\n1 ,2\n", "2:1: isi sel diawali atau diakhiri spasi [plain-cells]"),
    ('a,b\n1," x"\n', "2:3: isi sel diawali atau diakhiri spasi [plain-cells]"),
    ("a,b\n1,\u00a02\n", "2:3: isi sel diawali atau diakhiri spasi [plain-cells]"),
    *(
        (
            f"a,b\n1,{sign}2\n",
            "2:3: isi sel diawali tanda yang dibaca lembar kerja sebagai rumus [plain-cells]",
        )
        for sign in "=+-@\uff1d\uff0b\uff0d\uff20"
    ),
    # Characters
    ("a,b\n1,\t2\n", "2:3: ada tab [no-tabs]"),
    ("a,b\r1,2\r", "1:4: baris diakhiri CR saja [line-ends]"),
    ("a,b\n1,\uff12\n", "2:3: ada angka dari aksara lain atau angka lebar [ordinary-digits]"),
    ("a,b\n1,98609E+17,2\n", "2:1: angka ini sudah rusak oleh lembar kerja [spreadsheet-number]"),
    ("a,b\n1,x\u200b\n", "2:4: ada karakter yang tidak terlihat (U+200B) [plain-characters]"),
]


@pytest.mark.parametrize(("text", "line"), REFUSED)
def test_refused(text: str, line: str) -> None:
    """Each thing that a CSV file may not hold gives one plain finding at its place."""
    table, findings = read_csv(text.encode(), "data/x.csv")
    assert table is None
    assert printed(findings) == [f"data/x.csv:{line}"]
    assert all(hints(findings))


def test_a_table() -> None:
    """Cells stand in columns as texts, and each row knows its line and its cells their column."""
    text = '\ufeffrow,name\r\n001,"Dinas, ""A"""\r\nNA,e\u0301\r\n'
    table, findings = read_csv(text.encode(), "data/x.csv")
    assert not findings
    assert table is not None
    assert table.header == ("row", "name")
    assert table.columns == (("001", "NA"), ('Dinas, "A"', "\u00e9"))
    assert list(table.lines) == [2, 3]
    assert table.place(0, "name").column == 5
    assert table.place(1, "name").line == 3


def test_a_header_alone() -> None:
    """A file without rows is an empty table."""
    table, findings = read_csv(b"a,b", "x.csv")
    assert not findings
    assert table is not None
    assert table.columns == ((), ())
    assert len(table) == 0


def test_a_comma_or_a_sign_within_quotes() -> None:
    """What looks like a formula or a blank at the edge of a cell may stand within one."""
    table, findings = read_csv(b'a,b\n"x, y","p,=q"\n', "x.csv")
    assert not findings
    assert table is not None
    assert table.columns == (("x, y",), ("p,=q",))


def test_everything_at_once() -> None:
    """All problems are reported in one run; a line with one gets no other."""
    text = 'a,,c\n=1,2\n"x\ny",2,3\n1,\u200b\n1,2,3\n 1,2,3\nnama@kota-contoh.example,2,3\n'
    table, findings = read_csv(text.encode(), "x.csv")
    assert table is None
    assert [(found.place.line, found.rule.name) for found in findings] == [
        (1, "column-titles"),
        (2, "plain-cells"),
        (2, "row-length"),
        (3, "quoting"),
        (5, "plain-characters"),
        (7, "plain-cells"),
        (8, "direct-identifier"),
    ]


def test_an_identifier_leaves_the_table() -> None:
    """A file with an identifier is still read, so that its other problems show as well."""
    table, findings = read_csv(b"a\nnama@kota-contoh.example\n", "x.csv")
    assert table is not None
    assert printed(findings) == ["x.csv:2:1: di sini tertulis alamat surel [direct-identifier]"]


def test_too_large() -> None:
    """A file of more than 32 MiB is not read."""
    table, findings = read_csv(b"x" * (MOST_BYTES + 1), "x.csv")
    assert table is None
    assert printed(findings) == ["x.csv:0:0: berkas lebih besar dari 32 MiB [file-size]"]


@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    """No bytes make the reader fail."""
    table, findings = read_csv(data, "x.csv")
    assert table is not None or findings


@given(st.text(st.sampled_from('ab1,;"\n\r\t =+\u200b\u00a0E')))
def test_any_text(text: str) -> None:
    """No text made of the signs of CSV makes the reader fail; a table is what csv reads."""
    table, findings = read_csv(text.encode(), "x.csv")
    assert table is not None or findings
    if table is not None:
        rows = list(csv.reader(text.splitlines(), strict=True))
        assert [table.header, *table.rows()] == [tuple(row) for row in rows]


def test_header_of_another_length() -> None:
    """Where all rows agree and the header does not, it is the header that is told, once."""
    _, findings = read_csv(b"a,b,c\n" + b"1,2\n" * 50, "x.csv")
    assert printed(findings) == [
        "x.csv:1:5: baris judul memuat 3 kolom, semua baris di bawahnya 2 sel [row-length]"
    ]


def test_not_endless() -> None:
    """A file full of one fault does not bury the reader; others still show."""
    _, findings = read_csv(b"a,a\n" + b"1\n1,2,3\n" * 500, "x.csv")
    assert [found.rule.name for found in findings] == ["column-titles"] + ["row-length"] * 100
