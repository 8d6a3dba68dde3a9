"""Results at level *full*."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from generator.publication import PublicResult
from generator.publication.result import (
    PublicDecision,
    PublicFunnelStage,
    PublicPart,
    PublicRefusal,
    PublicRow,
)
from generator.wording import Text


def a_public_row(**changes: object) -> PublicRow:
    """Return the first row of a ranking."""
    made = PublicRow(
        code="xrffvgr5dp4tdl3d",
        rank=1,
        shared=False,
        decided_rank=None,
        shortlisted=True,
        total=Decimal("80.2433"),
        result="",
        missed=(),
        announced_total=Decimal("80.25"),
        announced_rank=1,
        differs=False,
        decided_by="",
        parts=(
            a_part("assessment", "84.50", "84.5", "25", "21.1250"),
            a_part("paper", "78.25", "78.25", "20", "15.6500"),
            a_part("interview", "86.10", "86.1", "35", "30.1350"),
            a_part("track-record", "3", "66.6667", "20", "13.3333", exact=False),
        ),
    )
    return replace(made, **changes)


def a_part(
    criterion: str, raw: str, scaled: str, weight: str, part: str, *, exact: bool = True
) -> PublicPart:
    """Return one criterion of one row."""
    return PublicPart(
        criterion, Decimal(raw), Decimal(scaled), Decimal(weight), Decimal(part), exact
    )


def a_public_result(**changes: object) -> PublicResult:
    """Return a result of level *full* with one row and three counted stages."""
    made = PublicResult(
        vacancy="2026-dinkes-kadis",
        level="full",
        announced=date(2026, 3, 20),
        candidates=6,
        shortlisted=3,
        rows_until=None,
        rows_ended=False,
        rows_digest="",
        funnel=(
            PublicFunnelStage("registration", None, 15, 15, 0, 0, (), None),
            PublicFunnelStage(
                "screening", None, 15, 10, 0, 0, (PublicRefusal("documents", 5),), None
            ),
            PublicFunnelStage(
                "paper", None, 10, 6, 1, 0, (PublicRefusal("score", 3),), Decimal("71.50")
            ),
        ),
        rows=(a_public_row(),),
        tie_decisions=(),
        decisions=(
            PublicDecision(
                date(2026, 4, 30),
                "SK 800/0001/2026",
                date(2026, 5, 2),
                None,
                "fit",
                Text("Paling sesuai dengan kebutuhan."),
            ),
        ),
        no_appointment=None,
        objections=None,
        approval=None,
        rulings=(),
        difference=None,
    )
    return replace(made, **changes)
