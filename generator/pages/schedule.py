"""The schedule as it is shown: an extended registration ends on the day that is in force."""

from __future__ import annotations

from dataclasses import replace

from generator.publication.vacancy import PublicProcedure, PublicStage

REGISTRATION = "registration"


def schedule_shown(procedure: PublicProcedure) -> tuple[PublicStage, ...]:
    """Return the stages, those of a moved registration with its real days beside the planned.

    Where the office did not write the real days, they are those of the registration itself.
    """
    return tuple(_stage(stage, procedure) for stage in procedure.schedule)


def _stage(stage: PublicStage, procedure: PublicProcedure) -> PublicStage:
    registration = procedure.registration
    if stage.stage != REGISTRATION or registration is None or stage.actual or not stage.planned:
        return stage
    if stage.planned[1] == registration.closes:
        return stage
    return replace(stage, actual=(registration.opens, registration.closes))
