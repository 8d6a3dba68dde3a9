"""The index of statistics: every figure by its finding, in groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.measures import measured
from generator.measures.groups import GROUPS
from generator.measures.measure import Measure
from generator.pages import addresses
from generator.pages.doorways import doorways
from generator.pages.figure import Figure, figure
from generator.pages.page import Page
from generator.publication import Publication
from generator.wording import Sentence


@dataclass(frozen=True, slots=True)
class Group:
    """Figures about one thing."""

    id: str
    title: Sentence
    figures: tuple[Figure, ...]


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the index; before the first figure it says so."""
    measures = measured(publication)
    yield Page(
        address=addresses.statistics(),
        template="pages/statistics.html",
        context={
            "as_of": publication.as_of,
            "groups": tuple(_groups(publication, measures)),
            "count": len(measures),
            "doorways": doorways(publication),
        },
    )


def _groups(publication: Publication, measures: Sequence[Measure]) -> Iterator[Group]:
    for name, title in GROUPS.items():
        some = tuple(figure(publication, one) for one in measures if one.group == name)
        if some:
            yield Group(name, title, some)
