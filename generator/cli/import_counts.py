"""``merit import counts``: an office's plain counts of people, protected, into a public table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from generator.anonymising.count_import import CountImport, import_counts
from generator.anonymising.count_list import CountList, count_list
from generator.checks.count_tables import COUNT_TABLES, CountTable
from generator.cli.options import CONTENT, DATA, SITE, DataFolder, Lang
from generator.cli.terminal import progress, show
from generator.errors import UsageError, stop_at
from generator.policy import SMALLEST_COUNT
from generator.reading.catalogue import read_catalogue
from generator.reading.everywhere import shown
from generator.reading.folder import read_folder
from generator.reading.identified_list import read_identified_list
from generator.wording import Sentence, say
from generator.writing.private_files import refuse_public_place
from generator.writing.public_table import replace_table

NAMES = ", ".join(table.name for table in COUNT_TABLES)


def import_people(
    list_file: Annotated[
        Path,
        typer.Argument(metavar="DAFTAR", help="Daftar jumlah orang milik kantor: .csv atau .xlsx."),
    ],
    table_name: Annotated[
        str, typer.Option("--table", metavar="TABEL", help=f"Tabel yang diisi: {NAMES}.")
    ],
    without: Annotated[
        list[str] | None,
        typer.Option("--without", metavar="PENGENAL", help="Yang tidak ditulis; boleh berulang."),
    ] = None,
    data: DataFolder = DATA,
    lang: Lang = "id",
) -> int:
    """Mengisi tabel jumlah orang dari daftar kantor; angka kecil dan penjaganya ditahan."""
    wording = read_catalogue(lang)
    table = _table(table_name)
    refuse_public_place((list_file,), (data, SITE, CONTENT))
    listed = count_list(table, read_identified_list(list_file), without or ())
    if not listed:
        raise UsageError(say("Daftar ini tidak memuat satu baris pun."))
    with progress(wording.text(say("Membaca rekaman"))) as advance:
        reading = read_folder(data, advance)
    public = f"{shown(data)}{table.record.file}"
    stop_at([one for one in reading.findings if one.place.path == public])
    made = import_counts(table, reading.files, listed)
    replace_table(data / table.record.file, (made.header, *made.rows))
    for sentence in _told(made, listed, public):
        show(wording.text(sentence))
    return 0


def _table(name: str) -> CountTable:
    for table in COUNT_TABLES:
        if table.name == name:
            return table
    raise UsageError(say("--table ialah salah satu dari: %(names)s.", names=NAMES))


def _told(made: CountImport, listed: CountList, path: str) -> Iterator[Sentence]:
    yield say(
        "Ditulis ke %(path)s: %(rows)s baris, di antaranya dari daftar ini %(listed)s baris.",
        path=path,
        rows=len(made.rows),
        listed=len(listed),
    )
    yield say("Baru atau diganti: %(editions)s", editions=", ".join(made.editions))
    yield say(
        "Ditahan karena di bawah %(least)s: %(small)s angka.",
        least=SMALLEST_COUNT,
        small=made.small,
    )
    if made.guards:
        yield say(
            "Ditahan agar angka kecil tidak dapat dihitung: %(guards)s angka.", guards=made.guards
        )
    if listed.unused:
        numbers = ", ".join(str(index + 1) for index in listed.unused)
        yield say("Kolom yang tidak dipakai: ke-%(numbers)s.", numbers=numbers)
    yield say("Lanjutkan: merit check. Daftar kantor tetap di luar repositori.")
