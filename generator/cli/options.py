"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.wording import Language

DataFolder = Annotated[
    Path, typer.Option("--data", metavar="FOLDER", help="Folder rekaman.", show_default=True)
]
SiteDay = Annotated[
    str,
    typer.Option(
        "--as-of",
        metavar="TANGGAL",
        help="Hari yang dibicarakan situs, misalnya 2026-03-20; tanpa ini hari ini.",
    ),
]
Lang = Annotated[
    Language, typer.Option("--lang", metavar="id|en", help="Bahasa pesan: id atau en.")
]

DATA = Path("data")
SITE = Path("site")
CONTENT = Path("content")
CONFIG = Path("mkdocs.yml")
