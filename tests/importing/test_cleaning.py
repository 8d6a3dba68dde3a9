"""Repairs of a cell."""

from __future__ import annotations

import pytest

from generator.importing.cleaning import Repair, clean


@pytest.mark.parametrize(
    ("cell", "text", "repairs"),
    [
        ("Camat", "Camat", ()),
        ("", "", ()),
        ("Plt. Kepala Dinas", "Plt. Kepala Dinas", ()),
        (" Camat ", "Camat", (Repair.EDGE_BLANKS,)),
        ("Camat  Hulu", "Camat Hulu", (Repair.DOUBLED_BLANKS,)),
        ("UNIT\u00a0PUSAT", "UNIT PUSAT", (Repair.NO_BREAK_SPACE,)),
        ("Camat\tHulu", "Camat Hulu", (Repair.TAB,)),
        ("Camat\r\nHulu", "Camat Hulu", (Repair.LINE_BREAK, Repair.DOUBLED_BLANKS)),
        ("Ca\u200bmat\x07", "Camat", (Repair.INVISIBLE,)),
        ("\uff11", "1", (Repair.OTHER_DIGITS,)),
        ("-", "", (Repair.NO_VALUE_SIGN,)),
        ("N/A", "", (Repair.NO_VALUE_SIGN,)),
        ("Nama – Jabatan", "Nama – Jabatan", ()),
    ],
)
def test_repairs(cell: str, text: str, repairs: tuple[Repair, ...]) -> None:
    """Blanks, tabs and signs that nobody sees are repaired and named; words stay as they are."""
    assert clean(cell) == (text, repairs)
