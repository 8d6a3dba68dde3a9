"""Cells that somebody wrote as HTML."""

from __future__ import annotations

import pytest

from generator.importing.cleaning import Repair
from generator.importing.markup_items import items_of


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("<ol><li>Jujur;<br></li><li>Adil \n dan tegas</li></ol>", ("Jujur;", "Adil dan tegas")),
        (
            "<ol><li>Satu<br>dua</li><li><p>tiga</p><p>empat</p></li></ol>",
            ("Satu dua", "tiga empat"),
        ),
        ("Pengantar:<ul><li>Satu</li></ul>Penutup", ("Pengantar:", "Satu", "Penutup")),
        ("<p>Jujur</p><p>Adil</p>", ("Jujur", "Adil")),
        ("Jujur<br/>Adil", ("Jujur", "Adil")),
        ("<li>Kurang &lt; 5 &amp; lebih", ("Kurang < 5 & lebih",)),
        ('<li onclick="x()">Satu<script>dua()</script><!-- tiga --></li>', ("Satu",)),
        ("<p>-<br></p>", ()),
        ("", ()),
    ],
)
def test_html(cell: str, expected: tuple[str, ...]) -> None:
    """Items keep every word in order and lose all markup; a sign for nothing is no item."""
    assert items_of(cell)[0] == expected


def test_lines() -> None:
    """A cell without markup has one item a line, also where it holds a sign of HTML."""
    assert items_of("nilai < 5\n\n dua  kata") == (
        ("nilai < 5", "dua kata"),
        (Repair.DOUBLED_BLANKS, Repair.EDGE_BLANKS),
    )
    assert items_of("<p>Satu</p>")[1] == (Repair.MARKUP,)
