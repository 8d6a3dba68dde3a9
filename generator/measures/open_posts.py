"""Posts without a definitive official: since when, for how many days, and the norm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.measures.norms import HeldNorm, norm_on
from generator.publication import Publication, PublicOccupancy
from generator.publication.occupancy import WITHOUT_OFFICIAL
from generator.publication.vacancy import PublicExplanation


@dataclass(frozen=True, slots=True)
class OpenPost:
    """A post that has no definitive official on the site's day.

    ``since`` is the first day without one, whether the post was vacant then or held by an acting
    official; ``days`` counts from it to the site's day, both included. ``state`` is that of today.
    """

    agency: str
    unit: str
    position: str
    state: str
    since: date
    days: int
    norm: HeldNorm | None
    explanations: tuple[PublicExplanation, ...]

    @property
    def over(self) -> bool:
        """Tell whether the norm has been passed."""
        return self.norm is not None and not self.norm.limit.met_by(self.days)


def open_posts(publication: Publication) -> tuple[OpenPost, ...]:
    """Return the posts without a definitive official, the longest first."""
    norm = norm_on(publication, "acting_days", publication.as_of)
    posts = (
        _open_post(tuple(spans), publication.as_of, norm)
        for _, spans in groupby(publication.occupancy, key=lambda one: (one.agency, one.post))
    )
    found = [post for post in posts if post]
    return tuple(sorted(found, key=lambda post: (-post.days, post.unit, post.position)))


def recorded_posts(publication: Publication) -> int:
    """Return the number of posts whose occupancy is recorded at all."""
    return len({(one.agency, one.post) for one in publication.occupancy})


def _open_post(
    spans: Sequence[PublicOccupancy], as_of: date, norm: HeldNorm | None
) -> OpenPost | None:
    """Return the post that the states of one post make, the earliest first; of others nothing."""
    last = spans[-1]
    if last.state not in WITHOUT_OFFICIAL or last.end is not None:
        return None
    lasting: list[PublicOccupancy] = []
    for span in reversed(spans):
        if span.state not in WITHOUT_OFFICIAL:
            break
        lasting.insert(0, span)
    return OpenPost(
        agency=last.agency,
        unit=last.unit,
        position=last.position,
        state=last.state,
        since=lasting[0].start,
        days=(as_of - lasting[0].start).days + 1,
        norm=norm,
        explanations=tuple(one for span in lasting for one in span.explanations),
    )
