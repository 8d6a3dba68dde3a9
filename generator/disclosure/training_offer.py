"""Training, copied field by field into its public values; small counts are withheld."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator.checks.uptake import uptake_system
from generator.counts.protection import protected
from generator.disclosure.position import protect_competency_at
from generator.disclosure.procedure import protect_registration
from generator.lifecycle import training_state
from generator.publication.training_offer import PublicTrainingOffer, PublicUptake
from generator.records.training_offer import TrainingOffer
from generator.records.training_uptake import TrainingUptake


def protect_training(
    offer: TrainingOffer, uptake: Sequence[TrainingUptake], as_of: date
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
        partner=offer.partner,
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
        uptake=protect_uptake(offer, uptake),
    )


def protect_uptake(
    offer: TrainingOffer, rows: Sequence[TrainingUptake]
) -> tuple[PublicUptake, ...]:
    """Return the counts by district, withheld as far as the policy asks.

    The checks refuse counts that need it; this is the second lock. Where nothing that is withheld
    would make the table safe, there is no table.
    """
    system = protected(uptake_system(offer, rows))
    if system is None:
        return ()
    return tuple(
        PublicUptake(
            district=row.district,
            remote=row.remote,
            applied=system.counts[row.district, "applied"],
            accepted=system.counts[row.district, "accepted"],
            completed=system.counts[row.district, "completed"],
        )
        for row in rows
    )
