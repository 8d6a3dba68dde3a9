"""Everything that stands under ``data/``, read."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.errors import UsageError
from generator.finding import Finding
from generator.reading import csv_file, yaml_file
from generator.reading.layout import Candidate, Misnamed, candidates, printable, special, unreadable
from generator.source import SourceFile
from generator.wording import say


@dataclass(frozen=True, slots=True)
class Reading:
    """All that stands under ``data/``.

    ``files`` come without their source where they have a fault of form or of name (one that only
    holds an identifier has it); ``findings`` say what is wrong; ``count`` counts the files that
    were looked into, readable or not.
    """

    files: tuple[SourceFile, ...]
    findings: tuple[Finding, ...]
    count: int


def _no_progress() -> None:
    """Tell nobody."""


def read_folder(folder: Path, advance: Callable[[], None] = _no_progress) -> Reading:
    """Read every record file under ``folder``; ``advance`` is called before each.

    Files come in the order of their paths, which are printed relative to the working directory.
    Raises ``UsageError`` where there is no such folder.
    """
    if not folder.is_dir():
        raise UsageError(
            say(
                "Folder %(folder)s tidak ada. Jalankan perintah dari folder situs, atau mulai situs"
                " baru dengan merit init.",
                folder=printable(str(folder)),
            )
        )
    shown = printable(Path(os.path.relpath(folder)).as_posix())
    if link := special(folder.lstat(), shown):
        return Reading((), (link,), 0)
    files: list[SourceFile] = []
    findings: list[Finding] = []
    count = 0
    for candidate in candidates(folder, shown):
        if isinstance(candidate, Finding):
            findings.append(candidate)
            continue
        if isinstance(candidate, Misnamed):
            findings.append(candidate.finding)
            files.append(SourceFile(candidate.kind_of_record, candidate.stem, None))
            continue
        advance()
        count += 1
        file, problems = _read(candidate)
        findings.extend(problems)
        files.append(file)
    return Reading(tuple(files), tuple(findings), count)


def _read(candidate: Candidate) -> tuple[SourceFile, tuple[Finding, ...]]:
    path = candidate.path
    is_yaml = path.suffix == ".yml"
    most = yaml_file.MOST_BYTES if is_yaml else csv_file.MOST_BYTES
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError:
        return SourceFile(candidate.kind_of_record, path.stem, None), (unreadable(candidate.shown),)
    read = yaml_file.read_yaml if is_yaml else csv_file.read_csv
    source, findings = read(data, candidate.shown)
    return SourceFile(candidate.kind_of_record, path.stem, source), findings
