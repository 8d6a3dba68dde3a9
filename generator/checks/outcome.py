"""Decisions follow from the announced result."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.merit.judging import JudgedDataset
from generator.records import Outcome, Ranking, Vacancy
from generator.wording import say


@check(
    say("Yang diangkat berasal dari daftar pendek."),
    why=say("PPK memilih dari nama-nama yang diajukan pansel (PermenPANRB 15/2019)."),
    example="# kriteria: shortlist: 3\ndecisions:\n  - {appointed_rank: 5, …}",
    mend="# kriteria: shortlist: 3\ndecisions:\n  - {appointed_rank: 2, …}",
)
def appointed_rank_shortlisted(dataset: JudgedDataset) -> Iterator[Problem]:
    """Yield a problem for each appointed rank below the shortlist, or that no row holds."""
    for vacancy, entry in _of_vacancies(dataset):
        criteria_set = dataset.criteria_set_of(vacancy)
        shortlist = criteria_set.shortlist if criteria_set else None
        held = _ranks_held(dataset, vacancy)
        for index, made in enumerate(entry.record.decisions):
            rank = made.appointed_rank
            place = entry.place("decisions", index, "appointed_rank")
            if rank is not None and shortlist and rank > shortlist:
                yield Problem(
                    place,
                    say("di luar daftar pendek, yang memuat %(count)s peringkat", count=shortlist),
                    say("Periksa peringkat yang diangkat."),
                )
            elif rank is not None and held and rank not in held:
                yield Problem(
                    place,
                    say("tidak ada baris dengan peringkat %(rank)s", rank=rank),
                    say("Periksa peringkat yang diangkat terhadap berkas peringkat."),
                )


def _ranks_held(dataset: JudgedDataset, vacancy: str) -> set[int]:
    """Return the ranks that rows hold, by the rule or as announced."""
    ranking = dataset.get(Ranking, vacancy)
    rows = dataset.ranked.get(vacancy, ())
    ranks = {*(row.decided_rank or row.rank for row in rows)}
    return {rank for rank in ranks.union(ranking.announced_ranks if ranking else ()) if rank}


@check(
    say("Tidak lebih banyak orang diangkat daripada tempat yang diumumkan."),
    why=say("Tempat tambahan tidak pernah terbuka bagi pelamar lain."),
    example="# lowongan: places: 1\ndecisions: [{…}, {…}]",
    mend="# lowongan: places: 2\ndecisions: [{…}, {…}]",
)
def appointments_within_places(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each outcome with more decisions than places."""
    for vacancy, entry in _of_vacancies(dataset):
        places = dataset.of(Vacancy)[vacancy].record.places
        if len(entry.record.decisions) > places:
            yield Problem(
                entry.place("decisions"),
                say(
                    "%(count)s pengangkatan untuk %(places)s tempat",
                    count=len(entry.record.decisions),
                    places=places,
                ),
                say("Periksa decisions dan places pada lowongannya."),
            )


@check(
    say("Sebuah lowongan berakhir dengan pengangkatan atau tanpa pengangkatan, tidak keduanya."),
    why=say("Dua akhir yang bertentangan tidak memberi tahu apa yang terjadi."),
    example="decisions: [{…}]\nno_appointment: {date: 2026-04-30, reason: …}",
    mend="decisions: [{…}]",
)
def decision_or_no_appointment(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each outcome that has decisions and says that nobody is appointed."""
    for entry in dataset.of(Outcome).values():
        if entry.record.decisions and entry.record.no_appointment:
            yield Problem(
                entry.place("no_appointment"),
                say("sudah ada pengangkatan dalam decisions"),
                say("Hapus salah satunya."),
            )


@check(
    say("Lowongan yang dibatalkan tidak berakhir dengan pengangkatan."),
    why=say("Pengangkatan sesudah pembatalan memerlukan lowongan baru."),
    example="# lowongan: cancelled: {…}\ndecisions: [{…}]",
    mend="# lowongan: cancelled: {…}\n# tanpa decisions",
)
def cancelled_without_decision(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each decision on a vacancy that was cancelled."""
    for vacancy, entry in _of_vacancies(dataset):
        if dataset.of(Vacancy)[vacancy].record.cancelled and entry.record.decisions:
            yield Problem(
                entry.place("decisions"),
                say("lowongan ini dibatalkan, tetapi ada pengangkatan"),
                say("Hapus decisions, atau hapus cancelled pada lowongannya."),
            )


@check(
    say("Hasil diumumkan sesudah pendaftaran ditutup."),
    why=say("Hasil yang ada sebelum pendaftaran ditutup bukan hasil seleksi itu."),
    example="# registration: {closes: 2026-03-06, …}\nannounced: 2026-03-01",
    mend="# registration: {closes: 2026-03-06, …}\nannounced: 2026-03-20",
)
def announced_after_closing(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each result that is announced before registration closes."""
    for vacancy, entry in _of_vacancies(dataset):
        registration, announced = dataset.procedure(vacancy).registration, entry.record.announced
        if registration and announced and announced < registration.closes:
            yield Problem(
                entry.place("announced"),
                say(
                    "hasil diumumkan sebelum pendaftaran ditutup (%(day)s)", day=registration.closes
                ),
                say("Periksa kedua tanggal itu."),
            )


def _of_vacancies(dataset: Dataset) -> Iterator[tuple[str, Entry[Outcome]]]:
    """Yield the outcomes whose vacancy exists."""
    vacancies = dataset.of(Vacancy)
    return ((key, entry) for key, entry in dataset.of(Outcome).items() if key in vacancies)


OUTCOME_CHECKS = (
    appointed_rank_shortlisted,
    appointments_within_places,
    decision_or_no_appointment,
    cancelled_without_decision,
    announced_after_closing,
)
"""What an outcome must fulfil."""
