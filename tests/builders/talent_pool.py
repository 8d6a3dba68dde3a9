"""Nine boxes and talent pools."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product

from generator.counts.withheld import Withheld
from generator.publication.rule_set import (
    PublicNineBox,
    PublicNineBoxAxis,
    PublicNineBoxCell,
    PublicNineBoxPart,
    PublicRuleSet,
)
from generator.publication.talent_pool import (
    PublicBoxCount,
    PublicBoxExample,
    PublicBoxScore,
    PublicPoolDecision,
    PublicTalentPool,
)
from generator.wording import Text
from tests.builders.staffing import a_public_rule_set

PLACES = tuple(product(("below", "meets", "above"), ("low", "medium", "high")))
MAIN = Text("Kinerja utama", "Main performance")


def a_box_rule_set(**changes: object) -> PublicRuleSet:
    """Return a set of nine boxes, numbered upwards; those above 6 promote."""
    axis = PublicNineBoxAxis(
        (PublicNineBoxPart("utama", MAIN, Decimal(100)),), (Decimal(61), Decimal(81))
    )
    boxes = tuple(
        PublicNineBoxCell(number, row, column, Text(f"Saran {number}"), number > 6)
        for number, (row, column) in enumerate(PLACES, start=1)
    )
    made = a_public_rule_set(
        id="kotak-2026",
        title=Text("Kotak talenta Kota Contoh", "Nine boxes of Contoh City"),
        norms=(),
        nine_box=PublicNineBox(axis, axis, boxes),
        legal_basis=("PermenPANRB 3/2020",),
    )
    return replace(made, **changes)


def a_box_example() -> PublicBoxExample:
    """Return an invented person in box 9."""
    score = PublicBoxScore(MAIN, Decimal(100), Decimal(85))
    high = Decimal("85.00")
    return PublicBoxExample((score,), (score,), high, high, "above", "high", 9)


def a_pool_decision(**changes: object) -> PublicPoolDecision:
    """Return an appointment whose box is not told."""
    made = PublicPoolDecision(
        date=date(2026, 2, 20),
        decree="SK 821/0022/2026",
        position="kepala-dinas-kesehatan",
        unit="dinas-kesehatan",
        box=None,
        reason_code="fit",
        reason=Text("Memimpin layanan jemput bola."),
    )
    return replace(made, **changes)


def a_talent_pool(**changes: object) -> PublicTalentPool:
    """Return a pool of 171 people with one appointment."""
    counts = (Withheld.SMALL, 14, Withheld.GUARD, 12, 71, Withheld.SMALL, 24, 17, 21)
    made = PublicTalentPool(
        id="administrator-2026",
        agency="kota-contoh",
        title=Text("Kelompok talenta administrator", "Talent pool of administrators"),
        rules="kotak-2026",
        date=date(2026, 1, 31),
        position_class="administrator",
        total=171,
        boxes=tuple(PublicBoxCount(box, count) for box, count in enumerate(counts, start=1)),
        long_list=24,
        short_list=9,
        reveal_basis="",
        decisions=(a_pool_decision(),),
    )
    return replace(made, **changes)
