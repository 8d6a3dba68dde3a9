"""One talent pool: how many stand in each box, and who came out of it for which reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.cross_references import first_of, vacancies_by
from generator.pages.links import Link, position_link
from generator.pages.nine_box import box_rows
from generator.pages.page import Address, Page
from generator.pages.talent_pools import box_rules
from generator.policy import SMALLEST_COUNT
from generator.publication import Publication
from generator.publication.agency import PublicUnit
from generator.publication.talent_pool import PublicPoolDecision, PublicTalentPool


@dataclass(frozen=True, slots=True)
class PoolDecisionShown:
    """An appointment out of the pool with the post that it fills, and the result behind it."""

    decision: PublicPoolDecision
    position: Link | None
    unit: PublicUnit | None
    result: Address | None
    promotable: bool | None


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each pool."""
    filled = vacancies_by(publication, lambda vacancy: vacancy.talent_pool)
    for pool in publication.talent_pools.values():
        rules = box_rules(publication, pool.rules)
        yield Page(
            address=addresses.talent_pool(pool.id),
            template="pages/talent_pool.html",
            context={
                "as_of": publication.as_of,
                "pool": pool,
                "agency": publication.agencies[pool.agency],
                "smallest": SMALLEST_COUNT,
                "vacancies": first_of(publication, filled.get(pool.id, ())),
                **_boxes(publication, pool),
                "box_rules": rules,
            },
        )


def _boxes(publication: Publication, pool: PublicTalentPool) -> Mapping[str, object]:
    rules = publication.rule_sets[pool.rules]
    nine_box = rules.nine_box
    promotable = {cell.box: cell.promotable for cell in nine_box.boxes} if nine_box else {}
    results = {
        (decision.decree, decision.date): addresses.result(key)
        for key, result in publication.results.items()
        for decision in result.decisions
    }
    return {
        "rules": rules,
        "rows": box_rows(nine_box, pool.boxes) if nine_box else (),
        "promotable": tuple(box for box, promotes in promotable.items() if promotes),
        "decisions": tuple(
            PoolDecisionShown(
                one,
                position_link(publication.positions.get(one.position)),
                publication.units.get(one.unit),
                results.get((one.decree, one.date)),
                promotable.get(one.box or 0),
            )
            for one in pool.decisions
        ),
    }
