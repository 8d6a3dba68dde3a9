"""``merit import competencies``: a dictionary of competencies, by a map, into a data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.adding import write_added
from generator.cli.import_options import ReportForm, ReportFormat, map_path
from generator.cli.options import DATA, DataFolder, Lang
from generator.importing.competencies import convert_competencies
from generator.reading.catalogue import read_catalogue
from generator.reading.dictionary_lists import read_dictionary


def import_competencies(
    entries: Annotated[
        Path, typer.Argument(metavar="KAMUS", help="Daftar kompetensi: .csv atau .csv.gz.")
    ],
    levels: Annotated[
        Path, typer.Argument(metavar="TINGKAT", help="Daftar tingkatnya: .csv atau .csv.gz.")
    ],
    map_name: Annotated[
        str,
        typer.Option(
            "--map", metavar="PETA", help="Berkas peta, atau nama: kamus-skj, keterampilan-ti."
        ),
    ],
    data: DataFolder = DATA,
    form: ReportForm = ReportFormat.TEXT,
    lang: Lang = "id",
) -> int:
    """Menambahkan kamus kompetensi ke folder data menurut sebuah peta; tidak menimpa apa pun."""
    made, first, second = read_dictionary(map_path(map_name), entries, levels)
    added = convert_competencies(made, first[0], second[0], (*first[1], *second[1]))
    return write_added(added, data, "competencies", form, read_catalogue(lang))
