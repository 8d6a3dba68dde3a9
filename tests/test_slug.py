from __future__ import annotations

import pytest

from generator.slug import slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dokter Ahli Pertama - Dokter (Umum)", "dokter-ahli-pertama-dokter-umum"),
        ("Barang/Jasa & Aset", "barang-jasa-dan-aset"),
        ("São Paulo", "sao-paulo"),
        ("–", ""),
    ],
)
def test_slug(text: str, expected: str) -> None:
    """A slug has lower-case ASCII letters, digits and single hyphens."""
    assert slug(text) == expected
