"""An offer of training, and the counts of its uptake, can be as they say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from generator.checks.check import check
from generator.checks.uptake import COUNTS
from generator.counts.system import span_of
from generator.dataset import Dataset
from generator.finding import Problem, Severity
from generator.records import TrainingOffer, TrainingUptake
from generator.wording import say


@check(
    say("Pelatihan berlangsung sesudah pendaftarannya ditutup, dan tanggalnya berurutan."),
    why=say("Yang mendaftar harus tahu sebelum pelatihan dimulai apakah ia diterima."),
    example="registration: {opens: 2026-03-01, closes: 2026-04-20}\nruns: {from: 2026-04-06}",
    mend="registration: {opens: 2026-03-01, closes: 2026-03-20}\nruns: {from: 2026-04-06}",
)
def training_dates_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each day of an offer that comes before a day it must follow."""
    for entry in dataset.of(TrainingOffer).values():
        registration, runs = entry.record.registration, entry.record.runs
        days = [
            ("registration", "opens", registration.opens if registration else None),
            ("registration", "closes", registration.closes if registration else None),
            ("runs", "from", runs.start if runs else None),
            ("runs", "to", runs.end if runs else None),
        ]
        known = [(group, name, day) for group, name, day in days if day]
        for (earlier, first_name, first), (later, second_name, second) in pairwise(known):
            if second < first:
                yield Problem(
                    entry.place(later, second_name),
                    say(
                        "%(later)s %(second)s mendahului %(earlier)s %(first)s",
                        later=f"{later}.{second_name}",
                        second=second,
                        earlier=f"{earlier}.{first_name}",
                        first=first,
                    ),
                    say("Periksa kedua tanggal itu."),
                )


@check(
    say("Tempat yang dicadangkan tidak melebihi kuota."),
    why=say("Bagian tidak dapat lebih besar daripada keseluruhannya."),
    example="quota: 30\nreserved: {remote_units: 60}",
    mend="quota: 30\nreserved: {remote_units: 6}",
)
def reserved_within_quota(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each offer that reserves more seats than it has."""
    for entry in dataset.of(TrainingOffer).values():
        offer = entry.record
        reserved = offer.reserved.remote_units if offer.reserved else None
        if offer.quota is not None and (reserved or 0) > offer.quota:
            yield Problem(
                entry.place("reserved"),
                say("tempat yang dicadangkan melebihi kuota %(quota)s", quota=offer.quota),
                say("Periksa reserved dan quota."),
            )


@check(
    say("Yang selesai tidak lebih banyak daripada yang diterima, yang diterima daripada pelamar."),
    why=say("Tidak seorang pun menyelesaikan pelatihan tanpa diterima."),
    example="training,district,remote,applied,accepted,completed\n"
    "pka-2026-1,Contoh Tengah,no,24,26,20",
    mend="training,district,remote,applied,accepted,completed\n"
    "pka-2026-1,Contoh Tengah,no,26,24,20",
)
def uptake_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each count that exceeds one it is a part of, where both are shown."""
    for entry in dataset.of(TrainingUptake).values():
        row = entry.record
        counts = zip(COUNTS, (row.applied, row.accepted, row.completed), strict=True)
        shown = [(name, count) for name, count in counts if isinstance(count, int)]
        for (larger, whole), (smaller, part) in pairwise(shown):
            if part > whole:
                yield Problem(
                    entry.place(smaller),
                    say("%(smaller)s melebihi %(larger)s", smaller=smaller, larger=larger),
                    say("Periksa kedua angka itu."),
                )


@check(
    say("Yang diterima tidak melebihi kuota pelatihannya."),
    why=say("Kuota diumumkan kepada semua; kelebihannya patut dijelaskan."),
    example="# training: quota: 30; training-uptake.csv: accepted 24 dan 18",
    mend="# training: quota: 30; training-uptake.csv: accepted 18 dan 12",
    severity=Severity.WARNING,
)
def accepted_within_quota(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each offer that accepted more people, at the least, than its quota."""
    accepted: defaultdict[str, int] = defaultdict(int)
    for row in dataset.of(TrainingUptake).values():
        accepted[row.record.training] += span_of(row.record.accepted).low
    for key, entry in dataset.of(TrainingOffer).items():
        quota = entry.record.quota
        if quota is not None and accepted[key] > quota:
            yield Problem(
                entry.place("quota"),
                say(
                    "diterima %(count)s orang, kuotanya %(quota)s", count=accepted[key], quota=quota
                ),
                say("Periksa quota dan training-uptake.csv."),
                ("training_offer", key),
            )
