"""Awards and merit indexes of the sample city."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from generator.period import Period
from generator.publication import PublicAward, PublicMeritIndex
from generator.publication.merit_index import PublicMeritAspect, PublicMeritTotal
from generator.wording import Text


def a_public_award(**changes: object) -> PublicAward:
    """Return an award of the health office."""
    made = PublicAward(
        id="2026-antar-akta",
        agency="kota-contoh",
        title=Text("Antar Akta ke Pulau"),
        category="innovation",
        unit="dinas-kesehatan",
        date=date(2026, 2, 17),
        given_by=Text("Wali Kota Contoh"),
        text=None,
        person=None,
        source="Keputusan 0012/2026",
    )
    return replace(made, **changes)


def a_public_merit_index(**changes: object) -> PublicMeritIndex:
    """Return an index whose own and verified totals fall into different categories."""
    made = PublicMeritIndex(
        id="kota-contoh-2024",
        agency="kota-contoh",
        period=Period(2024),
        rules="instrumen-2018",
        instrument=Text("Instrumen 2018"),
        date=date(2024, 11, 18),
        assessor=Text("Badan Kepegawaian Negara"),
        source="Surat 0212/2024",
        maximum=Decimal(400),
        aspects=(
            PublicMeritAspect(
                "karier", Text("Karier"), Decimal(400), Decimal(345), Decimal("324.5")
            ),
        ),
        self_total=PublicMeritTotal(Decimal(345), Fraction(69, 80), "iv", Text("IV")),
        total=PublicMeritTotal(Decimal("324.5"), Fraction(649, 800), "iii", Text("III")),
        before="",
        breaks=False,
    )
    return replace(made, **changes)
