"""Conditions of application as a checklist: what each demands and how it is measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce

from generator.pages.eligibility import FOR_STAFF, need
from generator.pages.labels import STAGE
from generator.pages.requirement_labels import (
    EDUCATION,
    KIND,
    POST,
    RATING,
    STATUS,
    TRAINING,
)
from generator.publication.requirement import PublicRequirement
from generator.wording import Sentence, Text, say

MEASURED = {
    "inauguration": say("hari pelantikan"),
    "appointment": say("hari pengangkatan"),
    "registration_close": say("penutupan pendaftaran"),
    "date": say("tanggal yang disebut dalam pengumuman"),
}
"""Days on which an age is counted; every other is a stage, and said by the stage's name."""


STAFF_ONLY = say("Pegawai ASN (PNS atau PPPK)")


@dataclass(frozen=True, slots=True)
class ShownRequirement:
    """A condition as it is shown.

    ``facts`` say how its bound is measured, ``fields`` the study programmes that are taken;
    ``need`` is what scripts/eligibility.js reads. ``kind`` is absent for a sentence alone.
    """

    text: Text | Sentence
    kind: Sentence | None
    facts: tuple[Sentence, ...]
    fields: tuple[Text, ...]
    preferred: bool
    legal_basis: tuple[str, ...]
    need: str


def requirements_shown(
    requirements: Sequence[PublicRequirement],
) -> tuple[ShownRequirement, ...]:
    """Return the conditions, obligatory ones first."""
    ordered = sorted(requirements, key=lambda one: one.preferred)
    return tuple(
        ShownRequirement(
            text=STAFF_ONLY if one is FOR_STAFF else one.text,
            kind=KIND.get(one.kind),
            facts=tuple(_facts(one)),
            fields=one.fields,
            preferred=one.preferred,
            legal_basis=one.legal_basis,
            need=need(one, "page"),
        )
        for one in ordered
    )


def _facts(one: PublicRequirement) -> Iterator[Sentence]:
    match one.kind:
        case "age":
            yield from _age(one)
        case "grade" | "education" if one.minimum:
            words = EDUCATION.get(one.minimum, say("%(grade)s", grade=one.minimum))
            yield say("%(minimum)s atau lebih tinggi.", minimum=words)
        case "performance":
            yield from _performance(one)
        case "experience":
            yield say("paling singkat %(years)s tahun.", years=one.minimum_years or 0)
        case "post":
            yield from _post(one)
        case "status" | "education" | "training":
            labels = {**STATUS, **EDUCATION, **TRAINING}
            yield say("%(words)s.", words=_either(labels[name] for name in one.any_of))
        case _:
            return


def _age(one: PublicRequirement) -> Iterator[Sentence]:
    """Yield on which day the age is counted, and who is born in time."""
    if not one.measured_at:
        yield say("pengumuman tidak menyebut pada hari apa usia dihitung.")
        return
    at = MEASURED.get(one.measured_at) or say(
        "tahap %(stage)s",
        stage=one.measured_title or STAGE.get(one.measured_at, Text(one.measured_at)),
    )
    if one.day is None:
        yield say("dihitung pada %(at)s; harinya belum dijadwalkan.", at=at)
        return
    if one.settled:
        yield say("dihitung pada %(at)s, %(day)s.", at=at, day=one.day)
    else:
        yield say("dihitung pada %(at)s, direncanakan %(day)s.", at=at, day=one.day)
    if one.born_from:
        yield say("Lahir paling awal %(day)s.", day=one.born_from)
    if one.born_to:
        yield say("Lahir paling lambat %(day)s.", day=one.born_to)


def _performance(one: PublicRequirement) -> Iterator[Sentence]:
    rating = RATING[one.minimum]
    if one.years:
        yield say(
            "predikat %(rating)s atau lebih tinggi dalam %(years)s tahun terakhir.",
            rating=rating,
            years=one.years,
        )
    else:
        yield say("predikat %(rating)s atau lebih tinggi.", rating=rating)


def _post(one: PublicRequirement) -> Iterator[Sentence]:
    classes = _either(POST[name] for name in one.classes)
    if one.held == "now":
        yield say("sedang menjabat %(classes)s.", classes=classes)
    else:
        yield say("sedang atau pernah menjabat %(classes)s.", classes=classes)
    if one.minimum_years:
        yield say("Paling singkat %(years)s tahun.", years=one.minimum_years)


def _either(words: Iterable[Sentence]) -> Sentence:
    """Return the words as alternatives."""
    return reduce(
        lambda first, other: say("%(first)s atau %(other)s", first=first, other=other), words
    )
