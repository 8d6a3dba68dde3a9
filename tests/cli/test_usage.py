"""Help and usage errors in Indonesian."""

from __future__ import annotations

import pytest

from generator.cli.usage import complaint, indonesian
from generator.wording import Wording


def test_help_words() -> None:
    """The fixed words of a help page are translated, its own words stay."""
    assert indonesian("Usage: merit check [OPTIONS]\n\nOptions:\n  --data") == (
        "Pemakaian: merit check [PILIHAN]\n\nPilihan:\n  --data"
    )


@pytest.mark.parametrize(
    ("english", "sentence"),
    [
        (
            "No such command 'chek'. Did you mean 'check'?",
            "perintah chek tidak dikenal, mungkin maksud Anda check",
        ),
        ("No such command 'chek'.", "perintah chek tidak dikenal"),
        ("No such option: --foo", "pilihan --foo tidak dikenal"),
        (
            "No such option: --forma (Possible options: --format)",
            "pilihan --forma tidak dikenal, mungkin maksud Anda --format",
        ),
        ("Invalid value for '--data': no", "nilai untuk --data tidak dapat dipakai"),
        (
            "Invalid value for '--lang': Value error, 'eng' is not one of 'id', 'en'.",
            "nilai untuk --lang tidak dikenal; pilih id, en",
        ),
        ("Missing argument 'FOLDER'.", "FOLDER belum ditulis"),
        ("Something new", "perintah tidak dapat dijalankan seperti yang ditulis"),
    ],
)
def test_complaints(english: str, sentence: str) -> None:
    """What the library complains about is said in Indonesian, with the word that was typed."""
    assert Wording().text(complaint(english)) == sentence
