"""``merit build``: check, compile, write beside the old site, verify, swap."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from generator import mkdocs_site, pipeline
from generator.cli.options import CONFIG, DATA, SITE, DataFolder, Lang, SiteDay
from generator.cli.report import report
from generator.cli.terminal import progress, show
from generator.errors import FindingsError
from generator.finding import has_errors
from generator.reading.catalogue import read_catalogue
from generator.reading.day import read_day
from generator.wording import say
from generator.writing.printable import one_line
from generator.writing.site_folder import refuse_shared, staged


def build(
    data: DataFolder = DATA,
    site: Annotated[
        Path, typer.Option("--site", metavar="FOLDER", help="Folder situs yang ditulis.")
    ] = SITE,
    as_of: SiteDay = "",
    lang: Lang = "id",
) -> int:
    """Memeriksa rekaman lalu membangun situs; situs lama tetap utuh sampai yang baru selesai."""
    wording = read_catalogue(lang)
    day = read_day(as_of, os.environ)
    config = mkdocs_site.load_site(CONFIG)
    refuse_shared(data, Path(config.docs_dir))
    with progress(wording.text(say("Membaca rekaman"))) as advance:
        checked = pipeline.check(data, advance, day)
    if has_errors(checked.findings):
        report(checked.findings, checked.files, wording)
        return 1
    publication = pipeline.compile_publication(checked, day)
    sources = (data, Path(config.docs_dir))
    with (
        staged(site, sources) as folder,
        progress(wording.text(say("Menulis halaman"))) as advance,
    ):
        try:
            complaints = mkdocs_site.build_site(config, folder, publication, advance)
        except FindingsError as stop:
            # What was found in the records before is told together with it.
            raise FindingsError((*checked.findings, *stop.findings)) from None
    report((*checked.findings, *complaints), checked.files, wording)
    done = say("Situs keadaan %(day)s selesai ditulis ke %(site)s.", day=day, site=str(site))
    show(one_line(wording.text(done)), colour="green")
    return 0
