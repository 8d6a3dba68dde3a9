"""``merit demo``: a fictional data folder of any size, the same for the same numbers."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.options import Lang
from generator.cli.terminal import progress, show
from generator.demo import DemoOrder, demo_folder
from generator.reading.catalogue import read_catalogue
from generator.reading.day import read_day
from generator.wording import say
from generator.writing.data_folder import refuse_filled, write_data_folder

HEADER = "Data contoh, bukan data resmi; dibuat dengan merit demo."
"""The first line of every file."""


def demo(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder data yang baru.")],
    agencies: Annotated[
        int, typer.Option("--agencies", metavar="N", min=1, max=500, help="Banyak instansi.")
    ] = 1,
    vacancies: Annotated[
        int, typer.Option("--vacancies", metavar="N", min=1, max=99_999, help="Banyak lowongan.")
    ] = 100,
    seed: Annotated[
        int, typer.Option("--seed", metavar="N", help="Angka yang sama memberi data yang sama.")
    ] = 1,
    ranked: Annotated[
        int,
        typer.Option(
            "--ranked", metavar="PERSEN", min=0, max=100, help="Bagian yang sudah berperingkat."
        ),
    ] = 40,
    as_of: Annotated[
        str,
        typer.Option(
            "--as-of", metavar="TANGGAL", help="Hari yang menjadi acuan keadaan lowongan."
        ),
    ] = "",
    lang: Lang = "id",
) -> int:
    """Membuat folder data contoh sebesar yang diminta, untuk mencoba dan mengukur."""
    wording = read_catalogue(lang)
    refuse_filled(folder)
    order = DemoOrder(agencies, vacancies, seed, read_day(as_of, os.environ), ranked)
    made = demo_folder(order)
    with progress(wording.text(say("Menulis rekaman"))) as advance:
        count = write_data_folder(folder, made.documents, made.tables, HEADER, advance)
    done = say(
        "%(count)s berkas data contoh ditulis ke %(folder)s.", count=count, folder=str(folder)
    )
    show(wording.text(done), colour="green")
    return 0
