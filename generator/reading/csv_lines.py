"""What can be wrong with the lines of a CSV file before they are split into cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from generator.finding import Finding
from generator.reading import rules
from generator.reading.characters import MOST_FINDINGS
from generator.source import Place
from generator.wording import say

MOST_CHARACTERS = 100_000
"""In one line; the csv module itself refuses cells of more than 131,072."""
MOST_LINES_OF_CELL = 1000
"""A quote that nobody closes within so many lines is taken for one that is never closed."""

_QUOTED = r'"[^"]*+(?:""[^"]*+)*+"'
_CELL = rf'(?:{_QUOTED}|[^",]*+)'
_LINE = re.compile(rf"{_CELL}(?:,{_CELL})*+")
_CELLS_BEFORE = re.compile(rf"(?:{_CELL},)*+")
_QUOTED_START = re.compile(_QUOTED)

_RESAVE = say(
    "Excel berbahasa Indonesia memakai titik koma. Simpan ulang sebagai CSV dengan koma: lewat "
    "LibreOffice, atau ubah dahulu pemisah daftar pada setelan wilayah komputer."
)


_OTHER_SEPARATORS = (
    (";", say("kolom dipisahkan dengan titik koma, seharusnya koma"), _RESAVE),
    (
        "\t",
        say("kolom dipisahkan dengan tab, seharusnya koma"),
        say("Simpan ulang sebagai CSV dengan koma."),
    ),
)


def check_start(text: str, lines: Sequence[str], path: str) -> Finding | None:
    """Return why the first line of a text is no header, or nothing where it is one."""
    if not lines[0]:
        hint = say("Baris pertama memuat judul kolom, dipisahkan dengan koma.")
        if any(lines):
            message = say("baris pertama kosong")
            return Finding(rules.COLUMN_TITLES, Place(path, 1, 1), message, hint)
        return Finding(rules.COLUMN_TITLES, Place(path), say("berkas ini kosong"), hint)
    header = text.partition("\n")[0]
    if header.lower().startswith("sep="):
        message = say("baris “sep=” hanya dimengerti Excel")
        return Finding(rules.COMMA_SEPARATED, Place(path, 1, 1), message, _RESAVE)
    for sign, message, hint in _OTHER_SEPARATORS:
        if sign in header and "," not in header:
            place = Place(path, 1, header.index(sign) + 1)
            return Finding(rules.COMMA_SEPARATED, place, message, hint)
    return None


def check_lines(lines: Sequence[str], path: str) -> tuple[tuple[Finding, ...], frozenset[int]]:
    """Return what is wrong with the lines, and the numbers of those that cannot be read.

    Among these are the lines that a cell runs over; they get no finding of their own. Behind the
    last of ``MOST_FINDINGS`` nothing is read.
    """
    findings: list[Finding] = []
    unreadable: set[int] = set()
    for number, line in enumerate(lines, start=1):
        if len(findings) == MOST_FINDINGS:
            break
        if len(line) > MOST_CHARACTERS:
            message = say("baris lebih panjang dari %(most)s huruf", most=Decimal(MOST_CHARACTERS))
            hint = say("Periksa apakah berkas ini benar tabel CSV.")
            findings.append(Finding(rules.FILE_SIZE, Place(path, number, 1), message, hint))
            unreadable.add(number)
        elif '"' in line and number not in unreadable and not _LINE.fullmatch(line):
            findings.append(_misquoted(lines, number, path))
            unreadable.update(range(number, _last_line_of_cell(lines, number) + 1))
    return tuple(findings), frozenset(unreadable)


def _misquoted(lines: Sequence[str], number: int, path: str) -> Finding:
    """Return the finding for a line whose quotes do not enclose whole cells."""
    line = lines[number - 1]
    start = _start_of_broken_cell(line)
    if not line.startswith('"', start):
        start = line.index('"', start)
        message = say("ada tanda kutip di tengah sel yang tidak diapit tanda kutip")
        hint = say('Apit seluruh isi sel dengan tanda kutip, dan gandakan kutip di dalamnya ("").')
    elif closed := _QUOTED_START.match(line, start):
        start = closed.end()
        message = say("ada tulisan di belakang tanda kutip penutup")
        hint = say('Tanda kutip di dalam sel ditulis dua kali ("").')
    elif _last_line_of_cell(lines, number) > number:
        message = say("isi sel berganti baris")
        hint = say("Tulis isi sel dalam satu baris.")
    else:
        message = say("tanda kutip yang dibuka di sini tidak ditutup")
        hint = say("Tutup dengan tanda kutip, atau hapus.")
    return Finding(rules.QUOTING, Place(path, number, start + 1), message, hint)


def _start_of_broken_cell(line: str) -> int:
    before = _CELLS_BEFORE.match(line)
    return before.end() if before else 0


def _last_line_of_cell(lines: Sequence[str], number: int) -> int:
    """Return the number of the line in which a cell that is left open is closed.

    That is the next line with an odd number of quotes; without one the cell ends in its own line.
    """
    line = lines[number - 1]
    start = _start_of_broken_cell(line)
    if not line.startswith('"', start) or _QUOTED_START.match(line, start):
        return number
    following = enumerate(lines[number : number + MOST_LINES_OF_CELL], start=number + 1)
    return next((n for n, later in following if later.count('"') % 2), number)
