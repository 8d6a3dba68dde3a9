"""A post that is open to candidates, or is to be filled."""

from __future__ import annotations

from typing import ClassVar, Literal

from generator.records.base import Part
from generator.records.procedure import Procedure
from generator.records.values import Day, Flag, Id, Line, Places, Rupiah, Titled

Mechanism = Literal[
    "open_selection",
    "internal_promotion",
    "talent_mobility",
    "job_fit",
    "functional_promotion",
    "functional_transfer",
    "agency_transfer",
    "civil_service_intake",
]
Audience = Literal["asn", "public"]
Employment = Literal["pns", "pppk", "pppk_part_time"]
LevelName = Literal["aggregate", "totals", "full"]

WITH_REGISTRATION: tuple[Mechanism, ...] = ("open_selection", "civil_service_intake")
"""Mechanisms in which a person applies; only these have ``registration``."""


class Basis(Part):
    """The decision of the public-information officer (PPID) on which publication rests."""

    decision: Line
    date: Day


class RevealBasis(Part):
    """The decision that allows the appointed rank to be shown."""

    basis: Line


class PublicationTerms(Part):
    """How much of the ranking is published, on which basis, and until when."""

    level: LevelName
    basis: Basis | None = None
    until: Day | None = None
    reveal_appointee: RevealBasis | None = None


class Salary(Part):
    """Rupiah a month."""

    min: Rupiah
    max: Rupiah


class Cancellation(Part):
    """Why and when a vacancy was called off."""

    date: Day
    document: Line
    reason: Titled


class Explanation(Part):
    """The agency's reply that is shown beside a published warning; ``check`` is its name."""

    check: Line
    date: Day
    text: Titled


class Vacancy(Procedure):
    """A post to be filled. Its state is computed from dates and is never typed."""

    kind_of_record: ClassVar[str] = "vacancy"
    folder: ClassVar[str] = "vacancies"

    id: Id
    agency: Id
    selection: Id | None = None
    position: Id
    unit: Id | None = None
    mechanism: Mechanism
    audience: Audience = "asn"
    places: Places
    publication: PublicationTerms | None = None
    employment: Employment | None = None
    formation: Titled | None = None
    education: tuple[Titled, ...] = ()
    salary: Salary | None = None
    open_to_disabled: Flag | None = None
    cancelled: Cancellation | None = None
    reopens: Id | None = None
    talent_pool: Id | None = None
    explanations: tuple[Explanation, ...] = ()
