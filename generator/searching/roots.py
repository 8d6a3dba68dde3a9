"""The root of an Indonesian word: ``pengelola`` and ``mengelola`` come from ``kelola``.

The algorithm is that of Nazief and Adriani with the enhancements of Asian (2007), as the package
PySastrawi has it. It is asked once for each distinct word, since a word takes it 0.1 ms.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Protocol, cast

from Sastrawi.Stemmer.StemmerFactory import (  # pyright: ignore[reportMissingTypeStubs]
    StemmerFactory,
)

SHORTEST = 5
"""Shorter words carry no prefix worth taking off."""

CORRECTED: Mapping[str, str] = {
    "antardinas": "dinas",
    "antarinstansi": "instansi",
    "kegawatdaruratan": "darurat",
    "kependudukan": "penduduk",
    "keperawatan": "rawat",
    "nonklasikal": "klasikal",
    "pariwisata": "wisata",
    "pemerintah": "",
    "penduduk": "",
    "perawat": "rawat",
    "peternakan": "ternak",
    "terpencil": "",
}
"""Words of the field whose root the package misses; empty where the word stands for itself."""


class Stemmer(Protocol):
    """What the package offers; it carries no types of its own."""

    def stem(self, text: str) -> str:
        """Return the roots of the words of ``text``."""
        ...


@cache
def root_of(word: str) -> str:
    """Return the root of a word in small letters; empty where it is the word itself."""
    if word in CORRECTED:
        return CORRECTED[word]
    if len(word) < SHORTEST or not word.isalpha():
        return ""
    root = _stemmer().stem(word)
    return "" if root == word else root


@cache
def _stemmer() -> Stemmer:
    # Made when first asked: most commands need none, and it reads 29,000 words.
    return cast("Stemmer", StemmerFactory().create_stemmer())  # pyright: ignore[reportUnknownMemberType]
