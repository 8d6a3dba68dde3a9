"""The tree of a YAML file: named texts, and nothing that YAML can do beyond them."""

from __future__ import annotations

import pytest

from generator.reading.yaml_file import read_yaml
from tests.reading.printed import hints, printed

DEEP = "a: " + "[" * 19 + "]" * 19 + "\n"
REFUSED = [
    # Names
    ("a: 1\na: 2\n", "2:1: isian ini sudah tertulis pada baris 1 [unique-keys]"),
    ("a: {b: 1, b: 2}\n", "1:11: isian ini sudah tertulis pada baris 1 [unique-keys]"),
    ("e\u0301: 1\n\u00e9: 2\n", "2:1: isian ini sudah tertulis pada baris 1 [unique-keys]"),
    ("? [a]\n: b\n", "1:3: nama isian bukan teks [named-values]"),
    ("{a: b}: c\n", "1:1: nama isian bukan teks [named-values]"),
    ('a: 1\n"": x\n', "2:1: nama isian kosong [named-values]"),
    ("a: 1\n: x\n", "2:1: nama isian kosong [named-values]"),
    ("a: {: x}\n", "1:5: nama isian kosong [named-values]"),
    # What YAML can do and records may not
    ("a: &x 1\n", "1:4: nilai diberi jangkar (&) [no-references]"),
    ("a: &x {b: 1}\n", "1:4: nilai diberi jangkar (&) [no-references]"),
    ("a: 1\nb: *x\n", "2:4: nilai merujuk ke tempat lain (*) [no-references]"),
    ("<<: {b: 1}\n", "1:1: penggabungan (<<) tidak dipakai [no-references]"),
    ("a: **penting**\n", "1:4: nilai diawali tanda * atau & yang berarti rujukan [no-references]"),
    ("a: !!int 1\n", "1:4: nilai diberi tanda jenis (!) [no-tags]"),
    ("a: !x [1]\n", "1:4: nilai diberi tanda jenis (!) [no-tags]"),
    ("a: !x!y 1\n", "1:4: nilai diawali tanda ! yang berarti tanda jenis [no-tags]"),
    ("a: 1\n---\nb: 2\n", "2:1: dokumen kedua mulai di sini [one-document]"),
    ("%YAML 1.2\n---\na: 1\n", "1:1: baris perintah (%) tidak dipakai [one-document]"),
    ("%TAG ! tag:x,2026:\n---\na: 1\n", "1:1: baris perintah (%) tidak dipakai [one-document]"),
    ("%ATUR x\n---\na: 1\n", "1:1: baris perintah (%) tidak dipakai [one-document]"),
    ("%YAML 3.1\n---\na: 1\n", "1:1: baris perintah (%) tidak dipakai [one-document]"),
    (f"a: [{DEEP[3:-1]}]\n", "1:23: susunan lebih dalam dari 20 tingkat [small-tree]"),
    (
        "a: [" + "1," * 100_000 + "]\n",
        "1:199999: berkas memuat lebih dari 100.000 nilai [small-tree]",
    ),
]


@pytest.mark.parametrize(("text", "line"), REFUSED)
def test_refused(text: str, line: str) -> None:
    """What has no name of its own, or no meaning of its own, is refused at its place."""
    document, findings = read_yaml(text.encode(), "data/x/y.yml")
    assert document is None
    assert printed(findings) == [f"data/x/y.yml:{line}"]
    assert all(hints(findings))
