"""What libyaml says, in an officer's words."""

from __future__ import annotations

import pytest

from generator.reading.yaml_file import read_yaml
from tests.reading.printed import hints, printed

REFUSED = [
    ("a: b: c\n", "1:5: titik dua tidak boleh di sini [yaml-form]"),
    (
        "a: 1\n  b: 2\n",
        "2:3: baris ini menjorok lebih atau kurang dari isian sekelompoknya [yaml-form]",
    ),
    (
        "a:\n   b: 1\n  c: 2\n",
        "3:3: baris ini menjorok lebih atau kurang dari isian sekelompoknya [yaml-form]",
    ),
    (
        "a:\n  b: 1\nc: 2\n  d: 3\n",
        "3:1: baris ini menjorok lebih atau kurang dari isian sekelompoknya [yaml-form]",
    ),
    (
        "a:\u00a01\nb: 2\n",
        "1:3: di belakang titik dua ada spasi tak putus, bukan spasi biasa [yaml-form]",
    ),
    ("a: b\nc\nd: 1\n", "2:1: tulisan ini tidak diikuti titik dua [yaml-form]"),
    ("a: [1, 2\nb: 3\n", "1:4: kurung siku di sini tidak ditutup [yaml-form]"),
    ("a: {x: 1\nb: 3\n", "1:4: kurung kurawal di sini tidak ditutup [yaml-form]"),
    ("a: ]\n", "1:4: di sini seharusnya ada nilai [yaml-form]"),
    ("- a\nb: 1\n", "2:1: butir daftar tidak sejajar dengan yang lain [yaml-form]"),
    ("a: - b\n", "1:4: butir daftar tidak boleh mulai di sini [yaml-form]"),
    ("a: @x\n", "1:4: tanda ini tidak boleh mengawali nilai [yaml-form]"),
    ("a: 'x\nb: 1\n", "1:4: tanda kutip yang dibuka di sini tidak ditutup [yaml-form]"),
    ('a: "x\n---\n', "1:4: tanda kutip yang dibuka di sini tidak ditutup [yaml-form]"),
    (
        'a: "C:\\q"\n',
        "1:7: garis miring terbalik di antara tanda kutip ganda tidak dapat dibaca [yaml-form]",
    ),
    ("a: 1\n...\nb: 1\n", "3:1: tulisan ini bukan bagian dari isian [yaml-form]"),
    ("a: |0\n  x\n", "1:5: susunan di sini tidak dapat dibaca [yaml-form]"),
]


@pytest.mark.parametrize(("text", "line"), REFUSED)
def test_refused(text: str, line: str) -> None:
    """A file that libyaml cannot read gives one finding, where the eye should look."""
    document, findings = read_yaml(text.encode(), "data/x/y.yml")
    assert document is None
    assert printed(findings) == [f"data/x/y.yml:{line}"]
    assert all(hints(findings))
