"""What came of a vacancy: the funnel, the announcement, the decision and its reason."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from generator.records.base import Part, Record
from generator.records.stage import StageId
from generator.records.values import (
    Day,
    Flag,
    Id,
    Line,
    RowCode,
    ScoreNumber,
    Sha256,
    Titled,
    Whole,
)

RefusalReason = Literal[
    "documents",
    "late",
    "grade",
    "age",
    "education",
    "experience",
    "training",
    "performance",
    "permission",
    "score",
    "health",
    "other",
]
ReasonCode = Literal["fit", "withdrew", "other_post", "technical_approval", "on_record"]
Route = Literal["bkn", "ombudsman", "ptun", "komisi_informasi", "lapor", "ppk"]
ApprovalResult = Literal["approved", "rejected", "pending"]


class FunnelStage(Part):
    """One stage in counts: entered = absent + withdrew + refused + passed.

    ``cut`` is the lowest score that passed, where the panel drew a line.
    """

    stage: StageId
    title: Titled | None = None
    entered: Whole
    passed: Whole
    absent: Whole = 0
    withdrew: Whole = 0
    refused: dict[RefusalReason, Whole] = Field(default_factory=dict[RefusalReason, Whole])
    cut: ScoreNumber | None = None


class Objections(Part):
    """Whether there is a formal objection, when, how many; and the routes that stand open."""

    formal: Flag
    start: Day | None = Field(default=None, alias="from")
    end: Day | None = Field(default=None, alias="to")
    filed: Whole | None = None
    upheld: Whole | None = None
    rejected: Whole | None = None
    routes: tuple[Route, ...] = ()


class TechnicalApproval(Part):
    """The technical approval or recommendation of the supervising body."""

    body: Line
    kind: Line
    requested: Day | None = None
    received: Day | None = None
    number: Line | None = None
    result: ApprovalResult | None = None


class Reason(Part):
    """Why the appointee was chosen; ``text`` speaks of fit, never of health or conduct."""

    code: ReasonCode
    text: Titled


class Decision(Part):
    """One appointment by the appointing authority (PPK)."""

    date: Day
    decree: Line
    inaugurated: Day | None = None
    appointed_rank: Whole | None = None
    reason: Reason


class NoAppointment(Part):
    """Nobody was appointed, and why."""

    date: Day
    reason: Titled


class Ruling(Part):
    """A court's or body's ruling on the selection and its effect."""

    body: Line
    number: Line
    date: Day
    effect: Titled


class TieDecision(Part):
    """A shared rank that the panel broke by a documented act: the rows in their new order."""

    rank: Whole
    order: tuple[RowCode, ...]
    act: Titled


class Difference(Part):
    """The office's explanation of an announced total that differs from the recomputed one."""

    reason: Titled
    document: Line


class Results(Part):
    """A procedure without a public ranking, in counts: assessed, met the standard, moved.

    Who ``moved`` took the post or rose a grade; it is absent as long as nothing is decided.
    """

    assessed: Whole
    met: Whole
    moved: Whole | None = None


class Outcome(Record):
    """The outcome of one vacancy; ``announced`` is the day before which nothing of it is public.

    ``ranking_sha256`` is the digest of the ranking, kept when its rows are removed
    (``generator.ledger.ranking_digest``).
    """

    kind_of_record: ClassVar[str] = "outcome"
    folder: ClassVar[str] = "outcomes"

    vacancy: Id
    funnel: tuple[FunnelStage, ...] = ()
    results: Results | None = None
    announced: Day | None = None
    objections: Objections | None = None
    technical_approval: TechnicalApproval | None = None
    decisions: tuple[Decision, ...] = ()
    no_appointment: NoAppointment | None = None
    rulings: tuple[Ruling, ...] = ()
    tie_decisions: tuple[TieDecision, ...] = ()
    difference: Difference | None = None
    ranking_sha256: Sha256 | None = None
