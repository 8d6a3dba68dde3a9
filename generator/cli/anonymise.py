"""``merit anonymise``: in the office, offline; the identified list becomes what may be public."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from generator import pipeline
from generator.anonymising.anonymise import Anonymised
from generator.anonymising.anonymise import anonymise as make_anonymous
from generator.anonymising.post import post_of
from generator.cli.options import CONTENT, DATA, SITE, DataFolder, Lang
from generator.cli.terminal import progress, show
from generator.ledger.canonical import Value
from generator.reading.catalogue import read_catalogue
from generator.reading.identified_list import read_identified_list
from generator.reading.key_file import read_key
from generator.reading.used_keys import ROSTER_END, read_used_keys
from generator.wording import Sentence, say
from generator.writing.private_files import NewFile, refuse_public_place, write_new_files
from generator.writing.public_table import as_csv, as_sheet

RECEIPTS_END, CODES_END = ".receipts.json", ".codes.csv"


def anonymise(
    vacancy: Annotated[
        str, typer.Option("--vacancy", metavar="PENGENAL", help="Lowongan yang pesertanya dinilai.")
    ],
    list_file: Annotated[
        Path, typer.Option("--in", metavar="BERKAS", help="Daftar rahasia: .csv atau .xlsx.")
    ],
    key_file: Annotated[
        Path, typer.Option("--key", metavar="BERKAS", help="Kunci seleksi, dari merit key new.")
    ],
    private: Annotated[
        Path | None,
        typer.Option(
            "--private",
            metavar="FOLDER",
            help="Folder rahasia untuk roster dan tanda terima; tanpa ini folder daftarnya.",
            show_default=False,
        ),
    ] = None,
    data: DataFolder = DATA,
    site: Annotated[
        Path, typer.Option("--site", metavar="FOLDER", help="Folder situs yang dijauhi.")
    ] = SITE,
    lang: Lang = "id",
) -> int:
    """Mengubah daftar bernama menjadi peringkat berkode; nama dan nomor tetap di kantor."""
    wording = read_catalogue(lang)
    folder = private or list_file.parent
    published = (data, site, CONTENT)
    refuse_public_place((list_file, key_file, folder), published)
    with progress(wording.text(say("Membaca rekaman"))) as advance:
        checked = pipeline.check(data, advance)
    post = post_of(checked.dataset, checked.findings, vacancy)
    key, earlier = read_key(key_file), read_used_keys(folder)
    made = make_anonymous(post, read_identified_list(list_file), key, earlier)
    roster, receipts = folder / f"{vacancy}{ROSTER_END}", folder / f"{vacancy}{RECEIPTS_END}"
    ranking = data / "rankings" / f"{vacancy}.csv"
    codes = folder / f"{vacancy}{CODES_END}"
    files = [
        NewFile(roster, _json(made.roster)),
        NewFile(receipts, _json(made.receipts)),
        NewFile(codes, as_sheet(made.codes)),
    ]
    if made.table:
        files.append(NewFile(ranking, as_csv(made.table), private=False))
    write_new_files(files, published)
    for sentence in _told(made, ranking, (roster, receipts, codes)):
        show(wording.text(sentence))
    return 0


def _told(made: Anonymised, ranking: Path, private: Sequence[Path]) -> Iterator[Sentence]:
    level = made.level
    yield say(
        "Peserta: %(count)s. Tingkat: %(level)s.", count=made.candidates, level=level.published
    )
    if level.published != level.declared:
        yield say(
            "Lowongan menyatakan %(declared)s; yang mungkin %(level)s, karena:",
            declared=level.declared,
            level=level.published,
        )
        yield from level.reasons
        yield say(
            "Tulis level: %(level)s pada publication lowongan itu; tanpa itu merit check menolak.",
            level=level.published,
        )
    if made.unused:
        numbers = ", ".join(str(index + 1) for index in made.unused)
        yield say("Kolom yang tidak dipakai: ke-%(numbers)s.", numbers=numbers)
    if made.table:
        yield say("Untuk umum: %(path)s", path=ranking.as_posix())
    else:
        yield say("Untuk umum: tidak ada berkas; pada tingkat aggregate tidak ada baris.")
    yield say(
        "Rahasia, hanya di kantor: %(paths)s", paths=", ".join(path.as_posix() for path in private)
    )
    yield say("Lanjutkan: merit check. Jangan simpan ke git sebelum hari pengumuman.")


def _json(value: Value) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
