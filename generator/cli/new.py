"""``merit new``: a commented record with every field explained."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Annotated

import typer

from generator.cli.form_hints import known_ids
from generator.cli.options import DATA, DataFolder, Lang
from generator.cli.record_form import explained_columns, record_form, table_headers
from generator.cli.terminal import show
from generator.errors import UsageError
from generator.reading.catalogue import read_catalogue
from generator.records import RECORD_TYPES, Ranking
from generator.records.base import NotAValueError, Record
from generator.records.values import parse_id
from generator.wording import Wording, say

TYPES = {kind.kind_of_record.replace("_", "-"): kind for kind in RECORD_TYPES}


def new(
    name: Annotated[str, typer.Argument(metavar="JENIS", help=f"Satu dari: {', '.join(TYPES)}.")],
    record_id: Annotated[
        str, typer.Argument(metavar="PENGENAL", help="Pengenal rekaman baru; juga nama berkasnya.")
    ] = "",
    data: DataFolder = DATA,
    lang: Lang = "id",
) -> int:
    """Menulis rekaman baru yang setiap isiannya diterangkan; untuk CSV mencetak baris judulnya."""
    wording = read_catalogue(lang)
    record_type = _type(name)
    if record_type.file or record_type is Ranking:
        _show_table(record_type, wording)
        return 0
    form = record_form(record_type, _checked(record_id), wording, known_ids(data))
    path = data / record_type.folder / f"{record_id}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(form)
    except FileExistsError:
        raise UsageError(
            say("%(path)s sudah ada dan tidak ditimpa. Pilih pengenal lain.", path=path.as_posix())
        ) from None
    done = say("%(path)s ditulis. Isi, lalu jalankan merit check.", path=path.as_posix())
    show(wording.text(done))
    return 0


def _type(name: str) -> type[Record]:
    wanted = name.replace("_", "-")
    if wanted in TYPES:
        return TYPES[wanted]
    near = get_close_matches(wanted, TYPES, n=1)
    if near:
        raise UsageError(
            say("Jenis rekaman itu tidak dikenal. Maksud Anda %(name)s?", name=near[0])
        )
    raise UsageError(
        say("Jenis rekaman itu tidak dikenal. Pilih: %(names)s.", names=", ".join(TYPES))
    )


def _checked(record_id: str) -> str:
    try:
        return parse_id(record_id)
    except NotAValueError as refusal:
        raise UsageError(
            say("Pengenal: %(problem)s. %(hint)s", problem=refusal.message, hint=refusal.hint)
        ) from None


def _show_table(record_type: type[Record], wording: Wording) -> None:
    """Print the header row; what the columns mean goes to standard error, out of a file's way."""
    folder = f"{record_type.folder}/PENGENAL-LOWONGAN.csv" if record_type.folder else ""
    where = say("Baris judul untuk data/%(file)s:", file=record_type.file or folder)
    show(wording.text(where), error=True)
    for header in table_headers(record_type):
        show(header)
    for line in explained_columns(record_type, wording):
        show(f"    {line}", error=True)
