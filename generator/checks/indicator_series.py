"""Indicators of people can be compared: between tables, and from period to period."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.indicator_groups import INDICATORS
from generator.checks.indicator_system import staff_elsewhere
from generator.checks.indicators import entries_of
from generator.dataset import Dataset
from generator.finding import Problem, Severity
from generator.wording import say


@check(
    say("Jumlah pegawai satu kelompok pada satu periode sama di semua tabel indikator."),
    why=say("Bagian dari tabel yang berbeda hanya dapat dibandingkan atas dasar yang sama."),
    example="# training-hours.csv: …,unit,dinas-sosial,73,…\n"
    "# development.csv: …,unit,dinas-sosial,71,…",
    mend="# training-hours.csv: …,unit,dinas-sosial,73,…\n"
    "# development.csv: …,unit,dinas-sosial,73,…",
    severity=Severity.WARNING,
)
def indicator_staff_agrees(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each staff that another table, or ``units.csv``, tells otherwise."""
    for entry in entries_of(dataset):
        staff = getattr(entry.record, "staff", None)
        others = {one for one in staff_elsewhere(dataset, entry.record) if one != staff}
        if isinstance(staff, int) and others:
            yield Problem(
                entry.place("staff"),
                say("staff: %(staff)s, di berkas lain %(others)s", staff=staff, others=min(others)),
                say("Hitung pada tanggal yang sama di semua tabel dan di units.csv."),
            )


@check(
    say("Kelompok yang dilaporkan pada satu periode juga dilaporkan pada periode berikutnya."),
    why=say("Deret yang kelompoknya berganti-ganti tidak dapat dibandingkan dari tahun ke tahun."),
    example="kota-contoh,2025,unit,dinas-sosial,…\nkota-contoh,2026,unit,dinas-kesehatan,…",
    mend="kota-contoh,2025,unit,dinas-sosial,…\nkota-contoh,2026,unit,dinas-sosial,…\n"
    "kota-contoh,2026,unit,dinas-kesehatan,…",
    severity=Severity.WARNING,
)
def indicator_groups_continue(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each group that the period after, where there is one, leaves out."""
    for kind in INDICATORS:
        rows = [entry.record for entry in dataset.of(kind).values()]
        later = {(row.agency, row.period.before, row.by): row.period for row in rows}
        told = {(row.agency, row.period, row.by, row.group) for row in rows}
        for entry in dataset.of(kind).values():
            row = entry.record
            period = later.get((row.agency, row.period, row.by))
            if period and (row.agency, period, row.by, row.group) not in told:
                yield Problem(
                    entry.place("group"),
                    say("kelompok ini tidak ada lagi pada periode %(period)s", period=str(period)),
                    say("Tambahkan barisnya, atau beri tahu pembaca mengapa tidak ada lagi."),
                )


SERIES_CHECKS = (indicator_staff_agrees, indicator_groups_continue)
