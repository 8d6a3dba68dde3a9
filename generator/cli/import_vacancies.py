"""``merit import vacancies``: anybody's list of vacancies, by a map, into a new data folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.import_options import ReportForm, ReportFormat, map_path
from generator.cli.import_report import show_report
from generator.cli.options import DataFolder, Lang
from generator.cli.terminal import progress
from generator.errors import FindingsError, UsageError
from generator.importing.convert import convert
from generator.importing.folder import documents, tables
from generator.reading.catalogue import read_catalogue
from generator.reading.list_files import read_list_files
from generator.wording import say
from generator.writing.data_folder import refuse_filled, write_data_folder

HEADER = "Salinan tidak resmi dari daftar lain, dibuat dengan merit import vacancies."
"""The first line of every file."""


def import_vacancies(
    list_file: Annotated[
        Path, typer.Argument(metavar="DAFTAR", help="Daftar lowongan: .csv atau .csv.gz.")
    ],
    map_name: Annotated[
        str,
        typer.Option(
            "--map", metavar="PETA", help="Berkas peta, atau nama peta bawaan: cpns-2024."
        ),
    ],
    data: DataFolder,
    lookup: Annotated[
        list[str] | None,
        typer.Option(
            "--lookup",
            metavar="ISIAN=BERKAS",
            help="Daftar kedua untuk satu isian; boleh berulang.",
        ),
    ] = None,
    form: ReportForm = ReportFormat.TEXT,
    lang: Lang = "id",
) -> int:
    """Mengubah daftar lowongan menjadi folder rekaman baru menurut sebuah peta."""
    wording = read_catalogue(lang)
    refuse_filled(data)
    files = read_list_files(map_path(map_name), list_file, dict(_chosen(lookup or ())))
    imported = convert(files.list_map, files.table, files.lookups, files.criteria, files.uneven)
    report = imported.report
    if "vacancy" not in report.written:
        if report.refused:
            raise FindingsError(report.refused)
        raise UsageError(say("Daftar ini tidak memuat satu baris pun."))
    with progress(wording.text(say("Menulis rekaman"))) as advance:
        pieces = imported.pieces
        count = write_data_folder(data, documents(pieces), tables(pieces), HEADER, advance)
    return show_report(report, data, count, form, wording)


def _chosen(given: Sequence[str]) -> Iterator[tuple[str, Path]]:
    for text in given:
        field, _, name = text.partition("=")
        if not (field and name):
            raise UsageError(say("--lookup ditulis ISIAN=BERKAS, misalnya education=program.csv."))
        yield field, Path(name)
