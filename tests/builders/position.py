"""Positions, competencies and training of the sample city."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.publication import PublicCompetency, PublicPosition, PublicTrainingOffer
from generator.publication.position import PublicCompetencyAt, PublicCompetencyLevel
from generator.wording import Text
from tests.builders.vacancy import a_registration


def a_public_competency(**changes: object) -> PublicCompetency:
    """Return a managerial competency with two levels."""
    made = PublicCompetency(
        id="pengambilan-keputusan",
        title=Text("Pengambilan keputusan", "Decision making"),
        kind="managerial",
        levels=(
            PublicCompetencyLevel(3, Text("Menengah"), (Text("Membandingkan pilihan"),)),
            PublicCompetencyLevel(4, Text("Mumpuni"), (Text("Memutuskan hal berisiko"),)),
        ),
    )
    return replace(made, **changes)


def a_public_position(**changes: object) -> PublicPosition:
    """Return the post of head of the health office."""
    made = PublicPosition(
        id="kepala-dinas-kesehatan",
        title=Text("Kepala Dinas Kesehatan", "Head of the Health Office"),
        position_class="jpt_pratama",
        requires=(PublicCompetencyAt("pengambilan-keputusan", 4),),
        leads_to=(),
    )
    return replace(made, **changes)


def a_public_training_offer(**changes: object) -> PublicTrainingOffer:
    """Return a leadership training that takes applications."""
    made = PublicTrainingOffer(
        id="pka-2026-1",
        agency="kota-contoh",
        title=Text("Pelatihan Kepemimpinan Administrator angkatan I"),
        kind="leadership",
        form="classroom",
        mode="blended",
        provider=Text("BKPSDM Kota Contoh"),
        hours=120,
        develops=(PublicCompetencyAt("pengambilan-keputusan", 3),),
        for_classes=("administrator", "jpt_pratama"),
        quota=30,
        reserved_remote=6,
        registration=a_registration(opens=date(2026, 2, 20), closes=date(2026, 3, 20)),
        runs=(date(2026, 4, 6), date(2026, 7, 17)),
        location=Text("Aula BKPSDM"),
        cost=0,
        borne_by=Text("APBD"),
        state="open",
        uptake=(),
    )
    return replace(made, **changes)
