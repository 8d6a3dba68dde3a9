"""The states of a post follow each other day by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby, pairwise

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.records import Occupancy, Unit
from generator.wording import say

NEXT_DAY = timedelta(days=1)


@check(
    say("Keadaan jabatan berakhir tidak sebelum mulainya, dan di unit milik instansinya."),
    why=say("Lama jabatan kosong dihitung dari kedua tanggal itu."),
    example="position,unit,state,from,to\ncamat,kecamatan-hulu,vacant,2026-03-01,2026-02-01",
    mend="position,unit,state,from,to\ncamat,kecamatan-hulu,vacant,2026-02-01,2026-03-01",
)
def occupancy_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each state that ends before it starts, or is of another agency."""
    for entry in dataset.of(Occupancy).values():
        row, unit = entry.record, dataset.get(Unit, entry.record.unit)
        if row.end and row.end < row.start:
            yield Problem(
                entry.place("to"),
                say("to %(end)s mendahului from %(start)s", end=row.end, start=row.start),
                say("Periksa kedua tanggal itu."),
            )
        if unit and row.agency and unit.agency != row.agency:
            yield Problem(
                entry.place("agency"),
                say("unitnya milik instansi lain"),
                say("Kosongkan agency; instansinya terbaca dari unitnya."),
            )


@check(
    say("Keadaan sebuah jabatan sambung-menyambung: setiap hari tepat satu keadaan."),
    why=say("Hari yang terlewat menyembunyikan kekosongan; hari yang rangkap terhitung dua kali."),
    example="position,unit,state,from,to\ncamat,kecamatan-hulu,acting,2026-01-01,2026-03-31\n"
    "camat,kecamatan-hulu,definitive,2026-05-01,",
    mend="position,unit,state,from,to\ncamat,kecamatan-hulu,acting,2026-01-01,2026-04-30\n"
    "camat,kecamatan-hulu,definitive,2026-05-01,",
)
def occupancy_without_gaps(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each state that does not start on the day after the one before."""
    for before, after in _neighbours(dataset):
        end, start = before.record.end, after.record.start
        if end is not None and (start == end + NEXT_DAY or end < before.record.start):
            continue
        if end is None or start <= end:
            message = say("keadaan ini mulai sebelum keadaan sebelumnya berakhir")
            hint = say("Akhiri yang sebelumnya pada hari sebelum yang ini mulai.")
        else:
            message = say("tidak ada keadaan sejak %(day)s", day=end + NEXT_DAY)
            hint = say("Tambahkan baris untuk hari-hari itu, misalnya vacant.")
        yield Problem(after.place("from"), message, hint)


@check(
    say("Penjelasan tentang jabatan yang kosong disertai tanggalnya, dan sebaliknya."),
    why=say("Pembaca harus tahu kapan instansi menjawab."),
    example="explanation,explained\nSeleksi diulang karena pelamar kurang.,",
    mend="explanation,explained\nSeleksi diulang karena pelamar kurang.,2026-09-01",
)
def occupancy_explained_on_a_day(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each explanation without its day, and each day without explanation."""
    for entry in dataset.of(Occupancy).values():
        if (entry.record.explanation is None) != (entry.record.explained is None):
            yield Problem(
                entry.place("explained"),
                say("explanation dan explained tidak terisi bersama"),
                say("Isi keduanya, atau kosongkan keduanya."),
            )


def _neighbours(dataset: Dataset) -> Iterator[tuple[Entry[Occupancy], Entry[Occupancy]]]:
    """Yield each two states of a post that follow each other."""
    entries = sorted(
        dataset.of(Occupancy).values(), key=lambda entry: (entry.record.post, entry.record.start)
    )
    for _, spans in groupby(entries, key=lambda entry: entry.record.post):
        yield from pairwise(spans)


OCCUPANCY_CHECKS = (
    occupancy_ordered,
    occupancy_without_gaps,
    occupancy_explained_on_a_day,
)
