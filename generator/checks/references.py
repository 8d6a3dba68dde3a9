"""The records that a record names exist."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from typing import cast

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.records import (
    Agency,
    AppointeeProfile,
    Appointment,
    AssessmentCoverage,
    Award,
    Competency,
    CriteriaSet,
    Development,
    MeritIndex,
    Occupancy,
    Outcome,
    Performance,
    Position,
    Ranking,
    Ratings,
    Record,
    Report,
    RuleSet,
    Selection,
    TalentPool,
    TrainingHours,
    TrainingOffer,
    TrainingUptake,
    Unit,
    Vacancy,
)
from generator.records.competency import CompetencyAt
from generator.source import Place, Table
from generator.wording import Sentence, say

REFERENCES: tuple[tuple[type[Record], str, type[Record]], ...] = (
    (Unit, "agency", Agency),
    (Unit, "parent", Unit),
    (Position, "leads_to", Position),
    (CriteriaSet, "replaces", CriteriaSet),
    (Selection, "agency", Agency),
    (Selection, "criteria", CriteriaSet),
    (Vacancy, "agency", Agency),
    (Vacancy, "selection", Selection),
    (Vacancy, "position", Position),
    (Vacancy, "unit", Unit),
    (Vacancy, "criteria", CriteriaSet),
    (Vacancy, "reopens", Vacancy),
    (Vacancy, "talent_pool", TalentPool),
    (TalentPool, "agency", Agency),
    (TalentPool, "rules", RuleSet),
    (Ranking, "vacancy", Vacancy),
    (Outcome, "vacancy", Vacancy),
    (TrainingOffer, "agency", Agency),
    (TrainingUptake, "training", TrainingOffer),
    (TrainingHours, "agency", Agency),
    (AssessmentCoverage, "agency", Agency),
    (Ratings, "agency", Agency),
    (Development, "agency", Agency),
    (AppointeeProfile, "agency", Agency),
    (Performance, "agency", Agency),
    (Performance, "unit", Unit),
    (Award, "agency", Agency),
    (Award, "unit", Unit),
    (Report, "agency", Agency),
    (MeritIndex, "agency", Agency),
    (MeritIndex, "rules", RuleSet),
    (Appointment, "agency", Agency),
    (Appointment, "position", Position),
    (Appointment, "unit", Unit),
    (Appointment, "vacancy", Vacancy),
    (Occupancy, "agency", Agency),
    (Occupancy, "position", Position),
    (Occupancy, "unit", Unit),
)
"""Which field of which type names a record of which type."""

COMPETENCIES_AT: tuple[tuple[type[Record], str], ...] = (
    (Position, "requires"),
    (TrainingOffer, "develops"),
)
"""Fields that hold competencies at a level."""

FILE_NAME = ""
"""Stands for the field of a ranking, whose vacancy is named by the file only."""

Reference = tuple[Place, str, type[Record], str]
"""Where a record is named, by which field, of which type it is, and its id."""


@check(
    say("Setiap rekaman yang dirujuk memang ada."),
    why=say("Rujukan yang tidak sampai ke mana pun menyembunyikan apa yang seharusnya terbaca."),
    example="# data/vacancies/2026-dinkes-kadis.yml\nposition: kepala-dinas-kesehatn",
    mend="# data/vacancies/2026-dinkes-kadis.yml\nposition: kepala-dinas-kesehatan",
)
def references_resolve(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each id that no record has; the hint proposes the nearest one."""
    hints: dict[tuple[type[Record], str], Sentence] = {}
    for place, name, target, key in _references(dataset):
        if key in dataset.of(target) or dataset.is_unread(target, key):
            continue
        if (target, key) not in hints:
            hints[target, key] = _hint(key, dataset.of(target), target)
        where = target.file or f"{target.folder}/"
        if name == FILE_NAME:
            message = say(
                "nama berkas ini tidak sama dengan lowongan mana pun di %(where)s", where=where
            )
        else:
            message = say("%(name)s: tidak ditemukan di %(where)s", name=name, where=where)
        yield Problem(place, message, hints[target, key])


@check(
    say("Tingkat kompetensi yang dirujuk diuraikan dalam kompetensinya."),
    why=say("Syarat pada suatu tingkat baru dapat dibaca bila perilaku tingkat itu diuraikan."),
    example="requires: [{competency: pengambilan-keputusan, level: 5}]",
    mend="requires: [{competency: pengambilan-keputusan, level: 4}]",
)
def level_exists(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each competency that is named at a level that it does not describe."""
    competencies = dataset.of(Competency)
    for entry, name, index, wanted in _competencies_at(dataset):
        known = competencies.get(wanted.competency)
        levels = [described.level for described in known.record.levels] if known else []
        if known and wanted.level not in levels:
            yield Problem(
                entry.place(name, index, "level"),
                say("kompetensi ini tidak menguraikan tingkat %(level)s", level=wanted.level),
                say("Pakai tingkat %(levels)s.", levels=tuple(str(level) for level in levels)),
            )


def _references(dataset: Dataset) -> Iterator[Reference]:
    for source, name, target in REFERENCES:
        for entry in dataset.of(source).values():
            for place, field, key in _named(entry, name):
                yield place, field, target, key
    for entry, name, index, wanted in _competencies_at(dataset):
        yield entry.place(name, index, "competency"), "competency", Competency, wanted.competency


def _named(entry: Entry[Record], name: str) -> Iterator[tuple[Place, str, str]]:
    """Yield where a field names a record, what to call the field, and the id."""
    named = cast("str | tuple[str, ...] | None", getattr(entry.record, name))
    if isinstance(named, tuple):
        for index, key in enumerate(named):
            yield entry.place(name, index), name, key
    elif named is not None and isinstance(entry.source, Table):
        yield Place(entry.source.path), FILE_NAME, named
    elif named is not None:
        yield entry.place(name), name, named


def _competencies_at(
    dataset: Dataset,
) -> Iterator[tuple[Entry[Record], str, int, CompetencyAt]]:
    for source, name in COMPETENCIES_AT:
        for entry in dataset.of(source).values():
            wanted = cast("tuple[CompetencyAt, ...]", getattr(entry.record, name))
            for index, one in enumerate(wanted):
                yield entry, name, index, one


def _hint(key: str, known: Collection[str], target: type[Record]) -> Sentence:
    near = get_close_matches(key, tuple(known), n=1)
    if near:
        return say("Maksud Anda “%(name)s”?", name=near[0])
    if target.file:
        return say("Tambahkan barisnya di %(file)s, atau perbaiki pengenalnya.", file=target.file)
    return say(
        "Tambahkan berkasnya di %(folder)s/, atau perbaiki pengenalnya.", folder=target.folder
    )
