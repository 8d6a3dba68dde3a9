"""What a reader may tell of himself, to see which conditions he probably meets.

Only what some condition asks is asked. The answers stay in the browser's memory: the fields have
no name, so not even a broken script could send them or write them into an address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.pages.eligibility import (
    STATEMENT,
    Where,
    excluding,
    posts_asked,
    rating_asked,
    years_asked,
)
from generator.pages.requirement_labels import (
    CONTRACT_GRADES,
    EDUCATION,
    GRADES,
    POST,
    RATING,
    STATUS,
    TRAINING,
)
from generator.publication import PublicVacancy
from generator.publication.requirement import PublicRequirement
from generator.wording import Sentence, Text, say

Option = tuple[str, Sentence | Text]


@dataclass(frozen=True, slots=True)
class Question:
    """One field: the name of its answer, which input it is, its label, and what can be chosen.

    ``input`` is date, number or select; the options of a select stand in groups with a title.
    """

    name: str
    input: str
    label: Sentence | Text
    groups: tuple[tuple[Sentence | None, tuple[Option, ...]], ...] = ()


YES_OR_NO: tuple[Option, ...] = (("yes", say("Ya")), ("no", say("Tidak")))
OWN_GRADE = Question(
    "grade",
    "select",
    say("Golongan saya"),
    (
        (None, (("public", STATUS["public"]),)),
        (STATUS["pns"], tuple((name, Text(name)) for name in GRADES)),
        (STATUS["pppk"], tuple((name, Text(name)) for name in CONTRACT_GRADES)),
    ),
)
BIRTH = Question("birth", "date", say("Tanggal lahir saya"))
OWN_EDUCATION = Question(
    "education", "select", say("Pendidikan tertinggi saya"), ((None, tuple(EDUCATION.items())),)
)
SERVICE = say("Masa kerja saya seluruhnya (tahun)")
ORDER = ("grade", "birth", "education", "programme", "service", "years", "post", "now")
"""The order of asking, by the first word of the answer's name; then all others."""


def page_questions(requirements: Iterable[PublicRequirement]) -> tuple[Question, ...]:
    """Return what one vacancy's page asks, each thing once."""
    return _once(question for one in requirements for question in _asked(one, "page"))


def list_questions(vacancies: Iterable[PublicVacancy]) -> tuple[Question, ...]:
    """Return what the list asks: only what some vacancy that stands open demands."""
    return _once(
        question
        for vacancy in vacancies
        for one in excluding(vacancy)
        for question in _asked(one, "list")
    )


def _once(questions: Iterable[Question]) -> tuple[Question, ...]:
    known = {question.name: question for question in questions}
    return tuple(sorted(known.values(), key=_place))


def _place(question: Question) -> int:
    first = question.name.partition(" ")[0]
    return ORDER.index(first) if first in ORDER else len(ORDER)


def _asked(one: PublicRequirement, where: Where) -> Iterator[Question]:
    """Return what must be known of a reader to judge a condition."""
    return _QUESTIONS[one.kind or STATEMENT](one, where)


def _grade(_: PublicRequirement, __: Where) -> Iterator[Question]:
    yield OWN_GRADE


def _age(_: PublicRequirement, __: Where) -> Iterator[Question]:
    yield BIRTH


def _education(one: PublicRequirement, where: Where) -> Iterator[Question]:
    yield OWN_EDUCATION
    if one.fields and where == "page":
        label = say("Program studi saya termasuk yang diterima")
        yield _yes_or_no(f"programme {one.id}", label)


def _experience(one: PublicRequirement, where: Where) -> Iterator[Question]:
    label = say("Berapa tahun pada saya? %(text)s", text=one.text)
    yield Question(years_asked(one, where), "number", label if where == "page" else SERVICE)


def _post(one: PublicRequirement, _: Where) -> Iterator[Question]:
    for name, post in posts_asked(one).items():
        label = (
            say("Lama saya menjabat %(post)s sampai sekarang (tahun)", post=POST[post])
            if one.held == "now"
            else say("Lama saya menjabat %(post)s (tahun)", post=POST[post])
        )
        yield Question(name, "number", label)


def _training(one: PublicRequirement, _: Where) -> Iterator[Question]:
    for name in one.any_of:
        label = say("Sudah lulus %(training)s", training=TRAINING[name])
        yield _yes_or_no(f"training {name}", label)


def _performance(one: PublicRequirement, _: Where) -> Iterator[Question]:
    label = say(
        "Predikat kinerja saya yang terendah dalam %(years)s tahun terakhir", years=one.years or 1
    )
    ratings = tuple(reversed(tuple(RATING.items())))
    yield Question(rating_asked(one), "select", label, ((None, ratings),))


def _statement(one: PublicRequirement, _: Where) -> Iterator[Question]:
    yield _yes_or_no(f"{STATEMENT} {one.id}", one.text)


def _yes_or_no(name: str, label: Sentence | Text) -> Question:
    return Question(name, "select", label, ((None, YES_OR_NO),))


_QUESTIONS: Mapping[str, Callable[[PublicRequirement, Where], Iterator[Question]]] = {
    "status": _grade,
    "grade": _grade,
    "age": _age,
    "education": _education,
    "experience": _experience,
    "post": _post,
    "training": _training,
    "performance": _performance,
    STATEMENT: _statement,
}
