"""What the imports share that add records to a data folder: writing, and the report."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from generator.cli.import_report import report_json, report_lines
from generator.cli.terminal import show
from generator.errors import FindingsError, UsageError
from generator.finding import Finding
from generator.importing.adding import Added
from generator.importing.rules import LIST_EXISTS
from generator.wording import Wording, say
from generator.writing.added_records import add_records, record_files, taken

SHIPPED = Path(__file__).parents[1] / "maps"
"""The maps that come with the program, used by name."""


class ReportFormat(StrEnum):
    """How the report is printed."""

    TEXT = "text"
    JSON = "json"


def map_path(name: str) -> Path:
    """Return the map that comes with the program by this name, or else the file."""
    shipped = SHIPPED / f"{name}.yml"
    return shipped if name.replace("-", "").isalnum() and shipped.is_file() else Path(name)


def write_added(
    added: Added, data: Path, command: str, form: ReportFormat, wording: Wording
) -> int:
    """Write the records of an import, print its report, and return the exit status.

    Raises ``UsageError`` where the list holds no row, ``FindingsError`` where none can be taken.
    """
    if not added.rows:
        raise UsageError(say("Daftar ini tidak memuat satu baris pun."))
    if not added.values:
        raise FindingsError(added.refused)
    header = f"Disalin dari daftar lain dengan merit import {command}."
    files = record_files(data / added.record_type.folder, added.values, header)
    standing = {key: _standing(added, key, files[key].path) for key in taken(files)}
    add_records({key: file for key, file in files.items() if key not in standing})
    report, count = added.report(standing), len(files) - len(standing)
    if form is ReportFormat.JSON:
        show(report_json(report, count, wording))
    else:
        for line in report_lines(report, data.as_posix(), count, wording):
            show(line)
    return 1 if report.refused else 0


def _standing(added: Added, key: str, path: Path) -> Finding:
    return Finding(
        LIST_EXISTS,
        added.places[key],
        say("%(path)s sudah ada dengan isi lain", path=path.as_posix()),
        say("Berkas itu dibiarkan. Hapus dahulu bila daftar ini yang benar."),
    )
