"""What the browser is told of a condition."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from generator.pages.eligibility import FOR_STAFF, Where, conditions, list_needs, need
from generator.publication.requirement import PublicRequirement
from generator.wording import Text
from tests.builders import a_procedure, a_public_vacancy


def one(kind: str, **fields: object) -> PublicRequirement:
    return replace(PublicRequirement("syarat", Text("Syarat"), kind), **fields)


@pytest.mark.parametrize(
    ("requirement", "where", "expected"),
    [
        (one("status", any_of=("pns",)), "page", {"kind": "status", "any": ["pns"]}),
        (one("grade", minimum="IV/a"), "list", {"kind": "grade", "from": "IV/a"}),
        (
            one("age", born_from=date(1969, 5, 3)),
            "page",
            {"kind": "age", "from": "1969-05-03", "planned": True},
        ),
        (
            one("age", born_to=date(2008, 5, 3), settled=True),
            "page",
            {"kind": "age", "to": "2008-05-03"},
        ),
        (one("age"), "page", {"kind": "age"}),
        (one("education", minimum="S-1"), "page", {"kind": "education", "from": "S-1"}),
        (
            one("education", any_of=("D-IV", "S-1"), fields=(Text("Hukum"),)),
            "page",
            {"kind": "education", "any": ["D-IV", "S-1"], "fields": "programme syarat"},
        ),
        (
            one("education", minimum="S-1", fields=(Text("Hukum"),)),
            "list",
            {"kind": "education", "from": "S-1", "fields": ""},
        ),
        (
            one("experience", minimum_years=5),
            "page",
            {"kind": "experience", "years": 5, "ask": "years syarat"},
        ),
        (
            one("experience", minimum_years=5),
            "list",
            {"kind": "experience", "years": 5, "ask": "service", "total": True},
        ),
        (
            one("post", classes=("administrator",), minimum_years=2, held="ever"),
            "list",
            {"kind": "post", "years": 2, "ask": ["post administrator"]},
        ),
        (
            one("post", classes=("jpt_pratama",), held="now"),
            "list",
            {"kind": "post", "years": 0, "ask": ["now jpt_pratama"]},
        ),
        (
            one("training", any_of=("pka", "pkp"), preferred=True),
            "page",
            {"kind": "training", "ask": ["training pka", "training pkp"], "preferred": True},
        ),
        (
            one("performance", minimum="good", years=2),
            "page",
            {"kind": "performance", "from": "good", "ask": "rating 2"},
        ),
        (one(""), "page", {"kind": "statement", "ask": "statement syarat"}),
    ],
)
def test_need(requirement: PublicRequirement, where: Where, expected: dict[str, object]) -> None:
    """Each kind is told by its bound and by the answers that it is judged by."""
    assert json.loads(need(requirement, where)) == expected


def test_audience() -> None:
    """A vacancy for civil servants demands that one is, unless a sentence of it says more."""
    stated = a_procedure(requirements=(one("status", any_of=("pns",)),))
    assert conditions(a_public_vacancy())[0] is FOR_STAFF
    assert FOR_STAFF not in conditions(a_public_vacancy(procedure=stated))
    assert FOR_STAFF not in conditions(a_public_vacancy(audience="public"))


def test_list() -> None:
    """The list holds bounds that shut somebody out, of what stands open."""
    several = a_procedure(
        requirements=(
            one("grade", minimum="III/c"),
            one(""),
            one("training", any_of=("pka",), preferred=True),
        )
    )
    kinds = [json.loads(one)["kind"] for one in list_needs(a_public_vacancy(procedure=several))]
    assert kinds == ["status", "grade"]
    assert list_needs(a_public_vacancy(procedure=several, state="in_selection")) == ()
