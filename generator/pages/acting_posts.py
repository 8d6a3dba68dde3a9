"""Posts that have no definitive official: since when, for how many days, and the norm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.measures.norms import norm_on
from generator.measures.open_posts import OpenPost, open_posts, recorded_posts
from generator.pages import addresses
from generator.pages.links import Link, position_link, to_vacancy, unit_link
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import Publication

OVER = frozenset({"decided", "cancelled"})
"""States of a vacancy that no longer fills its post."""


@dataclass(frozen=True, slots=True)
class PostCard:
    """One post in the list: what it is, where, its days, and the vacancy that is to fill it."""

    position: Link | None
    unit: Link | None
    post: OpenPost
    vacancy: Link | None


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; where no occupancy is recorded there is no page."""
    if not publication.occupancy:
        return
    posts = open_posts(publication)
    filling = _filling(publication)
    cards = [
        PostCard(
            position=position_link(publication.positions.get(post.position)),
            unit=unit_link(publication.units.get(post.unit)),
            post=post,
            vacancy=filling.get((post.unit, post.position)),
        )
        for post in posts
    ]
    for part in parts(cards, addresses.acting_posts()):
        yield Page(
            address=part.address,
            template="pages/acting_posts.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "all_count": len(posts),
                "over_count": sum(post.over for post in posts),
                "recorded": recorded_posts(publication),
                "norm": norm_on(publication, "acting_days", publication.as_of),
                "appointments": addresses.appointments() if publication.appointments else None,
            },
        )


def _filling(publication: Publication) -> dict[tuple[str, str], Link]:
    """Return by unit and position the vacancy that is to fill the post."""
    return {
        (vacancy.unit, vacancy.position): to_vacancy(vacancy)
        for vacancy in publication.vacancies.values()
        if vacancy.unit and vacancy.state not in OVER
    }
