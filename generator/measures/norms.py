"""Which dated norm holds on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.publication import Publication
from generator.publication.rule_set import PublicNormLimit, PublicRuleSet


@dataclass(frozen=True, slots=True)
class HeldNorm:
    """A norm and the set of rules that it stands in."""

    limit: PublicNormLimit
    rule_set: PublicRuleSet


def norm_on(publication: Publication, key: str, day: date) -> HeldNorm | None:
    """Return the norm of an id (``acting_days``) on a day; there is at most one, or none."""
    for rule_set in publication.rule_sets.values():
        limit = rule_set.norm(key)
        if limit and rule_set.in_force(day):
            return HeldNorm(limit, rule_set)
    return None
