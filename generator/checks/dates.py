"""Every day comes after the days that must come before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.checks.check import check
from generator.checks.holder import holders
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.records import Outcome, Vacancy
from generator.source import Place
from generator.wording import say


@dataclass(frozen=True, slots=True)
class Pair:
    """Two days of which the second must not come before the first; ``place`` is the second's."""

    earlier: str
    first: date | None
    later: str
    second: date | None
    place: Place


@check(
    say("Tanggal berurutan: yang seharusnya kemudian tidak mendahului yang seharusnya dahulu."),
    why=say(
        "Urutan tahapnya tetap: pengumuman, pelamaran, seleksi, hasil, lalu penetapan"
        " (PP 11/2017 tentang Manajemen PNS)."
    ),
    example="registration: {opens: 2026-03-06, closes: 2026-02-13}",
    mend="registration: {opens: 2026-02-13, closes: 2026-03-06}",
)
def dates_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each day that comes before a day it must follow."""
    for pair in _pairs(dataset):
        if pair.first and pair.second and pair.second < pair.first:
            yield Problem(
                pair.place,
                say(
                    "%(later)s %(second)s mendahului %(earlier)s %(first)s",
                    later=pair.later,
                    second=pair.second,
                    earlier=pair.earlier,
                    first=pair.first,
                ),
                say("Periksa kedua tanggal itu."),
            )


def _pairs(dataset: Dataset) -> Iterator[Pair]:
    yield from _of_registrations(dataset)
    yield from _of_schedules(dataset)
    for key, vacancy in dataset.of(Vacancy).items():
        notice, cancelled = dataset.procedure(key).notice, vacancy.record.cancelled
        if notice and cancelled:
            place = vacancy.place("cancelled", "date")
            yield Pair("notice.date", notice.date, "cancelled.date", cancelled.date, place)
    for entry in dataset.of(Outcome).values():
        yield from _of_decisions(entry)
        yield from _of_answers(entry)


def _of_registrations(dataset: Dataset) -> Iterator[Pair]:
    for holder in holders(dataset, "notice", "registration"):
        registration, notice = holder.procedure.registration, holder.procedure.notice
        if not registration:
            continue
        opens, closes = registration.opens, registration.closes
        announced = notice.date if notice else None
        place = holder.place("registration", "opens")
        yield Pair("notice.date", announced, "registration.opens", opens, place)
        place = holder.place("registration", "closes")
        yield Pair("registration.opens", opens, "registration.closes", closes, place)


def _of_schedules(dataset: Dataset) -> Iterator[Pair]:
    for holder in holders(dataset, "schedule"):
        for index, item in enumerate(holder.procedure.schedule):
            for name, period in (("planned", item.planned), ("actual", item.actual)):
                if period:
                    place = holder.place("schedule", index, name, "to")
                    yield Pair(f"{name}.from", period.start, f"{name}.to", period.end, place)


def _of_decisions(entry: Entry[Outcome]) -> Iterator[Pair]:
    announced = entry.record.announced
    for index, made in enumerate(entry.record.decisions):
        place = entry.place("decisions", index, "date")
        yield Pair("announced", announced, "decisions.date", made.date, place)
        place = entry.place("decisions", index, "inaugurated")
        yield Pair("decisions.date", made.date, "inaugurated", made.inaugurated, place)
    if entry.record.no_appointment:
        day = entry.record.no_appointment.date
        place = entry.place("no_appointment", "date")
        yield Pair("announced", announced, "no_appointment.date", day, place)


def _of_answers(entry: Entry[Outcome]) -> Iterator[Pair]:
    """Yield the days of objections and of the technical approval."""
    objections, approval = entry.record.objections, entry.record.technical_approval
    if objections:
        start, end = objections.start, objections.end
        place = entry.place("objections", "from")
        yield Pair("announced", entry.record.announced, "objections.from", start, place)
        place = entry.place("objections", "to")
        yield Pair("objections.from", start, "objections.to", end, place)
    if approval:
        place = entry.place("technical_approval", "received")
        asked, came = approval.requested, approval.received
        yield Pair(
            "technical_approval.requested", asked, "technical_approval.received", came, place
        )


@check(
    say("Keputusan yang mendasari tingkat publikasi tidak lebih baru daripada pendaftaran."),
    why=say("Pelamar harus tahu sebelum melamar apa yang diterbitkan tentang dirinya."),
    example="registration: {opens: 2026-02-13, …}\n"
    "publication: {level: full, basis: {decision: …, date: 2026-03-01}}",
    mend="registration: {opens: 2026-02-13, …}\n"
    "publication: {level: full, basis: {decision: …, date: 2026-01-15}}",
)
def level_declared_before_opening(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each basis of a level that is dated after registration opened."""
    for key, entry in dataset.of(Vacancy).items():
        terms, registration = entry.record.publication, dataset.procedure(key).registration
        if terms and terms.basis and registration and terms.basis.date > registration.opens:
            yield Problem(
                entry.place("publication", "basis", "date"),
                say(
                    "keputusan %(decided)s lebih baru daripada pembukaan pendaftaran %(opens)s",
                    decided=terms.basis.date,
                    opens=registration.opens,
                ),
                say("Periksa kedua tanggal; bila memang demikian, tulis level: aggregate."),
            )
