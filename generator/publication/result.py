"""What the public sees of an outcome, at the level that the vacancy declared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicRefusal:
    """How many did not pass a stage for one reason."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class PublicFunnelStage:
    """One stage in counts: entered = absent + withdrew + refused + passed."""

    stage: str
    title: Text | None
    entered: int
    passed: int
    absent: int
    withdrew: int
    refused: tuple[PublicRefusal, ...]
    cut: Decimal | None


@dataclass(frozen=True, slots=True)
class PublicPart:
    """One criterion of one row: raw score, scaled score (0 to 100) and weighted part.

    ``scaled`` and ``part`` are rounded half up for display (4 decimals, or as the set declares);
    ``exact`` tells whether the shown part is the whole truth; ``weight`` is absent as in the set.
    """

    criterion: str
    raw: Decimal
    scaled: Decimal
    weight: Decimal | None
    part: Decimal
    exact: bool


@dataclass(frozen=True, slots=True)
class PublicRow:
    """One candidate under a cover code. ``rank`` is absent where a threshold was missed.

    ``rank`` follows the rule; ``announced_rank`` is the office's, where it announced one.
    ``total`` is shown with 4 decimals half up, or as the set's rounding declares; ``result`` is
    empty, ``below_minimum`` or ``below_pass_mark``; ``shared`` marks a rank that several hold;
    ``decided_rank`` is the rank after a documented act broke the tie. ``missed`` names the criteria
    whose minimum was not reached; ``decided_by`` the tie criterion that set the row apart from the
    next one with the same total. ``differs`` marks an announced total unlike the recomputed one.
    """

    code: str
    rank: int | None
    shared: bool
    decided_rank: int | None
    shortlisted: bool
    total: Decimal
    result: str
    missed: tuple[str, ...]
    announced_total: Decimal | None
    announced_rank: int | None
    differs: bool
    decided_by: str
    parts: tuple[PublicPart, ...]


@dataclass(frozen=True, slots=True)
class PublicTieDecision:
    """A documented act that broke a shared rank."""

    rank: int
    order: tuple[str, ...]
    act: Text


@dataclass(frozen=True, slots=True)
class PublicDecision:
    """One appointment; ``appointed_rank`` only where a decision allows it to be shown."""

    date: date
    decree: str
    inaugurated: date | None
    appointed_rank: int | None
    reason_code: str
    reason: Text


@dataclass(frozen=True, slots=True)
class PublicNoAppointment:
    """Nobody was appointed."""

    date: date
    reason: Text


@dataclass(frozen=True, slots=True)
class PublicObjections:
    """Whether there is a formal objection, its window and counts, and the open routes."""

    formal: bool
    start: date | None
    end: date | None
    filed: int | None
    upheld: int | None
    rejected: int | None
    routes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublicApproval:
    """The technical approval of the supervising body."""

    body: str
    kind: str
    requested: date | None
    received: date | None
    number: str
    result: str


@dataclass(frozen=True, slots=True)
class PublicRuling:
    """A court's or body's ruling."""

    body: str
    number: str
    date: date
    effect: Text


@dataclass(frozen=True, slots=True)
class PublicDifference:
    """The office's explanation of an announced total unlike the recomputed one."""

    reason: Text
    document: str


@dataclass(frozen=True, slots=True)
class PublicResults:
    """A procedure without a public ranking; ``moved`` is absent until that is decided."""

    assessed: int
    met: int
    moved: int | None


@dataclass(frozen=True, slots=True)
class PublicResult:
    """The outcome of one vacancy. ``rows`` is empty at level *aggregate*, and once they ended.

    ``rows_until`` is the last day on which rows may be shown, where one is named; ``rows_ended``
    tells that it has passed. What is left then follows from the outcome alone, so that it does not
    matter whether the file of rows has been removed. ``rows_digest`` is the SHA-256 of the rows, in
    hexadecimal: of those that are shown, or as it was written down before they went; empty where
    there are none or nothing was written.

    ``candidates`` is the number of people who were judged to the end (those of the ranking, those
    of ``results``, or those who entered the last counted stage).
    """

    vacancy: str
    level: str
    announced: date
    candidates: int | None
    shortlisted: int | None
    rows_until: date | None
    rows_ended: bool
    rows_digest: str
    funnel: tuple[PublicFunnelStage, ...]
    rows: tuple[PublicRow, ...]
    tie_decisions: tuple[PublicTieDecision, ...]
    decisions: tuple[PublicDecision, ...]
    no_appointment: PublicNoAppointment | None
    objections: PublicObjections | None
    approval: PublicApproval | None
    rulings: tuple[PublicRuling, ...]
    difference: PublicDifference | None
    results: PublicResults | None = None
