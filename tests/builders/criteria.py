"""Sets of criteria, and a rule of the checks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from generator.publication import PublicCriteriaSet, PublicRule
from generator.publication.criteria_set import PublicCriterion, PublicNorm, PublicScale
from generator.wording import Text, say


def a_public_criteria_set(**changes: object) -> PublicCriteriaSet:
    """Return a set of four weighted criteria, 100 percent together."""
    made = PublicCriteriaSet(
        id="jpt-pratama-2026",
        title=Text("Seleksi terbuka JPT pratama"),
        method="weighted_sum",
        legal_basis=("PermenPANRB 15/2019",),
        source="https://kota-contoh.example/pengumuman",
        valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31),
        norm=PublicNorm(15, 4, 2),
        criteria=(
            a_criterion("assessment", "Asesmen kompetensi", "25", minimum=Decimal(68)),
            a_criterion("paper", "Makalah", "20"),
            a_criterion("interview", "Wawancara akhir", "35"),
            a_criterion(
                "track-record",
                "Rekam jejak",
                "20",
                origin="facts",
                scale=PublicScale(Decimal(1), Decimal(4)),
            ),
        ),
        pass_mark=Decimal(70),
        ties=("interview", "assessment", "paper"),
        shortlist=3,
        rounding=None,
        replaces="",
        replaced_by="",
    )
    return replace(made, **changes)


def a_criterion(
    criterion_id: str, title: str, weight: str | None, **changes: object
) -> PublicCriterion:
    """Return a criterion that a test measures on the scale 0 to 100."""
    percent = None if weight is None else Decimal(weight)
    made = PublicCriterion(criterion_id, Text(title), percent, "test", None, None)
    return replace(made, **changes)


def a_public_rule(**changes: object) -> PublicRule:
    """Return one rule of the checks."""
    made = PublicRule(
        "weights-add-up",
        say("Bobot semua kriteria berjumlah tepat 100 persen."),
        say("Tanpa itu nilai akhir tidak dapat dibandingkan."),
        "error",
    )
    return replace(made, **changes)
