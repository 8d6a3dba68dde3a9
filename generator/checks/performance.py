"""Indicators of performance speak of units, never of one person."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.policy import SMALLEST_COUNT
from generator.records import Performance, Unit
from generator.wording import say


@check(
    say("Indikator kinerja hanya ditulis untuk unit dengan sepuluh pegawai atau lebih."),
    why=say("Capaian unit yang kecil adalah capaian orangnya, dan kinerja orang tidak terbit."),
    example="# units.csv: pos-contoh, tanpa headcount\n"
    "kota-contoh,pos-contoh,2026,Berkas selesai,…",
    mend="# units.csv: puskesmas-hulu, headcount 38\n"
    "kota-contoh,puskesmas-hulu,2026,Berkas selesai,…",
)
def performance_of_units(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each indicator of a unit that is small, or whose staff is not known."""
    for entry in dataset.of(Performance).values():
        unit = dataset.get(Unit, entry.record.unit)
        if unit and (unit.headcount is None or unit.headcount < SMALLEST_COUNT):
            yield Problem(
                entry.place("unit"),
                say("unit: pegawainya kurang dari %(least)s", least=SMALLEST_COUNT)
                if unit.headcount is not None
                else say("unit: jumlah pegawainya belum ditulis"),
                say("Tulis indikator ini pada unit induknya, atau isi headcount di units.csv."),
            )
