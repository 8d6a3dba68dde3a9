"""``merit key new`` and ``merit key destroy``: the key of a selection, its start and its end."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.options import CONTENT, DATA, SITE, Lang
from generator.cli.terminal import show
from generator.cli.usage import Command, Group
from generator.errors import UsageError
from generator.reading.catalogue import read_catalogue
from generator.reading.day import read_day
from generator.reading.key_file import read_key
from generator.records.base import NotAValueError
from generator.records.values import parse_id
from generator.wording import say
from generator.writing.key_file import destroy_key, write_new_key

KeyFile = Annotated[
    Path, typer.Argument(metavar="BERKAS", help="Berkas kunci, di luar repositori.")
]

keys = typer.Typer(
    name="key", cls=Group, help="Membuat dan memusnahkan kunci seleksi.", rich_markup_mode=None
)


@keys.command(name="new", cls=Command)
def new_key(key_file: KeyFile, lang: Lang = "id") -> int:
    """Membuat kunci acak untuk satu seleksi; simpan terpisah dari roster."""
    wording = read_catalogue(lang)
    write_new_key(key_file, (DATA, SITE, CONTENT))
    done = say(
        "Kunci ditulis ke %(path)s. Simpan terkunci, jangan dikirim, pakai untuk satu seleksi.",
        path=key_file.as_posix(),
    )
    show(wording.text(done))
    return 0


@keys.command(name="destroy", cls=Command)
def destroy(
    key_file: KeyFile,
    vacancies: Annotated[
        list[str],
        typer.Option(
            "--vacancy", metavar="PENGENAL", help="Lowongan yang memakai kunci ini; boleh berulang."
        ),
    ],
    as_of: Annotated[
        str,
        typer.Option("--as-of", metavar="TANGGAL", help="Hari pemusnahan; tanpa ini hari ini."),
    ] = "",
    lang: Lang = "id",
) -> int:
    """Menimpa dan menghapus kunci, lalu menulis pernyataan bertanggal untuk catatan."""
    wording = read_catalogue(lang)
    day = read_day(as_of, os.environ)
    ids = tuple(dict.fromkeys(map(_checked, vacancies)))
    statements = destroy_key(key_file, read_key(key_file), ids, day)
    show(wording.text(say("Kunci %(path)s ditimpa dan dihapus.", path=key_file.as_posix())))
    for statement in statements:
        show(wording.text(say("Pernyataan: %(path)s", path=statement.as_posix())))
    show(
        wording.text(say("Musnahkan juga semua salinan dan cadangannya; program tidak melihatnya."))
    )
    return 0


def _checked(vacancy: str) -> str:
    try:
        return parse_id(vacancy)
    except NotAValueError as refusal:
        raise UsageError(
            say("Lowongan: %(problem)s. %(hint)s", problem=refusal.message, hint=refusal.hint)
        ) from None
