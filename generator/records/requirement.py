"""A condition of application: the sentence that binds, and the bound that a machine can read.

The sentence is always shown. A bound is written only where the signed notice states it; nothing is
guessed from the sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError, Part
from generator.records.stage import parse_stage
from generator.records.values import AgeYears, Day, Flag, Id, Line, Titled
from generator.records.values.form import one_text
from generator.records.values.grade import CONTRACT_GRADES, GRADES, parse_grade
from generator.records.values.number import between
from generator.wording import say

Kind = Literal[
    "status", "grade", "age", "education", "experience", "post", "training", "performance"
]
Status = Literal["pns", "pppk", "public"]
Education = Literal["SD", "SMP", "SMA", "D-I", "D-II", "D-III", "D-IV", "S-1", "S-2", "S-3"]
LeadershipTraining = Literal["latsar", "pkp", "pka", "pkn_ii", "pkn_i"]
"""Each also stands for what it replaced: PKP for Diklatpim IV, up to PKN I for Diklatpim I."""
Rating = Literal["very_poor", "poor", "needs_improvement", "good", "very_good"]
PostClass = Literal[
    "jpt_utama",
    "jpt_madya",
    "jpt_pratama",
    "administrator",
    "supervisor",
    "staff",
    "ahli_utama",
    "ahli_madya",
    "ahli_muda",
    "ahli_pertama",
    "penyelia",
    "mahir",
    "terampil",
    "pemula",
]
"""Classes of posts; functional posts by their tier, since notices name the tier."""
Held = Literal["now", "ever"]

EDUCATIONS: tuple[Education, ...] = (
    *("SD", "SMP", "SMA", "D-I", "D-II", "D-III"),
    *("D-IV", "S-1", "S-2", "S-3"),
)
RATINGS: tuple[Rating, ...] = ("very_poor", "poor", "needs_improvement", "good", "very_good")
OFFICE_RATINGS: Mapping[str, Rating] = {
    "sangatkurang": "very_poor",
    "kurang": "poor",
    "butuhperbaikan": "needs_improvement",
    "baik": "good",
    "sangatbaik": "very_good",
}
"""Ratings as offices call them, without blanks."""
STATUSES: tuple[Status, ...] = ("pns", "pppk", "public")
TRAININGS: tuple[LeadershipTraining, ...] = ("latsar", "pkp", "pka", "pkn_ii", "pkn_i")

REGISTRATION_CLOSE, APPOINTMENT, ON_DATE = "registration_close", "appointment", "date"
"""Days on which an age is counted that are not stages; all others are stages."""


Years = Annotated[int, between(1, 50)]


def parse_minimum(value: object) -> str:
    """Return the lowest grade, level of education or rating that is enough."""
    text = one_text(value)
    if text in (*GRADES, *CONTRACT_GRADES, *EDUCATIONS, *RATINGS):
        return text
    if near := _written_as(text, (*EDUCATIONS, *RATINGS)):
        raise NotAValueError(
            rule.KNOWN_WORD,
            say("kata ini tidak ditulis seperti yang dikenal"),
            say("Tulis %(word)s.", word=near),
        )
    if text[:1] in "SD":
        raise NotAValueError(
            rule.KNOWN_WORD,
            say("jenjang pendidikan ini tidak dikenal"),
            say("Pilih salah satu: %(words)s.", words=", ".join(EDUCATIONS)),
        )
    if text.islower() and text.replace("_", "").isalpha():
        raise NotAValueError(
            rule.KNOWN_WORD,
            say("predikat kinerja ini tidak dikenal"),
            say("Pilih salah satu: %(words)s.", words=", ".join(RATINGS)),
        )
    return parse_grade(text)


def parse_any_of(value: object) -> str:
    """Return a status, a level of education or a leadership training."""
    text = one_text(value)
    if text in (known := (*EDUCATIONS, *STATUSES, *TRAININGS)):
        return text
    near = _written_as(text, known)
    raise NotAValueError(
        rule.KNOWN_WORD,
        say("kata ini tidak dikenal"),
        say("Tulis %(word)s.", word=near)
        if near
        else say("Pilih salah satu: %(words)s.", words=", ".join(known)),
    )


def _written_as(text: str, known: Sequence[str]) -> str:
    """Return the known word that an officer wrote in another way: PKN II, S1, Baik."""
    meant = {_plain(word): word for word in known}
    meant |= {word: rating for word, rating in OFFICE_RATINGS.items() if rating in known}
    return meant.get(_plain(text), "")


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def parse_measured_at(value: object) -> str:
    """Return the day on which an age is counted: a stage, or one of the three other days."""
    return REGISTRATION_CLOSE if value == REGISTRATION_CLOSE else parse_stage(value)


AnyOf = Annotated[Education | Status | LeadershipTraining, BeforeValidator(parse_any_of)]


class Requirement(Part):
    """One condition, with its bound where it has one.

    ``minimum`` is a grade, a level of education or a rating; ``any_of`` statuses, levels of
    education or leadership training. Ages are whole years on the day of ``measured_at`` (``date``
    where that is a fixed day); with ``exact`` the birthday of ``maximum`` must not be past.
    ``minimum_years`` is the time in the field or in posts of ``classes``; ``years`` the number of
    past years that a rating holds for. ``preferred`` shuts nobody out.
    """

    id: Id
    text: Titled
    kind: Kind | None = None
    minimum: Annotated[str, BeforeValidator(parse_minimum)] | None = None
    any_of: tuple[AnyOf, ...] = ()
    fields: tuple[Titled, ...] = ()
    maximum: AgeYears | None = None
    minimum_age: AgeYears | None = None
    exact: Flag = False
    measured_at: Annotated[str, BeforeValidator(parse_measured_at)] | None = None
    date: Day | None = None
    minimum_years: Years | None = None
    classes: tuple[PostClass, ...] = ()
    held: Held | None = None
    years: Years | None = None
    preferred: Flag = False
    legal_basis: tuple[Line, ...] = ()

    @property
    def judged_as(self) -> str:
        """Return the kind of its bound; empty where it is a sentence alone.

        The kind is that written, else the id where that is a kind; a lone ``minimum`` is a grade
        and a lone ``maximum`` an age, as in files that were written before kinds were.
        """
        if not self.bounds:
            return self.kind or ""
        if self.kind or self.id in KINDS:
            return self.kind or self.id
        if self.minimum in (*GRADES, *CONTRACT_GRADES):
            return "grade"
        return "age" if self.maximum else ""

    @property
    def bounds(self) -> tuple[str, ...]:
        """Return the names of the bounds that are written."""
        return tuple(name for name in BOUNDS if name in self.model_fields_set)


KINDS: tuple[Kind, ...] = (
    *("status", "grade", "age", "education"),
    *("experience", "post", "training", "performance"),
)
BOUNDS = (
    *("minimum", "any_of", "fields", "maximum", "minimum_age", "exact", "date"),
    *("minimum_years", "classes", "held", "years"),
)
"""Fields that a machine reads; ``measured_at`` alone bounds nothing."""
