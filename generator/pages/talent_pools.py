"""Talent pools: which there are, and how a box is found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.nine_box import BoxRow, box_rows
from generator.pages.page import Address, Page
from generator.publication import Publication
from generator.publication.rule_set import PublicNineBox, PublicRuleSet
from generator.publication.talent_pool import PublicBoxExample, PublicTalentPool


@dataclass(frozen=True, slots=True)
class PoolListed:
    """A pool in the list."""

    pool: PublicTalentPool
    address: Address


@dataclass(frozen=True, slots=True)
class BoxRules:
    """A rule set with nine boxes, its table without counts, and an invented person placed by it."""

    rules: PublicRuleSet
    nine_box: PublicNineBox
    rows: tuple[BoxRow, ...]
    example: PublicBoxExample | None


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the list of pools, the newest first, with the rules that are used or in force.

    Without any pool, such rules, and criteria that lead here there is nothing to tell, and no page.
    """
    pools = sorted(
        publication.talent_pools.values(), key=lambda one: (-one.date.toordinal(), one.id)
    )
    used = {pool.rules for pool in pools}
    rules = tuple(
        found
        for one in publication.rule_sets.values()
        if (one.id in used or one.in_force(publication.as_of))
        and (found := box_rules(publication, one.id))
    )
    if pools or rules or not all(one.ranks for one in publication.criteria_sets.values()):
        yield Page(
            address=addresses.talent_pools(),
            template="pages/talent_pools.html",
            context={
                "as_of": publication.as_of,
                "pools": tuple(PoolListed(one, addresses.talent_pool(one.id)) for one in pools),
                "agencies": publication.agencies,
                "box_rules": rules,
            },
        )


def box_rules(publication: Publication, rules_id: str) -> BoxRules | None:
    """Return how boxes are found by a rule set, or nothing where it has none."""
    rules = publication.rule_sets.get(rules_id)
    if rules is None or rules.nine_box is None:
        return None
    return BoxRules(
        rules, rules.nine_box, box_rows(rules.nine_box), publication.box_examples.get(rules_id)
    )
