"""Texts in CAPITALS."""

from __future__ import annotations

import pytest

from generator.importing.capitals import as_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("PENATA KELOLA APBN AHLI PERTAMA", "Penata Kelola APBN Ahli Pertama"),
        ("BIDANG PANGAN DAN GIZI", "Bidang Pangan dan Gizi"),
        ("DAN LAIN-LAIN", "Dan Lain-Lain"),
        ("PENYAKIT DALAM-GINJAL", "Penyakit Dalam-Ginjal"),
        ("KANTOR REGIONAL XIII", "Kantor Regional XIII"),
        ("D-III KEPERAWATAN", "D-III Keperawatan"),
        ("SEKRETARIAT DPRD", "Sekretariat DPRD"),
        ("DR. H. CONTOH", "Dr. H. Contoh"),
        ("Kantor Pusat", "Kantor Pusat"),
        ("kantor pusat", "kantor pusat"),
        ("12", "12"),
    ],
)
def test_title(text: str, title: str) -> None:
    """Only texts in capitals change; numerals, words without vowels and kept words do not."""
    assert as_title(text, frozenset(("APBN",))) == title
