"""Training, copied field by field into its public values; small counts are withheld."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.disclosure.position import protect_competency_at
from generator.disclosure.procedure import protect_registration
from generator.lifecycle import training_state
from generator.publication.training_offer import PublicTrainingOffer, PublicUptake
from generator.records.training_offer import TrainingOffer
from generator.records.training_uptake import TrainingUptake

SMALLEST_COUNT = 10
"""A count of people by an attribute of theirs is withheld below this (ONS LS: under 10)."""


def protect_training(
    offer: TrainingOffer, uptake: Iterable[TrainingUptake], as_of: date
) -> PublicTrainingOffer:
    """Return what the public sees of a training offer and of its uptake by district."""
    return PublicTrainingOffer(
        id=offer.id,
        agency=offer.agency,
        title=offer.title,
        kind=offer.kind,
        form=offer.form,
        mode=offer.mode,
        provider=offer.provider,
        hours=offer.hours,
        develops=tuple(protect_competency_at(at) for at in offer.develops),
        for_classes=offer.for_classes,
        quota=offer.quota,
        reserved_remote=offer.reserved.remote_units if offer.reserved else None,
        registration=protect_registration(offer.registration, None) if offer.registration else None,
        runs=(offer.runs.start, offer.runs.last) if offer.runs else None,
        location=offer.location,
        cost=offer.cost.amount if offer.cost else None,
        borne_by=offer.cost.borne_by if offer.cost else None,
        state=training_state(offer, as_of),
        uptake=tuple(protect_uptake(row) for row in uptake),
    )


def protect_uptake(row: TrainingUptake) -> PublicUptake:
    """Return the counts of one district, each withheld where it is small."""
    return PublicUptake(
        district=row.district,
        remote=row.remote,
        applied=_shown(row.applied),
        accepted=_shown(row.accepted),
        completed=_shown(row.completed),
    )


def _shown(count: int | None) -> int | None:
    return count if count is not None and count >= SMALLEST_COUNT else None
