"""``merit serve``: a preview that follows every change of data, content and templates."""

from __future__ import annotations

from typing import Annotated

import typer

from generator import mkdocs_site
from generator.cli.options import CONFIG, Lang
from generator.cli.terminal import show
from generator.reading.catalogue import read_catalogue
from generator.wording import say


def serve(
    port: Annotated[
        int, typer.Option("--port", metavar="ANGKA", min=1, max=65535, help="Porta pratinjau.")
    ] = 8000,
    lang: Lang = "id",
) -> int:
    """Menampilkan pratinjau di komputer ini dan memperbaruinya setiap kali berkas berubah."""
    wording = read_catalogue(lang)
    mkdocs_site.load_site(CONFIG)
    opened = say(
        "Pratinjau: http://127.0.0.1:%(port)s/ (Ctrl+C untuk berhenti).",
        port=str(port),
    )
    show(wording.text(opened))
    return 0 if mkdocs_site.preview_site(CONFIG, port) else 1
