"""``merit import vacancies``: anybody's list of vacancies, by a map, into a new data folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.import_report import report_json, report_lines
from generator.cli.options import DataFolder, Lang
from generator.cli.terminal import progress, show
from generator.cli.usage import Command, Group
from generator.errors import FindingsError, UsageError
from generator.importing.convert import convert
from generator.importing.folder import documents, tables
from generator.reading.catalogue import read_catalogue
from generator.reading.list_files import read_list_files
from generator.wording import say
from generator.writing.data_folder import refuse_filled, write_data_folder

SHIPPED = Path(__file__).parents[1] / "maps"
"""The maps that come with the program, used by name: ``--map cpns-2024``."""

HEADER = "Salinan tidak resmi dari daftar lain, dibuat dengan merit import vacancies."
"""The first line of every file."""


class ReportFormat(StrEnum):
    """How the report is printed."""

    TEXT = "text"
    JSON = "json"


imports = typer.Typer(
    name="import", cls=Group, help="Mengambil data dari daftar lain.", rich_markup_mode=None
)


@imports.callback()
def _only_a_group() -> None:  # pyright: ignore[reportUnusedFunction] - keeps "vacancies" a command of its own
    """Mengambil data dari daftar lain."""


@imports.command(name="vacancies", cls=Command)
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
    form: Annotated[
        ReportFormat,
        typer.Option("--format", metavar="text|json", help="Bentuk laporan: text atau json."),
    ] = ReportFormat.TEXT,
    lang: Lang = "id",
) -> int:
    """Mengubah daftar lowongan menjadi folder rekaman baru menurut sebuah peta."""
    wording = read_catalogue(lang)
    refuse_filled(data)
    files = read_list_files(_map_path(map_name), list_file, dict(_chosen(lookup or ())))
    imported = convert(files.list_map, files.table, files.lookups, files.criteria, files.uneven)
    report = imported.report
    if "vacancy" not in report.written:
        if report.refused:
            raise FindingsError(report.refused)
        raise UsageError(say("Daftar ini tidak memuat satu baris pun."))
    with progress(wording.text(say("Menulis rekaman"))) as advance:
        pieces = imported.pieces
        count = write_data_folder(data, documents(pieces), tables(pieces), HEADER, advance)
    if form is ReportFormat.JSON:
        show(report_json(report, count, wording))
    else:
        for line in report_lines(report, data.as_posix(), count, wording):
            show(line)
    return 1 if report.refused else 0


def _map_path(name: str) -> Path:
    shipped = SHIPPED / f"{name}.yml"
    return shipped if name.replace("-", "").isalnum() and shipped.is_file() else Path(name)


def _chosen(given: Sequence[str]) -> Iterator[tuple[str, Path]]:
    for text in given:
        field, _, name = text.partition("=")
        if not (field and name):
            raise UsageError(say("--lookup ditulis ISIAN=BERKAS, misalnya education=program.csv."))
        yield field, Path(name)
