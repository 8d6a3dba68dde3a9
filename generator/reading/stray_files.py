"""Files that spreadsheet programs leave behind, in the words of those programs."""

from __future__ import annotations

from pathlib import PurePath

from generator.wording import Sentence, say

WORKBOOK = say("ini buku kerja lembar kerja (Excel), bukan teks CSV")
SAVE_AS_CSV = say(
    "Buka berkasnya, pilih Simpan Sebagai “CSV UTF-8”, lalu pindahkan buku kerjanya ke luar data/."
)
_WORKBOOK_ENDINGS = frozenset((".xlsx", ".xls", ".xlsm", ".xlsb", ".ods"))
_WORKBOOK_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""ZIP (Excel since 2007, LibreOffice) and the compound files of older Excel."""
_LOCK_STARTS = ("~$", ".~lock.")
_LOCK = (
    say("ini tanda bahwa berkasnya sedang terbuka di lembar kerja"),
    say("Tutup Excel atau LibreOffice, lalu hapus berkas ini bila masih ada."),
)


def stray_words(name: str) -> tuple[Sentence, Sentence] | None:
    """Return what a file of this name is and what to do, where a spreadsheet left it."""
    if name.startswith(_LOCK_STARTS):
        return _LOCK
    if PurePath(name).suffix.lower() in _WORKBOOK_ENDINGS:
        return WORKBOOK, SAVE_AS_CSV
    return None


def is_workbook(data: bytes) -> bool:
    """Tell from its first bytes whether a file is a workbook, whatever its name is."""
    return data.startswith(_WORKBOOK_STARTS)
