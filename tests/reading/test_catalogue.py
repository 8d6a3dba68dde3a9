"""The wording of both languages."""

from __future__ import annotations

from pathlib import Path

from generator.reading.catalogue import read_catalogue
from generator.wording import say

CATALOGUE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "lowongan"
msgstr "vacancy"

#, python-format
msgid "baris %(line)s"
msgstr "line %(line)s"

msgid "belum"
msgstr ""

#, fuzzy
msgid "ragu"
msgstr "doubt"

msgid "%(num)s hari"
msgid_plural "%(num)s hari"
msgstr[0] "%(num)s day"
msgstr[1] "%(num)s days"
"""


def test_indonesian() -> None:
    """Indonesian is the source and needs no file."""
    assert not read_catalogue("id", Path("nowhere")).catalogue


def test_english(tmp_path: Path) -> None:
    """English sentences and plurals come from the catalogue; what is doubtful stays as it was."""
    file = tmp_path / "en" / "LC_MESSAGES" / "merit.po"
    file.parent.mkdir(parents=True)
    file.write_text(CATALOGUE)
    wording = read_catalogue("en", tmp_path)
    assert wording.language == "en"
    assert wording.text(say("baris %(line)s", line=3)) == "line 3"
    assert wording.ngettext("%(num)s hari", "%(num)s hari", 1) == "%(num)s day"
    assert wording.ngettext("%(num)s hari", "%(num)s hari", 2) == "%(num)s days"
    assert [wording.gettext(text) for text in ("lowongan", "belum", "ragu", "")] == [
        "vacancy",
        "belum",
        "ragu",
        "",
    ]
