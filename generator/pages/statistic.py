"""One figure: its finding, chart and table, how it was computed, and where it is from."""

from __future__ import annotations

from collections.abc import Iterator

from generator.measures import measured
from generator.measures.groups import GROUPS
from generator.pages.figure import figure
from generator.pages.page import Page
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of every figure for which there is data."""
    measures = measured(publication)
    for measure in measures:
        made = figure(publication, measure)
        near = [one for one in measures if one.group == measure.group and one.id != measure.id]
        yield Page(
            address=made.address,
            template="pages/statistic.html",
            context={
                "figure": made,
                "group": GROUPS[measure.group],
                "near": tuple(figure(publication, one) for one in near),
            },
        )
