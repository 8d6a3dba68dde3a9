"""What the imports share that add records to a data folder: writing, and the report."""

from __future__ import annotations

from pathlib import Path

from generator.cli.import_options import ReportFormat
from generator.cli.import_report import show_report
from generator.errors import FindingsError, UsageError
from generator.finding import Finding
from generator.importing.adding import Added
from generator.importing.rules import LIST_EXISTS
from generator.wording import Wording, say
from generator.writing.added_records import add_records, record_files, taken


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
    return show_report(report, data, count, form, wording)


def _standing(added: Added, key: str, path: Path) -> Finding:
    return Finding(
        LIST_EXISTS,
        added.places[key],
        say("%(path)s sudah ada dengan isi lain", path=path.as_posix()),
        say("Berkas itu dibiarkan. Hapus dahulu bila daftar ini yang benar."),
    )
