"""Norms of the announcement: where one is not met, the page says so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from generator.checks.check import check
from generator.checks.holder import Holder, holders
from generator.dataset import Dataset
from generator.finding import Problem, Severity
from generator.lifecycle import CLOSING_FIELD, first_closing
from generator.records import CriteriaSet, Outcome, Vacancy
from generator.records.criteria_set import AnnouncementNorm
from generator.wording import say

WINDOW_FIELDS = ("criteria", "registration")


@check(
    say("Pendaftaran dibuka sedikitnya selama norma hari pada kriterianya, kedua ujung dihitung."),
    why=say(
        "Jendela yang pendek menguntungkan yang sudah tahu lebih dahulu. Normanya ditetapkan"
        " kriteria lowongan itu sendiri; yang dihitung jendela pertama, sebelum diperpanjang."
    ),
    example="# kriterianya: announcement: {min_days: 15, …}\n"
    "registration: {opens: 2026-02-13, closes: 2026-02-18}",
    mend="registration: {opens: 2026-02-13, closes: 2026-02-27}",
    severity=Severity.WARNING,
)
def window_meets_norm(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each first window that is shorter than the norm."""
    for holder, norm in _with_norm(dataset):
        registration = holder.procedure.registration
        if not registration:
            continue
        closes = registration.closes
        # A former closing day that is no date is refused by changes-tell-the-value.
        with suppress(ValueError):
            closes = first_closing(holder.procedure.changes) or closes
        days = (closes - registration.opens).days + 1
        if 0 < days < norm.min_days:
            yield Problem(
                holder.place("registration", "closes"),
                say(
                    "pendaftaran dibuka %(days)s hari, normanya %(norm)s hari",
                    days=days,
                    norm=norm.min_days,
                ),
                say("Perpanjang pendaftaran, atau jelaskan dengan explanations pada lowongannya."),
                holder.about,
            )


@check(
    say("Pendaftaran tidak diperpanjang lebih sering daripada norma pada kriterianya."),
    why=say(
        "Perpanjangan yang berulang menunda keputusan dan membuka celah bagi pelamar tertentu."
    ),
    example="# kriterianya: announcement: {max_extensions: 1, …}\n"
    "changes:\n  - {field: registration.closes, …}\n  - {field: registration.closes, …}",
    mend="changes:\n  - {field: registration.closes, …}",
    severity=Severity.WARNING,
)
def extensions_within_norm(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each registration that was prolonged more often than the norm allows."""
    for holder, norm in _with_norm(dataset):
        # Days of one form, so that the later text is the later day.
        count = sum(
            change.field == CLOSING_FIELD and change.becomes > change.was
            for change in holder.procedure.changes
        )
        if count > norm.max_extensions:
            yield Problem(
                holder.place("changes"),
                say(
                    "pendaftaran diperpanjang %(count)s kali, normanya paling banyak %(norm)s kali",
                    count=count,
                    norm=norm.max_extensions,
                ),
                say("Jelaskan sebabnya dengan explanations pada lowongannya."),
                holder.about,
            )


@check(
    say("Pelamar berjumlah sedikitnya norma pada kriterianya."),
    why=say("Pilihan di antara sedikit pelamar bukan persaingan yang dimaksud seleksi terbuka."),
    example="# kriterianya: announcement: {min_applicants: 4, …}\n"
    "funnel:\n  - {stage: registration, entered: 3, passed: 3}",
    mend="# pendaftaran diperpanjang, dan changes mencatatnya\n"
    "funnel:\n  - {stage: registration, entered: 6, passed: 6}",
    severity=Severity.WARNING,
)
def applicants_meet_norm(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each vacancy with too few applicants; it is shown with the result."""
    for key, entry in dataset.of(Outcome).items():
        criteria_set = dataset.criteria_set_of(key) if key in dataset.of(Vacancy) else None
        norm = criteria_set.announcement if criteria_set else None
        for index, stage in enumerate(entry.record.funnel):
            if norm and stage.stage == "registration" and stage.entered < norm.min_applicants:
                yield Problem(
                    entry.place("funnel", index, "entered"),
                    say(
                        "pelamar %(count)s orang, normanya paling sedikit %(norm)s orang",
                        count=stage.entered,
                        norm=norm.min_applicants,
                    ),
                    say("Jelaskan dengan explanations pada lowongannya."),
                    ("outcome", key),
                )


def _with_norm(dataset: Dataset) -> Iterator[tuple[Holder, AnnouncementNorm]]:
    for holder in holders(dataset, *WINDOW_FIELDS):
        criteria_set = dataset.get(CriteriaSet, holder.procedure.criteria)
        if criteria_set and criteria_set.announcement:
            yield holder, criteria_set.announcement
