from __future__ import annotations

import pytest

from generator.searching.roots import CORRECTED, root_of


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("pengelola", "kelola"),
        ("pengelolaan", "kelola"),
        ("mengelola", "kelola"),
        ("penilaian", "nilai"),
        ("kepemimpinan", "pimpin"),
        ("penempatan", "tempat"),
        ("perencanaan", "rencana"),
        ("perizinan", "izin"),
        ("kepegawaian", "pegawai"),
        ("pencegahan", "cegah"),
    ],
)
def test_a_word_is_found_by_its_root(word: str, root: str) -> None:
    """Prefixes and suffixes of Indonesian are taken off, with the letters that they change."""
    assert root_of(word) == root


@pytest.mark.parametrize("word", ["camat", "dinas", "penduduk", "2026", "rsud", "iiid"])
def test_a_word_that_is_its_own_root_has_none(word: str) -> None:
    """Short words, numbers, and words without affixes are looked up as they are."""
    assert root_of(word) == ""


def test_corrections_stand_for_the_package() -> None:
    """What the package misses is told by hand: a nurse is found by care."""
    assert root_of("perawat") == "rawat" == CORRECTED["perawat"]
