"""Positions and competencies, copied field by field into their public values."""

from __future__ import annotations

from generator.publication.position import (
    PublicCompetency,
    PublicCompetencyAt,
    PublicCompetencyLevel,
    PublicLevelScale,
    PublicPosition,
)
from generator.records.competency import Competency, CompetencyAt
from generator.records.position import Position


def protect_competency(competency: Competency) -> PublicCompetency:
    """Return what the public sees of a competency, its levels in order."""
    levels = sorted(competency.levels, key=lambda level: level.level)
    scale = competency.scale
    return PublicCompetency(
        id=competency.id,
        title=competency.title,
        kind=competency.kind,
        levels=tuple(
            PublicCompetencyLevel(level.level, level.title, level.indicators) for level in levels
        ),
        definition=competency.definition,
        scale=PublicLevelScale(scale.highest, scale.source) if scale else None,
    )


def protect_position(position: Position) -> PublicPosition:
    """Return what the public sees of a position."""
    return PublicPosition(
        id=position.id,
        title=position.title,
        position_class=position.position_class,
        requires=tuple(protect_competency_at(at) for at in position.requires),
        leads_to=position.leads_to,
    )


def protect_competency_at(at: CompetencyAt) -> PublicCompetencyAt:
    """Return a competency at a level."""
    return PublicCompetencyAt(at.competency, at.level)
