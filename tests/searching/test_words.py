from __future__ import annotations

import pytest

from generator.searching.words import words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Plt. Kepala Dinas", ("plt", "kepala", "dinas")),
        ("Golongan IV/a, III/d", ("golongan", "iva", "iiid")),
        ("Café & SD-Negeri 2", ("cafe", "sd", "negeri", "2")),
        ("data/criteria", ("data", "criteria")),
        ("…", ()),
    ],
)
def test_words_stand_in_small_letters_without_signs(text: str, words: tuple[str, ...]) -> None:
    """A grade is one word; accents and signs are dropped."""
    assert words_of(text) == words
