"""Counts of people are withheld where they are small, and cannot be computed from what is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.count_tables import COUNT_TABLES, CountTable
from generator.counts.closeness import unproven
from generator.counts.protection import computable, protected
from generator.counts.system import System
from generator.counts.withheld import Withheld, primary
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.policy import PROTECTION_WIDTH, SMALLEST_COUNT
from generator.records import Record, Unit
from generator.wording import NO_WORDS, Sentence, say

Joined = tuple[Entry[Record], ...]


@check(
    say("Jumlah orang menurut ciri mereka yang di bawah sepuluh ditulis <10."),
    why=say("Kelompok kecil dapat dikenali; yang ditahan di halaman juga ditahan di folder data."),
    example="pka-2026-1,Contoh Barat,yes,12,4,3",
    mend="pka-2026-1,Contoh Barat,yes,12,<10,<10",
)
def counts_protected(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each count of people below ten that is not withheld."""
    for table in COUNT_TABLES:
        for entry in dataset.of(table.record).values():
            for name in table.counts:
                count = getattr(entry.record, name)
                if primary(count) is not count:
                    yield Problem(
                        entry.place(name),
                        say("%(name)s: jumlah di bawah %(least)s", name=name, least=SMALLEST_COUNT),
                        say("Tulis %(word)s sebagai ganti angkanya.", word=str(Withheld.SMALL)),
                    )
    yield from _small_units(dataset)


def _small_units(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each unit that tells how few people work in it."""
    for entry in dataset.of(Unit).values():
        headcount = entry.record.headcount
        if headcount is not None and headcount < SMALLEST_COUNT:
            yield Problem(
                entry.place("headcount"),
                say("%(name)s: jumlah di bawah %(least)s", name="headcount", least=SMALLEST_COUNT),
                say("Kosongkan headcount dan headcount_at pada baris ini."),
            )


@check(
    say("Jumlah orang yang ditahan tidak dapat dihitung kembali dari angka lain."),
    why=say(
        "Angka yang ditahan sendirian muncul kembali sebagai selisih; di antara nilai terkecil dan"
        " terbesarnya yang mungkin harus ada jarak sedikitnya lima."
    ),
    example="# quota: 30\npka-2026-1,Contoh Tengah,no,34,28,27\n"
    "pka-2026-1,Contoh Barat,yes,12,<10,<10",
    mend="# quota: 30\npka-2026-1,Contoh Tengah,no,34,>=10,>=10\n"
    "pka-2026-1,Contoh Barat,yes,12,<10,<10",
)
def counts_not_computable(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each withheld count that is known more closely than to within five."""
    for table in COUNT_TABLES:
        for name, entries in joined(dataset, table).items():
            system = table.system(dataset, [entry.record for entry in entries])
            places = {
                table.cell(entry.record, column): (entry, column)
                for entry in entries
                for column in table.counts
            }
            close = computable(system)
            hint = mend_of(system, " ".join(name)) if close else NO_WORDS
            for cell in close:
                entry, column = places[cell]
                yield Problem(
                    entry.place(column),
                    say(
                        "%(name)s: angka yang ditahan dapat dihitung sampai selisih di bawah"
                        " %(width)s",
                        name=column,
                        width=PROTECTION_WIDTH,
                    ),
                    hint,
                )


def joined(dataset: Dataset, table: CountTable) -> dict[tuple[str, ...], Joined]:
    """Return the rows of a table that hang together, by what they have in common."""
    found: defaultdict[tuple[str, ...], list[Entry[Record]]] = defaultdict(list)
    for entry in dataset.of(table.record).values():
        found[table.key(entry.record, table.together)].append(entry)
    return {key: tuple(entries) for key, entries in found.items()}


def mend_of(system: System, name: str) -> Sentence:
    """Return what to withhold besides, or that there are too few people to be told apart."""
    if unproven(system):
        return say(
            "Angka %(name)s terlalu saling bergantung untuk dibuktikan aman; hapus baris total,"
            " atau tahan lebih banyak angka.",
            name=name,
        )
    mended = protected(system)
    if mended is None:
        return say("Hapus semua baris %(name)s: angkanya terlalu kecil untuk dirinci.", name=name)
    also = [
        " ".join((cell[-1], *cell[:-1]))
        for cell, count in mended.counts.items()
        if count is Withheld.GUARD and system.counts[cell] is not Withheld.GUARD
    ]
    return say(
        "Tulis %(word)s juga sebagai ganti angka: %(cells)s.",
        word=str(Withheld.GUARD),
        cells=", ".join(also),
    )
