"""Whether a set of criteria is in force on a day; a successor counts once it is valid itself."""

from __future__ import annotations

from collections.abc import Mapping

from generator.pages.labels import Labels
from generator.publication import Publication, PublicCriteriaSet
from generator.wording import say

IN_FORCE, COMING, REPLACED, EXPIRED = "in_force", "coming", "replaced", "expired"

STANDING: Labels = {
    IN_FORCE: say("Berlaku"),
    COMING: say("Belum berlaku"),
    REPLACED: say("Sudah diganti"),
    EXPIRED: say("Masa berlakunya habis"),
}

ORDER: Mapping[str, int] = {IN_FORCE: 0, COMING: 1, REPLACED: 2, EXPIRED: 2}
"""What a reader is judged by now, then what is to come, then what is over."""


def standing(publication: Publication, criteria_set: PublicCriteriaSet) -> str:
    """Return where the set stands on the day of which the site speaks."""
    as_of = publication.as_of
    successor = publication.criteria_sets.get(criteria_set.replaced_by)
    if successor is not None and successor.valid_from <= as_of:
        return REPLACED
    if as_of < criteria_set.valid_from:
        return COMING
    if criteria_set.valid_to is not None and criteria_set.valid_to < as_of:
        return EXPIRED
    return IN_FORCE
