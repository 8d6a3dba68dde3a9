"""The lines of a CSV file, before they are split into cells."""

from __future__ import annotations

import pytest

from generator.reading.characters import MOST_FINDINGS
from generator.reading.csv_file import read_csv
from generator.reading.csv_lines import MOST_LINES_OF_CELL
from tests.reading.printed import hints, printed

REFUSED = [
    # Separators
    ("a;b\n1;2,5\n", "1:2: kolom dipisahkan dengan titik koma, seharusnya koma [comma-separated]"),
    ("a\tb\n1\t2\n", "1:2: kolom dipisahkan dengan tab, seharusnya koma [comma-separated]"),
    ("sep=;\na;b\n", "1:1: baris “sep=” hanya dimengerti Excel [comma-separated]"),
    ("", "0:0: berkas ini kosong [column-titles]"),
    ("\r\n\n", "0:0: berkas ini kosong [column-titles]"),
    ("\na,b\n", "1:1: baris pertama kosong [column-titles]"),
    # Quotes
    (
        'a,b\n1,x"y\n',
        "2:4: ada tanda kutip di tengah sel yang tidak diapit tanda kutip [quoting]",
    ),
    ('a,b\n1,"x"y\n', "2:6: ada tulisan di belakang tanda kutip penutup [quoting]"),
    ('a,b\n1,"x\ny\n",2\n3,4\n', "2:3: isi sel berganti baris [quoting]"),
    ('"a\nb",c\n1,2\n', "1:1: isi sel berganti baris [quoting]"),
    ('a,b\n1,"x\n3,4\n', "2:3: tanda kutip yang dibuka di sini tidak ditutup [quoting]"),
    (f"a\n{'x' * 100_001}\n", "2:1: baris lebih panjang dari 100.000 huruf [file-size]"),
]


@pytest.mark.parametrize(("text", "line"), REFUSED)
def test_refused(text: str, line: str) -> None:
    """A line that cannot be split into cells gives one finding at its place."""
    table, findings = read_csv(text.encode(), "data/x.csv")
    assert table is None
    assert printed(findings) == [f"data/x.csv:{line}"]
    assert all(hints(findings))


def test_the_semicolon_of_excel_is_explained() -> None:
    """An officer reads what Excel did and how to save the file."""
    _, findings = read_csv(b"a;b\n1;2\n", "x.csv")
    assert "Excel berbahasa Indonesia memakai titik koma" in hints(findings)[0]


MANY = 200_000


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('a,b\n1,2\n3,"\n' + 'x,"\n' * MANY, "quoting"),
        ("a,b\n" + 'x,"y"z\n' * MANY, "quoting"),
        ("a,b\n" + "\n" * MANY * 50, "row-length"),
        ("a\n" + "\n" * MANY * 50 + "b\n", "row-length"),
    ],
)
def test_many_broken_lines(text: str, rule: str) -> None:
    """A file of nothing but broken lines is told by its first hundred, at once."""
    table, findings = read_csv(text.encode(), "x.csv")
    assert table is None
    assert [found.rule.name for found in findings] == [rule] * MOST_FINDINGS


def test_a_cell_of_very_many_lines() -> None:
    """A quote that is closed too far below counts as one that nobody closed."""
    text = 'a,b\n1,"x\n' + "2,3\n" * MOST_LINES_OF_CELL + '4,y"\n'
    _, findings = read_csv(text.encode(), "x.csv")
    assert [found.place.line for found in findings] == [2, MOST_LINES_OF_CELL + 3]
