"""Hours of training tell no mean of few people, by themselves or as a difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.check import check
from generator.checks.indicator_groups import Family, by_period, families
from generator.checks.indicator_system import ENOUGH_HOURS, hours_may_stand
from generator.counts.system import span_of
from generator.dataset import Dataset
from generator.finding import Problem
from generator.policy import SMALLEST_MEAN_BASE
from generator.records import TrainingHours
from generator.wording import say

_HINT = say("Kosongkan hours; jumlahnya sudah termasuk dalam baris total.")


@check(
    say("Jam pelajaran dikosongkan bila jumlah pegawainya ditahan."),
    why=say("Jumlah jam dari beberapa orang menunjukkan jam setiap orang, paling tidak rata-rata."),
    example="# by,group,staff,hours,staff_20\nunit,pos-contoh,<10,112,<10",
    mend="# by,group,staff,hours,staff_20\nunit,pos-contoh,<10,,<10",
)
def hours_withheld_with_staff(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each row that shows hours of a withheld number of staff."""
    for entry in dataset.of(TrainingHours).values():
        if entry.record.hours is not None and not hours_may_stand(entry.record):
            message = say("hours: jumlah pegawainya ditahan, jamnya juga")
            yield Problem(entry.place("hours"), message, _HINT)


@check(
    say("Jam pelajaran yang dikosongkan tidak dapat dihitung kembali sebagai selisih."),
    why=say("Satu unit yang kosong di antara yang terisi adalah total dikurangi yang lain."),
    example="# by,group,staff,hours\ntotal,,95,2100\nunit,puskesmas-hulu,86,1988\n"
    "unit,pos-contoh,<10,",
    mend="# by,group,staff,hours\ntotal,,95,2100\nunit,puskesmas-hulu,86,\nunit,pos-contoh,<10,",
)
def hours_not_computable(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each family of groups whose withheld hours follow from the shown ones."""
    entries = dataset.of(TrainingHours)
    for rows in by_period([entry.record for entry in entries.values()]):
        for family in families(dataset, rows):
            few = few_without_hours(family)
            if few:
                yield Problem(
                    entries[few[0].id].place("hours"),
                    say("hours: jam kelompok ini adalah selisih dari yang lain"),
                    say("Kosongkan juga hours satu kelompok lain, yang terkecil."),
                )


def few_without_hours(family: Family) -> tuple[TrainingHours, ...]:
    """Return the groups without hours, where what is left of the whole is that of few people.

    Two groups or more share what is left, and together they must count enough people.
    """
    wholes, parts = _training(family.wholes), _training(family.parts)
    without = tuple(row for row in parts if row.hours is None)
    if not without or any(row.hours is None for row in wholes):
        return ()
    shown = sum(span_of(row.staff).high for row in parts if row.hours is not None)
    left = sum(span_of(row.staff).low for row in wholes) - shown
    alone = len(without) == 1
    return without if alone or left < SMALLEST_MEAN_BASE else ()


def _training(rows: Sequence[object]) -> tuple[TrainingHours, ...]:
    return tuple(row for row in rows if isinstance(row, TrainingHours))


@check(
    say("Jam pelajaran cukup untuk mereka yang mencapai 20 JP."),
    why=say("Seratus orang dengan 20 JP mengikuti sedikitnya 2.000 jam."),
    example="# staff,hours,staff_20\n412,3064,318",
    mend="# staff,hours,staff_20\n412,9064,318",
)
def hours_suffice(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each row whose hours are fewer than its staff with 20 JP must have."""
    for entry in dataset.of(TrainingHours).values():
        row = entry.record
        if span_of(row.staff_20).low > span_of(row.staff).high:
            continue  # The mistake is there, and is told there.
        if row.hours is not None and row.hours < ENOUGH_HOURS * span_of(row.staff_20).low:
            yield Problem(
                entry.place("hours"),
                say("hours: terlalu sedikit untuk staff_20"),
                say("Periksa kedua angka itu."),
            )


@check(
    say("Jam pelajaran semua kelompok berjumlah sama dengan totalnya, atau kurang bila ada celah."),
    why=say("Jam yang tidak berjumlah menunjukkan salah ketik atau kelompok yang hilang."),
    example="# by,group,staff,hours\ntotal,,160,2400\ndistrict,Hulu,40,5000",
    mend="# by,group,staff,hours\ntotal,,160,2400\ndistrict,Hulu,40,500",
)
def hours_add_up(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each family of groups whose hours are not those of the whole."""
    entries = dataset.of(TrainingHours)
    for rows in by_period([entry.record for entry in entries.values()]):
        for family in families(dataset, rows):
            wholes, parts = _training(family.wholes), _training(family.parts)
            if any(row.hours is None for row in wholes):
                continue
            most, shown = (sum(row.hours or 0 for row in side) for side in (wholes, parts))
            all_shown = family.complete and all(row.hours is not None for row in parts)
            if shown > most or (all_shown and shown < most):
                yield Problem(
                    entries[wholes[0].id].place("hours"),
                    say("hours: tidak sama dengan jumlah kelompoknya pada periode ini"),
                    say("Periksa jam setiap kelompok terhadap rekapnya."),
                )


HOURS_CHECKS = (hours_withheld_with_staff, hours_not_computable, hours_suffice, hours_add_up)
