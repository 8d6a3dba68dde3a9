"""Decrees of appointment agree with the vacancies and decisions that they end."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem, Severity
from generator.records import Appointment, Outcome, Position, Unit, Vacancy
from generator.wording import Sentence, say

FROM_VACANCY = ("agency", "position", "unit", "mechanism")
"""What an appointment and its vacancy both say, if both say it."""


@check(
    say("Pengangkatan tidak menyebut pelantikan yang mendahului keputusannya."),
    why=say("Pelantikan melaksanakan keputusan yang sudah ada."),
    example="decree,date,inaugurated,…\nSK 821/0014/2026,2026-07-20,2026-07-01,…",
    mend="decree,date,inaugurated,…\nSK 821/0014/2026,2026-07-20,2026-07-22,…",
)
def appointment_dates_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each inauguration before its decree."""
    for entry in dataset.of(Appointment).values():
        made, inaugurated = entry.record.date, entry.record.inaugurated
        if inaugurated and inaugurated < made:
            yield Problem(
                entry.place("inaugurated"),
                say("pelantikan %(day)s mendahului keputusan %(made)s", day=inaugurated, made=made),
                say("Periksa kedua tanggal itu."),
            )


@check(
    say("Pengangkatan definitif menyebut caranya; penunjukan pelaksana tugas tidak."),
    why=say(
        "Bagian pengangkatan yang melalui seleksi hanya dapat dihitung bila caranya tertulis."
        " Pelaksana tugas ditunjuk untuk sementara, bukan dipilih melalui salah satu cara itu."
    ),
    example="class,mechanism,kind,…\nadministrator,,promotion,…",
    mend="class,mechanism,kind,…\nadministrator,internal_promotion,promotion,…",
)
def appointment_names_its_way(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each appointment without a mechanism, and each acting one with one."""
    for entry in dataset.of(Appointment).values():
        acting, named = entry.record.kind == "acting", entry.record.mechanism is not None
        if acting and named:
            yield Problem(
                entry.place("mechanism"),
                say("pelaksana tugas tidak diangkat melalui mechanism"),
                say("Kosongkan mechanism, atau perbaiki kind."),
            )
        elif not acting and not named:
            yield Problem(
                entry.place("mechanism"),
                say("mechanism wajib diisi untuk pengangkatan definitif"),
                say("Tulis cara pengisian jabatannya."),
            )


@check(
    say("Pengangkatan sama dengan jabatan dan lowongan yang disebutnya."),
    why=say("Yang menelusuri pengangkatan ke lowongannya harus menemukan jabatan yang sama."),
    example="# lowongannya: position: camat\nposition,vacancy,…\nlurah,2026-camat-hulu,…",
    mend="position,vacancy,…\ncamat,2026-camat-hulu,…",
)
def appointment_agrees(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each column that says other than the vacancy, the position, the unit."""
    for entry in dataset.of(Appointment).values():
        row = entry.record
        position = dataset.get(Position, row.position)
        unit = dataset.get(Unit, row.unit)
        if position and position.position_class != row.position_class:
            yield _other(entry, "class", say("jabatannya"))
        if unit and unit.agency != row.agency:
            yield _other(entry, "unit", say("instansinya"))
        vacancy = dataset.get(Vacancy, row.vacancy)
        for name in FROM_VACANCY if vacancy else ():
            mine, theirs = getattr(row, name), getattr(vacancy, name)
            if mine is not None and theirs is not None and mine != theirs:
                yield _other(entry, name, say("lowongannya"))


def _other(entry: Entry[Appointment], name: str, than: Sentence) -> Problem:
    return Problem(
        entry.place(name),
        say("%(name)s: tidak sesuai dengan %(than)s", name=name, than=than),
        say("Samakan keduanya menurut keputusan yang ditandatangani."),
    )


@check(
    say("Pengangkatan yang menyebut lowongan tertulis juga sebagai keputusan dalam hasilnya."),
    why=say("Tanpa keputusan dan alasannya, pengangkatan belum dapat ditelusuri."),
    example="# hasilnya: decree: SK 821/0014/2026\n"
    "decree,vacancy,…\nSK 821/0041/2026,2026-camat-hulu,…",
    mend="decree,vacancy,…\nSK 821/0014/2026,2026-camat-hulu,…",
)
def appointment_is_a_decision(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each appointment whose vacancy knows no such decree of that day."""
    for entry in dataset.of(Appointment).values():
        row = entry.record
        known = dataset.get(Vacancy, row.vacancy) is not None
        if row.vacancy is None or not known or dataset.is_unread(Outcome, row.vacancy):
            continue
        outcome = dataset.get(Outcome, row.vacancy)
        made = outcome.decisions if outcome else ()
        if (row.decree, row.date) not in {(one.decree, one.date) for one in made}:
            yield Problem(
                entry.place("decree"),
                say("hasil lowongannya tidak memuat keputusan dengan nomor dan tanggal ini"),
                say("Tulis keputusannya di outcomes/, atau kosongkan vacancy."),
            )


@check(
    say("Setiap keputusan dalam hasil tercatat dalam daftar pengangkatan, bila daftarnya ada."),
    why=say("Daftar yang melewatkan keputusan memperlihatkan bagian yang lebih besar atau kecil."),
    example="# outcomes/2026-camat-hulu.yml: decree: SK 821/0014/2026\n"
    "# appointments.csv tanpa nomor itu",
    mend="decree,vacancy,…\nSK 821/0014/2026,2026-camat-hulu,…",
    severity=Severity.WARNING,
)
def decision_is_listed(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each decision that no row of appointments names; without rows none."""
    rows = dataset.of(Appointment).values()
    listed = {(entry.record.vacancy, entry.record.decree) for entry in rows}
    for key, outcome in dataset.of(Outcome).items():
        for index, made in enumerate(outcome.record.decisions):
            if listed and (key, made.decree) not in listed:
                yield Problem(
                    outcome.place("decisions", index, "decree"),
                    say("keputusan ini belum ada di appointments.csv"),
                    say("Tambahkan barisnya dengan kolom vacancy."),
                )


APPOINTMENT_CHECKS = (
    appointment_dates_ordered,
    appointment_names_its_way,
    appointment_agrees,
    appointment_is_a_decision,
    decision_is_listed,
)
