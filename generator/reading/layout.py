"""Which files may stand where under ``data/``; all others are refused."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from generator.finding import Finding, Rule
from generator.identifiers import find, mask
from generator.reading import rules
from generator.reading.scan import identifier_finding
from generator.reading.stray_files import stray_words
from generator.records import RECORD_TYPES, Ranking
from generator.records.parsing import nearest_hint
from generator.records.values import ID_PATTERN
from generator.source import Place
from generator.wording import Sentence, say

KEEP = ".gitkeep"
"""The one hidden file that may stand there, empty: it keeps a folder without records in git."""

FOLDERS = {kind.folder: kind.kind_of_record for kind in RECORD_TYPES if kind.folder}
FILES = {kind.file: kind.kind_of_record for kind in RECORD_TYPES if kind.file}
TABLE_FOLDERS = {path.partition("/")[0] for path in FILES if "/" in path}
"""Folders of tables, each of which is a record type of its own."""
_ENDINGS = {Ranking.folder: ".csv"}
_UNKNOWN_FILE = say("berkas ini tidak dikenal")
_NO_ID = re.compile(r"[^a-z0-9]+")
_MISNAMED_RULES = (rules.KNOWN_PLACE, rules.FILE_NAME)
_RENAME = say("Pakai huruf kecil a–z, angka, dan tanda hubung, misalnya 2026-dinkes-kadis.yml.")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file in a place that is known; ``shown`` is its path as findings print it."""

    path: Path
    shown: str
    kind_of_record: str


@dataclass(frozen=True, slots=True)
class Misnamed:
    """A record file whose name keeps it from being read, and the id that it would have."""

    finding: Finding
    kind_of_record: str
    stem: str


@dataclass(frozen=True, slots=True)
class _Child:
    path: Path
    shown: str
    is_folder: bool


def printable(path: str) -> str:
    """Return a path as it may be printed: no identifier, no character that is not seen."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in mask(path))


def unreadable(shown: str) -> Finding:
    """Return the finding for what the operating system does not let us read."""
    hint = say("Periksa izin dan keadaan berkasnya, lalu ulangi.")
    return _whole(rules.PLAIN_FILE, shown, say("tidak dapat dibaca"), hint)


def candidates(folder: Path, shown: str) -> Iterator[Candidate | Misnamed | Finding]:
    """Yield, by name, each file that may stand under ``folder``, and why others may not."""
    for child in _children(folder, shown):
        if isinstance(child, Finding):
            yield child
        elif child.is_folder and child.path.name in FOLDERS:
            yield from _in_folder(child)
        elif child.is_folder and child.path.name in TABLE_FOLDERS:
            yield from _tables_in(child)
        elif not child.is_folder and child.path.name in FILES:
            yield Candidate(child.path, child.shown, FILES[child.path.name])
        else:
            what = say("folder ini tidak dikenal") if child.is_folder else _UNKNOWN_FILE
            yield _unknown(child, what)


def _unknown(child: _Child, what: Sentence, place: str = "") -> Misnamed | Finding:
    """Return why a file or folder is refused, and which table it was meant to be."""
    tables = [path.removeprefix(place) for path in FILES if path.startswith(place)]
    known = tables if place else (*FOLDERS, *TABLE_FOLDERS, *tables)
    finding = _whole(rules.KNOWN_PLACE, child.shown, what, nearest_hint(child.path.name, known))
    kind = FILES.get(f"{place}{_likely_id(child.path.name)}.csv")
    return Misnamed(finding, kind, "") if kind else finding


def _tables_in(folder: _Child) -> Iterator[Candidate | Misnamed | Finding]:
    """Yield the tables of a folder of tables, whose names are known one by one."""
    place = f"{folder.path.name}/"
    for child in _children(folder.path, folder.shown):
        if isinstance(child, Finding):
            yield child
        elif not child.is_folder and place + child.path.name in FILES:
            yield Candidate(child.path, child.shown, FILES[place + child.path.name])
        else:
            yield _unknown(child, _UNKNOWN_FILE, place)


def _likely_id(name: str) -> str:
    """Return the id that an officer meant by the name of a file."""
    return "-".join(_NO_ID.sub(" ", name.partition(".")[0].lower()).split())


def _in_folder(folder: _Child) -> Iterator[Candidate | Misnamed | Finding]:
    for child in _files_in(folder):
        stem = ""
        if isinstance(child, Finding) and child.rule in _MISNAMED_RULES:
            stem = _likely_id(child.place.path.rpartition("/")[2])
            if stem:
                yield Misnamed(child, FOLDERS[folder.path.name], stem)
                continue
        yield child


def _files_in(folder: _Child) -> Iterator[Candidate | Finding]:
    ending = _ENDINGS.get(folder.path.name, ".yml")
    for child in _children(folder.path, folder.shown):
        if isinstance(child, Finding):
            yield child
        elif child.is_folder:
            message = say("folder di dalam folder ini tidak dikenal")
            hint = say("Pindahkan berkasnya langsung ke dalam %(folder)s.", folder=folder.shown)
            yield _whole(rules.KNOWN_PLACE, child.shown, message, hint)
        elif child.path.suffix != ending:
            message = say("berkas di folder ini harus berakhiran %(ending)s", ending=ending)
            hint = say("Ubah akhiran namanya, atau pindahkan berkas itu.")
            yield _whole(rules.KNOWN_PLACE, child.shown, message, hint)
        elif not ID_PATTERN.fullmatch(child.path.stem):
            message = say("nama berkas memuat tanda yang tidak boleh dipakai")
            yield _whole(rules.FILE_NAME, child.shown, message, _RENAME)
        else:
            yield Candidate(child.path, child.shown, FOLDERS[folder.path.name])


def _children(folder: Path, shown: str) -> Iterator[_Child | Finding]:
    """Yield what stands in a folder, by name; links and other strange things as findings."""
    try:
        children = sorted(folder.iterdir(), key=lambda child: child.name)
        names = {child.name for child in children}
        for child in children:
            name = child.name
            status = child.lstat()
            path = f"{shown}/{printable(name)}"
            if wrong := _wrong_name(name, names, path) or special(status, path):
                yield wrong
            elif name == KEEP and not status.st_size:
                continue
            elif stray := stray_words(name):
                yield _whole(rules.KNOWN_PLACE, path, *stray)
            elif name.startswith("."):
                message = say("berkas tersembunyi tidak boleh ada di sini")
                hint = say("Hapus; hanya .gitkeep yang kosong boleh ada.")
                yield _whole(rules.KNOWN_PLACE, path, message, hint)
            else:
                yield _Child(child, path, stat.S_ISDIR(status.st_mode))
    except OSError:
        yield unreadable(shown)


def _wrong_name(name: str, names: AbstractSet[str], shown: str) -> Finding | None:
    if hits := find(name):
        return identifier_finding(hits[0], Place(shown))
    other = name.casefold()
    if other != name and other in names:
        message = say("nama ini hanya berbeda huruf besar dan kecil dari %(other)s", other=other)
        return _whole(
            rules.ONE_SPELLING, shown, message, say("Hapus atau ganti nama salah satunya.")
        )
    return None


def special(status: os.stat_result, shown: str) -> Finding | None:
    """Return why a file or folder with this ``lstat`` is refused, or nothing where it is plain."""
    mode = status.st_mode
    if stat.S_ISLNK(mode):
        message = say("ini tautan, bukan berkas atau folder biasa")
    elif not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        message = say("ini bukan berkas atau folder biasa")
    elif stat.S_ISREG(mode) and status.st_nlink > 1:
        message = say("berkas ini mempunyai nama kedua di tempat lain (tautan keras)")
    else:
        return None
    return _whole(rules.PLAIN_FILE, shown, message, say("Ganti dengan salinan berkasnya."))


def _whole(rule: Rule, shown: str, message: Sentence, hint: Sentence) -> Finding:
    return Finding(rule, Place(shown), message, hint)
