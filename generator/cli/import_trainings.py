"""``merit import trainings``: a list of trainings, by a map, into a data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.adding import write_added
from generator.cli.import_options import ReportForm, ReportFormat, map_path
from generator.cli.options import DATA, DataFolder, Lang
from generator.cli.terminal import show
from generator.errors import UsageError
from generator.importing.trainings import convert_trainings
from generator.reading.catalogue import read_catalogue
from generator.reading.dictionary_lists import read_trainings
from generator.wording import say


def import_trainings(
    list_file: Annotated[
        Path, typer.Argument(metavar="DAFTAR", help="Daftar pelatihan: .csv atau .csv.gz.")
    ],
    map_name: Annotated[
        str,
        typer.Option("--map", metavar="PETA", help="Berkas peta, atau nama: pelatihan-ti."),
    ],
    agency: Annotated[
        str,
        typer.Option("--agency", metavar="PENGENAL", help="Instansi, bila peta tidak memuatnya."),
    ] = "",
    data: DataFolder = DATA,
    form: ReportForm = ReportFormat.TEXT,
    lang: Lang = "id",
) -> int:
    """Menambahkan daftar pelatihan ke folder data menurut sebuah peta; tidak menimpa apa pun."""
    wording = read_catalogue(lang)
    made, (table, uneven) = read_trainings(map_path(map_name), list_file)
    office = agency or made.constants.agency
    if not office:
        raise UsageError(say("Sebutkan instansinya: --agency PENGENAL."))
    added = convert_trainings(made, office, table, uneven)
    status = write_added(added, data, "trainings", form, wording)
    if form is ReportFormat.TEXT:
        count = sum("develops" in values for values in added.values.values())
        sentence = say(
            "Dengan kompetensi, sehingga dipakai perencana: %(count)s dari %(all)s pelatihan.",
            count=count,
            all=len(added.values),
        )
        show(wording.text(sentence))
    return status
