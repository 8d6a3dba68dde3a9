"""What a reader may tell of himself."""

from __future__ import annotations

import json
from dataclasses import replace

from generator.pages.eligibility import need
from generator.pages.questions import list_questions, page_questions
from generator.publication.requirement import PublicRequirement
from generator.wording import Text, Wording
from tests.builders import a_procedure, a_public_vacancy


def one(kind: str, name: str = "syarat", **fields: object) -> PublicRequirement:
    return replace(PublicRequirement(name, Text(f"Syarat {name}"), kind), **fields)


ALL = (
    one("", "sehat"),
    one("performance", minimum="good", years=2),
    one("training", any_of=("pka",)),
    one("post", classes=("administrator",), held="now"),
    one("post", classes=("administrator", "ahli_madya")),
    one("experience", "pengalaman", minimum_years=5),
    one("education", "ijazah", minimum="S-1", fields=(Text("Hukum"),)),
    one("age", maximum=56),
    one("grade", minimum="IV/a"),
    one("status", any_of=("pns",)),
)


def test_page() -> None:
    """Each thing is asked once, the grade first; labels say what is meant."""
    questions = page_questions(ALL)
    assert [question.name for question in questions] == [
        "grade",
        "birth",
        "education",
        "programme ijazah",
        "years pengalaman",
        "post administrator",
        "post ahli_madya",
        "now administrator",
        "statement sehat",
        "rating 2",
        "training pka",
    ]
    labels = {one.name: one.label for one in questions}
    assert labels["statement sehat"] == Text("Syarat sehat")
    said = Wording().value(labels["now administrator"])
    assert said == "Lama saya menjabat Administrator sampai sekarang (tahun)"


def test_every_answer_that_is_judged_by_is_asked() -> None:
    """No bound asks for an answer that has no field."""
    asked = {question.name for question in page_questions(ALL)}
    for requirement in ALL:
        needed = json.loads(need(requirement, "page")).get("ask", ())
        assert {needed} if isinstance(needed, str) else set(needed) <= asked


def test_list() -> None:
    """The list asks what vacancies that stand open demand, and no statement of one of them."""
    opened = a_public_vacancy(procedure=a_procedure(requirements=ALL))
    closed = a_public_vacancy(
        state="decided", procedure=a_procedure(requirements=(one("training", any_of=("pkn_i",)),))
    )
    names = [question.name for question in list_questions((opened, closed))]
    assert "service" in names
    assert not [name for name in names if name.startswith(("statement", "programme", "years"))]
    assert "training pkn_i" not in names
    assert list_questions((closed,)) == ()
