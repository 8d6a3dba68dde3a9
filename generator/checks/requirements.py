"""The bounds of a condition of application fit its kind and each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.records import Selection, Vacancy
from generator.records.procedure import Procedure
from generator.records.requirement import (
    APPOINTMENT,
    EDUCATIONS,
    KINDS,
    ON_DATE,
    RATINGS,
    REGISTRATION_CLOSE,
    STATUSES,
    TRAININGS,
    Requirement,
)
from generator.records.stage import STAGES
from generator.records.values.grade import CONTRACT_GRADES, GRADES
from generator.source import Place, Step
from generator.wording import say


@dataclass(frozen=True, slots=True)
class Bounds:
    """One of ``needed`` must be there, ``further`` may; ``words`` are for minimum or any_of."""

    needed: tuple[str, ...]
    further: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


BOUNDS_OF: Mapping[str, Bounds] = {
    "status": Bounds(("any_of",), words=STATUSES),
    "grade": Bounds(("minimum",), words=(*GRADES, *CONTRACT_GRADES)),
    "age": Bounds(("maximum", "minimum_age"), ("exact", "date")),
    "education": Bounds(("minimum", "any_of"), ("fields",), EDUCATIONS),
    "experience": Bounds(("minimum_years",)),
    "post": Bounds(("classes",), ("minimum_years", "held")),
    "training": Bounds(("any_of",), words=TRAININGS),
    "performance": Bounds(("minimum",), ("years",), RATINGS),
}


@dataclass(frozen=True, slots=True)
class Written:
    """A requirement where it is written; ``whole`` tells that all days are known there.

    A selection's days may still stand in its vacancies.
    """

    requirement: Requirement
    entry: Entry[Selection] | Entry[Vacancy]
    index: int
    procedure: Procedure
    whole: bool

    def place(self, *steps: Step) -> Place:
        """Return the place of a field of the requirement."""
        return self.entry.place("requirements", self.index, *steps)


def _written(dataset: Dataset) -> Iterator[Written]:
    for selection in dataset.of(Selection).values():
        for index, item in enumerate(selection.record.requirements):
            yield Written(item, selection, index, selection.record, whole=False)
    for key, vacancy in dataset.of(Vacancy).items():
        for index, item in enumerate(vacancy.record.requirements):
            yield Written(item, vacancy, index, dataset.procedure(key), whole=True)


@check(
    say("Batas sebuah syarat sesuai dengan jenisnya."),
    why=say(
        "Pelamar memakai batas itu untuk menimbang apakah ia memenuhi syarat; batas yang salah"
        " jenis menjawab pertanyaan lain."
    ),
    example="requirements:\n  - {id: education, text: Paling rendah S-1, minimum: IV/a}",
    mend="requirements:\n  - {id: education, text: Paling rendah S-1, minimum: S-1}",
)
def requirement_fits_kind(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each bound that its kind lacks, needs, or cannot understand."""
    for one in _written(dataset):
        item = one.requirement
        kind = item.judged_as
        if kind:
            yield from _misfits(one, kind, BOUNDS_OF[kind])
        elif item.bounds:
            yield Problem(
                one.place("id"),
                say("syarat ini memuat batas, tetapi jenisnya tidak diketahui"),
                say("Tambahkan kind: salah satu dari %(kinds)s.", kinds=", ".join(KINDS)),
            )


def _misfits(one: Written, kind: str, bounds: Bounds) -> Iterator[Problem]:
    item = one.requirement
    known = (*bounds.needed, *bounds.further)
    for name in item.bounds:
        if name not in known:
            yield Problem(
                one.place(name),
                say("%(name)s bukan batas untuk jenis %(kind)s", name=name, kind=kind),
                say("Yang dikenal: %(names)s.", names=", ".join(known)),
            )
    given = [name for name in bounds.needed if name in item.bounds]
    if not given:
        yield Problem(
            one.place("id"),
            say("syarat jenis %(kind)s belum memuat batasnya", kind=kind),
            say("Tambahkan %(names)s, atau tulis kalimatnya saja.", names=bounds.needed),
        )
    if kind == "education" and len(given) > 1:
        yield Problem(
            one.place("any_of"),
            say("minimum dan any_of tidak dipakai bersama"),
            say("Pilih minimum (jenjang itu ke atas) atau any_of (hanya jenjang itu)."),
        )
    yield from _strange_words(one, kind, bounds)


def _strange_words(one: Written, kind: str, bounds: Bounds) -> Iterator[Problem]:
    item = one.requirement
    written = {"minimum": (item.minimum,) if item.minimum else (), "any_of": item.any_of}
    for name, words in written.items():
        if name in bounds.needed and not set(words) <= set(bounds.words):
            yield Problem(
                one.place(name),
                say("%(name)s memuat kata yang bukan untuk jenis %(kind)s", name=name, kind=kind),
                say("Pilih salah satu: %(words)s.", words=", ".join(bounds.words)),
            )


@check(
    say("Batas usia terendah tidak melebihi batas usia tertinggi."),
    why=say("Rentang yang terbalik tidak dapat dipenuhi siapa pun."),
    example="requirements:\n  - {id: age, text: Usia 35 sampai 18 tahun, minimum_age: 35, "
    "maximum: 18}",
    mend="requirements:\n  - {id: age, text: Usia 18 sampai 35 tahun, minimum_age: 18, "
    "maximum: 35}",
)
def age_limits_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each age that no one can have."""
    for one in _written(dataset):
        item = one.requirement
        if item.maximum and item.minimum_age and item.minimum_age > item.maximum:
            yield Problem(
                one.place("minimum_age"),
                say("usia terendah melebihi usia tertinggi"),
                say("Periksa kedua angkanya."),
            )


@check(
    say("Hari penghitungan usia adalah tahap yang dikenal, penutupan pendaftaran, atau tanggal."),
    why=say(
        "Orang yang sama dapat memenuhi batas usia pada penutupan pendaftaran dan tidak lagi pada"
        " pelantikan; hari yang tidak jelas menjadi sengketa."
    ),
    example="requirements:\n  - {id: age, text: Usia paling tinggi 56 tahun, maximum: 56, "
    "measured_at: date}",
    mend="requirements:\n  - {id: age, text: Usia paling tinggi 56 tahun, maximum: 56, "
    "measured_at: date, date: 2026-05-02}",
)
def age_day_known(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each age whose day of counting can never be known."""
    for one in _written(dataset):
        item = one.requirement
        if item.date and item.measured_at != ON_DATE:
            yield Problem(
                one.place("date"),
                say("tanggal penghitungan usia hanya untuk measured_at: date"),
                say("Tulis measured_at: date, atau hapus tanggalnya."),
            )
        elif item.measured_at and not _can_be_known(one):
            yield Problem(
                one.place("measured_at"),
                say("hari penghitungan usia ini tidak akan diketahui"),
                say(
                    "Pakai inauguration, appointment, registration_close (bila ada registration),"
                    " tahap pada jadwal, atau date dengan tanggalnya."
                ),
            )


def _can_be_known(one: Written) -> bool:
    procedure, measured_at = one.procedure, one.requirement.measured_at
    if measured_at == ON_DATE:
        return one.requirement.date is not None
    if measured_at == REGISTRATION_CLOSE:
        return procedure.registration is not None or not one.whole
    scheduled = {stage.stage for stage in procedure.schedule}
    return measured_at in {APPOINTMENT, *STAGES, *scheduled} or not one.whole
