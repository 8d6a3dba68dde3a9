"""The tables of counts of people: what tells their rows apart, and what is known of their counts.

One definition serves the checks, which refuse a table that tells a withheld count, and the import
(``merit import counts``), which writes one that tells none. A new table is one line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from generator.checks.hours_withheld import without_telling_hours
from generator.checks.indicator_groups import INDICATORS
from generator.checks.indicator_system import indicator_system
from generator.checks.uptake import COUNTS, uptake_system
from generator.counts.system import Cell, System
from generator.dataset import Dataset
from generator.records import Indicator, Record, TrainingHours, TrainingOffer, TrainingUptake
from generator.records.parsing import written_names

Rows = Sequence[Record]


def as_they_are(_: Dataset, rows: Rows) -> Rows:
    """Return the rows of a table that has counts only."""
    return rows


@dataclass(frozen=True, slots=True)
class CountTable:
    """One table of counts of people by an attribute of theirs.

    ``name`` stands on the command line; ``record`` is one row, and its ``file`` the public table.
    Rows alike in the columns ``together`` hang together: they make one ``system``, in which nothing
    withheld may be computed. Rows alike in the columns ``edition`` (``together``, or more) are
    written and replaced as one, such as those of one period. The columns ``keys`` tell the rows of
    a system apart; ``counts`` hold the numbers of people.

    ``system`` takes such rows, with plain counts or withheld ones, and returns what an outsider
    knows of them; the name of each cell is that of ``cell``. A count without a cell may be in a sum
    only, such as a total that is published anyway; it is withheld where it is small by itself.

    ``headings`` are further titles of a column in an office's own list, besides its name; case,
    blanks and underscores do not count. ``finish`` takes rows whose counts are withheld as they
    must be, and returns them without the amounts that therefore must go as well.
    """

    name: str
    record: type[Record]
    together: tuple[str, ...]
    edition: tuple[str, ...]
    keys: tuple[str, ...]
    counts: tuple[str, ...]
    system: Callable[[Dataset, Rows], System]
    headings: Mapping[str, tuple[str, ...]]
    finish: Callable[[Dataset, Rows], Rows] = as_they_are

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the columns in the order of the public table: the source is the last."""
        return tuple(sorted(written_names(self.record), key=lambda name: name == "source"))

    def cell(self, row: Record, column: str) -> Cell:
        """Return the name of a count within the system of its row."""
        return (*self.key(row, self.keys), column)

    def key(self, row: Record, columns: Sequence[str]) -> tuple[str, ...]:
        """Return what a row says in some columns."""
        return tuple(str(getattr(row, column)) for column in columns)


def _uptake(dataset: Dataset, rows: Rows) -> System:
    uptake = cast("Sequence[TrainingUptake]", rows)
    return uptake_system(dataset.get(TrainingOffer, uptake[0].training), uptake)


def _indicator(dataset: Dataset, rows: Rows) -> System:
    return indicator_system(dataset, cast("Sequence[Indicator]", rows))


def _hours(dataset: Dataset, rows: Rows) -> Rows:
    return without_telling_hours(dataset, cast("Sequence[TrainingHours]", rows))


def _indicator_table(kind: type[Indicator]) -> CountTable:
    """Return the table of one kind of indicator of people."""
    return CountTable(
        name=kind.kind_of_record.replace("_", "-"),
        record=kind,
        together=("agency",),
        edition=("agency", "period"),
        keys=("period", "by", "group"),
        counts=kind.counts,
        system=_indicator,
        headings={
            name: titles for name, titles in INDICATOR_HEADINGS.items() if name in kind.model_fields
        },
        finish=_hours if kind is TrainingHours else as_they_are,
    )


INDICATOR_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "agency": ("instansi",),
    "period": ("periode", "tahun", "semester"),
    "by": ("menurut",),
    "group": ("kelompok", "unit", "kecamatan", "jenjang"),
    "source": ("sumber",),
    "staff": ("pegawai", "jumlah pegawai"),
    "hours": ("jp", "jam pelajaran", "jumlah jp"),
    "staff_20": ("pegawai 20 jp", "minimal 20 jp"),
    "valid": ("asesmen berlaku", "berlaku"),
    "meets": ("memenuhi",),
    "nearly": ("masih memenuhi", "cukup memenuhi"),
    "below": ("kurang memenuhi", "belum memenuhi"),
    "very_good": ("sangat baik",),
    "good": ("baik",),
    "needs_improvement": ("butuh perbaikan",),
    "poor": ("kurang",),
    "very_poor": ("sangat kurang",),
    "with_plan": ("memiliki rpi", "rpi"),
    "dialogues": ("dialog kinerja",),
    "mentored": ("mentoring", "didampingi"),
    "appointed": ("diangkat", "dilantik"),
    "met_standard": ("memenuhi standar",),
    "training_done": ("pelatihan selesai",),
    "rated_good": ("kinerja baik", "predikat baik"),
}

COUNT_TABLES: tuple[CountTable, ...] = (
    CountTable(
        name="uptake",
        record=TrainingUptake,
        together=("training",),
        edition=("training",),
        keys=("district",),
        counts=COUNTS,
        system=_uptake,
        headings={
            "training": ("pelatihan", "kode pelatihan", "pengenal pelatihan"),
            "district": ("kecamatan", "distrik", "nama kecamatan"),
            "remote": ("terpencil", "wilayah terpencil", "daerah terpencil"),
            "applied": ("pelamar", "pendaftar", "mendaftar", "jumlah pendaftar"),
            "accepted": ("diterima", "peserta", "jumlah diterima"),
            "completed": ("selesai", "lulus", "menyelesaikan", "jumlah lulus"),
        },
    ),
    *(_indicator_table(kind) for kind in INDICATORS),
)
"""Every table of counts of people that stands under ``data/``."""
