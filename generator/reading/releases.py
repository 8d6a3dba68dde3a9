"""Findings that a person answers for: false alarms, released by file and line, never by value.

``releases.yml`` stands beside the folder of records::

    releases:
      - file: content/berita.md     # as the finding prints it
        line: 9
        reason: Nomor rekening kas daerah, bukan nomor orang
        by: Sekretaris panitia seleksi
        date: 2026-11-22
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from generator.finding import Finding, Rule
from generator.identifiers import DIRECT_IDENTIFIER
from generator.reading.search_rules import (
    AUTHOR_ADDRESS,
    RELEASE_USED,
    SEARCHABLE,
)
from generator.reading.yaml_file import MOST_BYTES, read_yaml
from generator.records.base import Part, Record
from generator.records.parsing import parse_document
from generator.records.values import Day, Line, Whole
from generator.source import Document, Place
from generator.wording import say

RELEASES = "releases.yml"
RELEASABLE: frozenset[Rule] = frozenset((DIRECT_IDENTIFIER, SEARCHABLE, AUTHOR_ADDRESS))
"""Not the office's own list: a release, which all can read, would say that the line names one."""


class Release(Part):
    """One finding that is none; ``by`` is the office that answers for it, not a person's name."""

    file: Line
    line: Whole
    reason: Line
    by: Line
    date: Day


class _ReleaseFile(Record):
    kind_of_record: ClassVar[str] = "releases"

    releases: tuple[Release, ...]


@dataclass(frozen=True, slots=True)
class Releases:
    """What was released, each with the place where it is written, and what is wrong with that."""

    entries: tuple[tuple[Release, Place], ...] = ()
    findings: tuple[Finding, ...] = ()

    def sift(self, findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], frozenset[Place]]:
        """Return the findings that stay, and where the releases stand that were used.

        Each release lets one finding pass, the first on its line: a number that is added to the
        line later is found.
        """
        waiting = list(self.entries)
        kept: list[Finding] = []
        used: set[Place] = set()
        for finding in sorted(findings, key=lambda finding: finding.order):
            entry = next((one for one in waiting if _fits(one[0], finding)), None)
            if entry is None:
                kept.append(finding)
                continue
            waiting.remove(entry)
            used.add(entry[1])
        return tuple(kept), frozenset(used)

    def unused(self, used: Iterable[Place], among: Sequence[str] = ("",)) -> tuple[Finding, ...]:
        """Return a warning for each release of a file below ``among`` that let nothing pass."""
        hint = say("Hapus pengecualian itu, atau perbaiki berkas dan barisnya.")
        gone = set(used)
        return tuple(
            Finding(RELEASE_USED, place, say("tidak ada temuan pada berkas dan baris ini"), hint)
            for release, place in self.entries
            if place not in gone and release.file.startswith(tuple(among))
        )


def read_releases(folder: Path) -> Releases:
    """Return the releases that stand in a folder; a folder without the file has none."""
    path = folder / RELEASES
    if not path.is_file():
        return Releases()
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    document, findings = read_yaml(data, Path(os.path.relpath(path)).as_posix())
    if document is None:
        return Releases((), findings)
    record, problems = parse_document(_ReleaseFile, document)
    if record is None:
        return Releases((), (*findings, *problems))
    return Releases(tuple(_placed(record, document)), findings)


def _placed(record: _ReleaseFile, document: Document) -> Iterable[tuple[Release, Place]]:
    for index, release in enumerate(record.releases):
        yield release, document.place(("releases", index))


def _fits(release: Release, finding: Finding) -> bool:
    place = finding.place
    return finding.rule in RELEASABLE and (release.file, release.line) == (place.path, place.line)
