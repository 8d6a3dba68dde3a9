"""From bytes to text: UTF-8, with or without BOM, and nothing else; never a guess."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from generator.finding import Finding
from generator.reading import rules
from generator.reading.characters import check_characters, legible, locate
from generator.reading.stray_files import SAVE_AS_CSV, WORKBOOK, is_workbook
from generator.source import Place
from generator.wording import Sentence, say

MIB = 1 << 20
# The marks of UTF-32 start with those of UTF-16, so they come first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAVE_AS_UTF_8 = say("Simpan ulang sebagai UTF-8 (di lembar kerja: “CSV UTF-8”).")
_SAVE_TEXT_AS_UTF_8 = say(
    "Simpan ulang sebagai UTF-8 (di Notepad: Simpan Sebagai, lalu Pengodean: UTF-8)."
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file without BOM.

    ``text`` is as it was written; ``clean`` has a stand-in of the same length for each refused
    character and is absent where the file cannot be read on; ``findings`` says why.
    """

    text: str
    clean: str | None
    findings: tuple[Finding, ...] = ()


def decode(data: bytes, path: str, most: int) -> Decoded:
    """Return the text of a file of at most ``most`` bytes, and what is wrong with its letters."""
    if len(data) > most:
        return Decoded("", None, (too_large(path, most),))
    if is_workbook(data):
        text = data.decode(errors="replace").replace("\0", "")
        return Decoded(text, None, (Finding(rules.UTF_8, Place(path), WORKBOOK, SAVE_AS_CSV),))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            message = say("berkas disimpan sebagai %(encoding)s", encoding=encoding.upper())
            return _unreadable(data.decode(encoding, "replace"), Place(path, 1, 1), message)
    try:
        text = data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        return _not_utf_8(data, path, error.start)
    if "\0" in text:
        message = say("ada byte kosong (NUL); ini bukan teks UTF-8")
        return _unreadable(
            text.replace("\0", ""), Place(path, *locate(text, text.index("\0"))), message
        )
    findings = check_characters(text, path)
    return Decoded(text, legible(text) if findings else text, findings)


def text_of(data: bytes, *, loosely: bool) -> str | None:
    """Return the text to be searched in the bytes of a file.

    ``loosely`` reads whatever its encoding is, so that nothing hides in it; else the text is absent
    where the bytes are not plain UTF-8.
    """
    for mark, encoding in _MARKS:
        if loosely and data.startswith(mark):
            return data.decode(encoding, "replace")
    text = data.decode(errors="replace").removeprefix("\ufeff")
    if loosely:
        return text.replace("\0", "")
    return None if "\0" in text or "\ufffd" in text else text


def too_large(path: str, most: int) -> Finding:
    """Return the finding for a file of more than ``most`` bytes."""
    return Finding(
        rules.FILE_SIZE,
        Place(path),
        say("berkas lebih besar dari %(most)s MiB", most=most // MIB),
        say("Bagi isinya menjadi beberapa berkas."),
    )


def _not_utf_8(data: bytes, path: str, start: int) -> Decoded:
    # What stands before the first wrong byte is right, so its end is where the byte stands.
    before = data[:start].decode().removeprefix("\ufeff")
    message = say("byte ke-%(number)s berkas ini bukan UTF-8", number=start + 1)
    text = data.decode(errors="replace")
    return _unreadable(text, Place(path, *locate(before, len(before))), message)


def _unreadable(text: str, place: Place, message: Sentence) -> Decoded:
    hint = _SAVE_TEXT_AS_UTF_8 if place.path.endswith(".yml") else _SAVE_AS_UTF_8
    return Decoded(text, None, (Finding(rules.UTF_8, place, message, hint),))
