"""``merit init``: a new agency's repository."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.options import Lang
from generator.cli.terminal import show
from generator.errors import UsageError
from generator.reading.catalogue import read_catalogue
from generator.wording import say

STARTER = Path(__file__).parents[1] / "starter"


def init(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder baru atau kosong.")],
    lang: Lang = "id",
) -> int:
    """Menyiapkan folder situs baru: data, content, mkdocs.yml, dan alur kerja penerbitan."""
    wording = read_catalogue(lang)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            say("%(name)s tidak kosong. Pilih folder baru atau kosong.", name=str(folder))
        )
    # Contents only: the package may be installed where its files are read-only.
    shutil.copytree(
        STARTER,
        folder,
        copy_function=shutil.copyfile,
        ignore=shutil.ignore_patterns("__pycache__"),
        dirs_exist_ok=True,
    )
    done = say(
        "Situs baru siap di %(name)s. Lanjutkan: cd %(name)s, lalu merit check dan merit serve.",
        name=str(folder),
    )
    show(wording.text(done))
    return 0
