"""The list of results, newest first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.cards import newest_results
from generator.pages.list_filter import result_filter
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import Publication


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; without any result one page that says so."""
    cards = newest_results(publication)
    search = result_filter(publication, cards)
    for part in parts(cards, addresses.results()):
        yield Page(
            address=part.address,
            template="pages/results.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "search": search,
                "all_count": len(cards),
            },
        )
