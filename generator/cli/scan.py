"""``merit scan``: searches all that is public, and git, for what points to a person."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.options import CONTENT, DATA, SITE, DataFolder, Lang
from generator.cli.report import Format, report
from generator.cli.terminal import progress
from generator.finding import has_errors
from generator.reading.catalogue import read_catalogue
from generator.reading.everywhere import Places, search_everywhere
from generator.reading.identified_list import read_identified_list
from generator.reading.roster import roster_of
from generator.wording import say
from generator.writing.private_files import refuse_public_place


def scan(
    data: DataFolder = DATA,
    site: Annotated[
        Path, typer.Option("--site", metavar="FOLDER", help="Folder situs; dilewati bila tak ada.")
    ] = SITE,
    history: Annotated[  # noqa: FBT002 - an option of the command
        bool, typer.Option("--history", help="Telusuri juga semua yang tersimpan di git.")
    ] = False,
    roster: Annotated[
        Path | None,
        typer.Option(
            "--roster",
            metavar="BERKAS",
            help="Daftar rahasia kantor (.csv atau .xlsx), di luar repositori.",
            show_default=False,
        ),
    ] = None,
    form: Annotated[
        Format,
        typer.Option(
            "--format", metavar="text|json|github", help="Bentuk keluaran: text, json, atau github."
        ),
    ] = Format.TEXT,
    lang: Lang = "id",
) -> int:
    """Menelusuri rekaman, naskah, dan situs: adakah nomor, surel, atau nama orang di sana."""
    wording = read_catalogue(lang)
    people = None
    if roster:
        refuse_public_place((roster,), (data, CONTENT, site))
        people = roster_of(read_identified_list(roster))
    with progress(wording.text(say("Menelusuri berkas"))) as advance:
        places = Places(data, CONTENT, site)
        found = search_everywhere(places, people, advance, history=history)
    report(found.findings, found.files, wording, form)
    return 1 if has_errors(found.findings) else 0
