"""Sets of criteria, copied field by field into their public values."""

from __future__ import annotations

from generator.publication.criteria_set import (
    PublicCriteriaSet,
    PublicCriterion,
    PublicNorm,
    PublicRounding,
    PublicScale,
)
from generator.records.criteria_set import AnnouncementNorm, CriteriaSet, Criterion, Rounding, Scale


def protect_criteria_set(criteria_set: CriteriaSet, replaced_by: str) -> PublicCriteriaSet:
    """Return what the public sees of a set; ``replaced_by`` is the id of the set after it."""
    return PublicCriteriaSet(
        id=criteria_set.id,
        title=criteria_set.title,
        method=criteria_set.method,
        legal_basis=criteria_set.legal_basis,
        source=criteria_set.source or "",
        valid_from=criteria_set.valid.start,
        valid_to=criteria_set.valid.end,
        norm=_norm(criteria_set.announcement) if criteria_set.announcement else None,
        criteria=tuple(_criterion(criterion) for criterion in criteria_set.criteria),
        pass_mark=criteria_set.pass_mark,
        ties=criteria_set.ties,
        shortlist=criteria_set.shortlist,
        rounding=_rounding(criteria_set.rounding) if criteria_set.rounding else None,
        replaces=criteria_set.replaces or "",
        replaced_by=replaced_by,
    )


def _norm(norm: AnnouncementNorm) -> PublicNorm:
    return PublicNorm(norm.min_days, norm.min_applicants, norm.max_extensions)


def _rounding(rounding: Rounding) -> PublicRounding:
    return PublicRounding(rounding.each, rounding.total)


def _scale(scale: Scale) -> PublicScale:
    return PublicScale(scale.worst, scale.best)


def _criterion(criterion: Criterion) -> PublicCriterion:
    return PublicCriterion(
        id=criterion.id,
        title=criterion.title,
        weight=criterion.weight,
        origin=criterion.origin,
        minimum=criterion.minimum,
        scale=_scale(criterion.scale) if criterion.scale else None,
        feedback=criterion.feedback or "",
    )
