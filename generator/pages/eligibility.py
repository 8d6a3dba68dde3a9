"""The bounds of conditions as scripts/eligibility.js compares them with a reader's own facts.

The browser judges, since a reader's facts never leave the page; days of birth are worked out
before, so that it only compares. One form of the bounds serves a vacancy's page and the list. What
belongs to one vacancy alone (its field of work, its statements) is not asked above the list.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Literal

from generator.pages import labels
from generator.publication import PublicVacancy
from generator.publication.requirement import PublicRequirement
from generator.wording import Text

Where = Literal["page", "list"]
"""Where the questions stand: on the page of one vacancy, or above the list of all."""

STATEMENT = "statement"
"""The kind of a condition that is a sentence alone."""

FOR_STAFF = PublicRequirement("asn", Text(""), "status", any_of=("pns", "pppk"))
"""What a vacancy for civil servants demands where it has no sentence for it."""


def conditions(vacancy: PublicVacancy) -> tuple[PublicRequirement, ...]:
    """Return the conditions of a vacancy, with the one that its audience makes."""
    stated = vacancy.procedure.requirements
    if vacancy.audience == "public" or any(one.kind == "status" for one in stated):
        return stated
    return (FOR_STAFF, *stated)


def need(one: PublicRequirement, where: Where) -> str:
    """Return a bound as JSON. ``ask`` names the answers that it is judged by."""
    kind = one.kind or STATEMENT
    bound: dict[str, object] = {"kind": kind, **_BOUNDS[kind](one, where)}
    if one.preferred:
        bound["preferred"] = True
    return json.dumps(bound, ensure_ascii=False, separators=(",", ":"))


def list_needs(vacancy: PublicVacancy) -> tuple[str, ...]:
    """Return what the list knows of a vacancy: the bounds that may shut somebody out."""
    return tuple(need(one, "list") for one in excluding(vacancy))


def excluding(vacancy: PublicVacancy) -> tuple[PublicRequirement, ...]:
    """Return the bounds of a vacancy that stands open, without sentences and preferences."""
    if vacancy.state not in labels.OPEN_STATES:
        return ()
    return tuple(one for one in conditions(vacancy) if one.kind and not one.preferred)


def years_asked(one: PublicRequirement, where: Where) -> str:
    """Return which answer tells the years of work: those in the field, or on the list all."""
    return f"years {one.id}" if where == "page" else "service"


def posts_asked(one: PublicRequirement) -> Mapping[str, str]:
    """Return the answers that tell the years in posts, and the class of each."""
    held = "now" if one.held == "now" else "post"
    return {f"{held} {name}": name for name in one.classes}


def rating_asked(one: PublicRequirement) -> str:
    """Return which answer tells the lowest rating of the years that count."""
    return f"rating {one.years or 1}"


def _status(one: PublicRequirement, _: Where) -> Mapping[str, object]:
    return {"any": one.any_of}


def _grade(one: PublicRequirement, _: Where) -> Mapping[str, object]:
    return {"from": one.minimum}


def _age(one: PublicRequirement, _: Where) -> Mapping[str, object]:
    days = {"from": one.born_from, "to": one.born_to}
    known = {name: day.isoformat() for name, day in days.items() if day}
    return {**known, "planned": True} if known and not one.settled else known


def _education(one: PublicRequirement, where: Where) -> Mapping[str, object]:
    bound = {"from": one.minimum} if one.minimum else {"any": one.any_of}
    fields = f"programme {one.id}" if where == "page" else ""
    return {**bound, "fields": fields} if one.fields else bound


def _experience(one: PublicRequirement, where: Where) -> Mapping[str, object]:
    in_all = {"total": True} if where == "list" else {}
    return {"years": one.minimum_years, "ask": years_asked(one, where), **in_all}


def _post(one: PublicRequirement, _: Where) -> Mapping[str, object]:
    return {"years": one.minimum_years or 0, "ask": tuple(posts_asked(one))}


def _training(one: PublicRequirement, _: Where) -> Mapping[str, object]:
    return {"ask": tuple(f"training {name}" for name in one.any_of)}


def _performance(one: PublicRequirement, _: Where) -> Mapping[str, object]:
    return {"from": one.minimum, "ask": rating_asked(one)}


def _statement(one: PublicRequirement, _: Where) -> Mapping[str, object]:
    return {"ask": f"statement {one.id}"}


_BOUNDS: Mapping[str, Callable[[PublicRequirement, Where], Mapping[str, object]]] = {
    "status": _status,
    "grade": _grade,
    "age": _age,
    "education": _education,
    "experience": _experience,
    "post": _post,
    "training": _training,
    "performance": _performance,
    STATEMENT: _statement,
}
