"""The home page: what is open, what closes first, and which results are new."""

from __future__ import annotations

from collections.abc import Iterator

from generator.measures import funnel
from generator.pages import addresses
from generator.pages.cards import newest_results
from generator.pages.doorways import CAREERS, doorways
from generator.pages.figure import figure
from generator.pages.page import Page
from generator.pages.vacancies import open_cards
from generator.publication import Publication

CLOSING_SHOWN = 6
RESULTS_SHOWN = 5
HUBS_SHOWN = 2


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the home page."""
    opened = open_cards(publication)
    results = newest_results(publication)
    offers = publication.training_offers.values()
    charts = [figure(publication, one) for one in funnel.measures(publication)]
    yield Page(
        address=addresses.home(),
        template="pages/home.html",
        context={
            "as_of": publication.as_of,
            "open_count": len(opened),
            "closing_count": sum(card.state == "closing_soon" for card in opened),
            "result_count": len(results),
            "training_count": sum(offer.state in ("open", "closing_soon") for offer in offers),
            "closing": tuple(opened[:CLOSING_SHOWN]),
            "doorways": (*CAREERS, *doorways(publication)[:HUBS_SHOWN]),
            "results": tuple(results[:RESULTS_SHOWN]),
            "charts": charts,
        },
    )
