from __future__ import annotations

import pytest

from generator.pages.labels import POSITION_CLASS
from generator.searching.aliases import CLASSES, SAME, aliases_of
from generator.searching.words import words_of


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        ("Kepala Dinas Kesehatan", ("kadis", "kadinkes", "dinkes")),
        ("Kadis Kesehatan", ("kepala", "dinas")),
        ("Kepala Bagian Umum", ("kabag",)),
        ("Plt. Camat", ("pelaksana", "tugas")),
        ("Direktur RSUD", ("rumah", "sakit", "umum", "daerah")),
        ("Jabatan pimpinan tinggi", ("jpt",)),
        ("Golongan III/d", ("pangkat", "gol")),
        ("Camat", ()),
    ],
)
def test_long_and_short_forms_find_each_other(text: str, aliases: tuple[str, ...]) -> None:
    """A text takes on the other forms of what it holds, and no word twice."""
    assert aliases_of(text) == aliases


def test_training_of_leaders_is_found_by_its_abbreviation() -> None:
    """The abbreviations of today and of before 2017 both lead to a course."""
    assert {"pka", "diklatpim", "iii"} <= set(aliases_of("Pelatihan Kepemimpinan Administrator"))


def test_a_form_is_found_only_as_whole_words() -> None:
    """Part of a word is no abbreviation."""
    assert aliases_of("Komunikasi dinas sosialisasi") == ()


def test_the_table_is_in_order() -> None:
    """Each line holds different forms, each as it is compared; every class has its words."""
    for group in SAME:
        assert len(group) > 1
        assert len(set(group)) == len(group)
        assert all(" ".join(words_of(form)) == form for form in group)
    assert CLASSES.keys() == POSITION_CLASS.keys()
