"""A set of criteria is complete for its method and in force when it is used."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.holder import holders
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import CriteriaSet
from generator.wording import say


@check(
    say("Kumpulan kriteria dengan sistem ambang menetapkan sedikitnya satu ambang."),
    why=say("Sistem ambang tanpa ambang meluluskan semua orang."),
    example="method: passing_grade\ncriteria:\n  - {id: knowledge, weight: 100, origin: test, …}",
    mend="method: passing_grade\n"
    "criteria:\n  - {id: knowledge, weight: 100, origin: test, minimum: 65, …}",
)
def passing_grade_has_minimums(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each set of method *passing_grade* without minimum and pass mark."""
    for entry in dataset.of(CriteriaSet).values():
        found = [criterion.minimum for criterion in entry.record.criteria]
        thresholds = [one for one in (*found, entry.record.pass_mark) if one is not None]
        if entry.record.method == "passing_grade" and not thresholds:
            yield Problem(
                entry.place("method"),
                say("sistem ambang, tetapi tidak ada minimum atau nilai ambang"),
                say("Tulis minimum pada kriterianya, atau pass_mark untuk nilai akhir."),
            )


@check(
    say("Daftar pendek memuat sedikitnya satu peringkat."),
    why=say("Daftar pendek diajukan kepada PPK; daftar kosong tidak mengajukan apa pun."),
    example="shortlist: 0",
    mend="shortlist: 3",
)
def shortlist_names_someone(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each shortlist of length 0."""
    for entry in dataset.of(CriteriaSet).values():
        if entry.record.shortlist == 0:
            yield Problem(
                entry.place("shortlist"),
                say("daftar pendek kosong"),
                say("Tulis berapa peringkat teratas yang diajukan, atau hapus isiannya."),
            )


@check(
    say("Masa berlaku kriteria tidak berakhir sebelum dimulai."),
    why=say("Pembaca harus tahu kriteria mana yang berlaku pada hari lowongan diumumkan."),
    example="valid: {from: 2026-12-31, to: 2026-01-01}",
    mend="valid: {from: 2026-01-01, to: 2026-12-31}",
)
def validity_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each set that ends before it starts."""
    for entry in dataset.of(CriteriaSet).values():
        valid = entry.record.valid
        if valid.end and valid.end < valid.start:
            yield Problem(
                entry.place("valid", "to"),
                say("masa berlaku berakhir sebelum dimulai"),
                say("Periksa kedua tanggal itu."),
            )


@check(
    say("Kriteria pengganti tidak berlaku lebih awal daripada yang digantikannya."),
    why=say("Kriteria yang terkunci tidak diubah; versi baru menyusul versi lama."),
    example="# kriteria yang digantikan berlaku sejak 2026-01-01\n"
    "valid: {from: 2025-06-01}\nreplaces: jpt-pratama-2026",
    mend="valid: {from: 2026-07-01}\nreplaces: jpt-pratama-2026",
)
def version_follows(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each set that is in force before the one that it replaces."""
    for entry in dataset.of(CriteriaSet).values():
        replaced = dataset.get(CriteriaSet, entry.record.replaces)
        if replaced and entry.record.valid.start < replaced.valid.start:
            yield Problem(
                entry.place("valid", "from"),
                say(
                    "berlaku sebelum kriteria yang digantikannya (%(day)s)",
                    day=replaced.valid.start,
                ),
                say("Periksa tanggalnya, atau tukar arah replaces."),
            )


@check(
    say("Kriteria yang dipakai berlaku pada hari lowongan diumumkan."),
    why=say("Peserta dinilai menurut aturan yang berlaku ketika lowongan diumumkan."),
    example="# kriteria berlaku sampai 2025-12-31\n"
    "criteria: jpt-pratama-2025\nnotice: {number: 01/PANSEL/2026, date: 2026-02-10}",
    mend="criteria: jpt-pratama-2026\nnotice: {number: 01/PANSEL/2026, date: 2026-02-10}",
)
def criteria_valid_then(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem where the criteria are not in force on the day of the notice.

    Without a notice the day on which registration opens counts.
    """
    for holder in holders(dataset, "criteria", "notice", "registration"):
        notice, registration = holder.procedure.notice, holder.procedure.registration
        day = notice.date if notice else registration.opens if registration else None
        criteria_set = dataset.get(CriteriaSet, holder.procedure.criteria)
        if not day or not criteria_set:
            continue
        valid = criteria_set.valid
        if day < valid.start or (valid.end and day > valid.end):
            yield Problem(
                holder.place("criteria"),
                say("kriteria ini tidak berlaku pada %(day)s", day=day),
                say("Pilih versi kriteria yang berlaku pada hari itu."),
            )
