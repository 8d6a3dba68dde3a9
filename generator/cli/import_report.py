"""What an import did, as a person or a program reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from generator.cli.import_options import ReportFormat
from generator.cli.terminal import show
from generator.importing.report import REPAIR_WORDS, Report
from generator.wording import Wording, say
from generator.writing.findings import as_json, as_text

MOST_SHOWN = 20
"""Refusals that the text shows; the JSON object has all of them."""


def show_report(
    report: Report, data: Path, files: int, form: ReportFormat, wording: Wording
) -> int:
    """Print the report of an import into ``data``, and return the exit status."""
    if form is ReportFormat.JSON:
        show(report_json(report, files, wording))
    else:
        for line in report_lines(report, data.as_posix(), files, wording):
            show(line)
    return 1 if report.refused else 0


def report_lines(report: Report, folder: str, files: int, wording: Wording) -> Iterator[str]:
    """Yield the report as a person reads it."""
    text = wording.text
    yield text(say("Baris dibaca: %(rows)s", rows=report.rows))
    yield text(say("Ditulis ke %(folder)s (%(files)s berkas):", folder=folder, files=files))
    for kind, count in report.written.items():
        yield f"  {kind}: {count}"
    if report.repaired:
        yield text(say("Diperbaiki:"))
        for repair, count in sorted(report.repaired.items()):
            yield f"  {text(REPAIR_WORDS[repair])}: {count}"
    yield from _notes(report, wording)
    yield text(say("Baris ditolak: %(rows)s", rows=report.refused_rows))
    for finding in report.refused[:MOST_SHOWN]:
        yield as_text(finding, wording)
    if len(report.refused) > MOST_SHOWN:
        rest = len(report.refused) - MOST_SHOWN
        yield text(say("… dan %(rest)s lagi; semuanya ada dengan --format json.", rest=rest))
    yield text(say("Lanjutkan: merit check --data %(folder)s", folder=folder))


def report_json(report: Report, files: int, wording: Wording) -> str:
    """Return one JSON object: the counts, and every refusal as ``merit check`` writes findings."""
    content = {
        "summary": {
            "rows": report.rows,
            "files": files,
            "written": report.written,
            "repaired": dict(sorted(report.repaired.items())),
            "refused_rows": report.refused_rows,
            "similar": [list(pair) for pair in report.similar],
            "unused_columns": list(report.unused),
            "without_lookup": list(report.without_lookup),
        },
        "findings": json.loads(as_json(report.refused, files, wording))["findings"],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _notes(report: Report, wording: Wording) -> Iterator[str]:
    if report.unused:
        names = ", ".join(report.unused)
        yield wording.text(say("Kolom yang tidak dipetakan: %(names)s", names=names))
    for field in report.without_lookup:
        yield wording.text(
            say("%(field)s ditinggalkan: daftar keduanya tidak ada (--lookup)", field=field)
        )
    if report.similar:
        first, second = report.similar[0]
        yield wording.text(
            say(
                "Baris yang sama kecuali pengenalnya, tetap dicatat: %(count)s "
                "(misalnya baris %(first)s dan %(second)s)",
                count=len(report.similar),
                first=first,
                second=second,
            )
        )
