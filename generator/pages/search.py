"""The search page: one field over vacancies, training, positions and the prose of the site."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses, search_files
from generator.pages.list_filter import Facet, ListFilter, vacancy_indexes
from generator.pages.page import Page
from generator.publication import Publication
from generator.wording import say

KINDS = Facet(
    "isi",
    "of",
    (
        ("vacancy", say("Lowongan")),
        ("training", say("Pelatihan")),
        ("position", say("Jabatan")),
        ("page", say("Penjelasan")),
    ),
)
"""What can be found, in the order in which it is shown."""


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the search page. Without a script it leads to the lists, which hold everything."""
    current, archives = vacancy_indexes(publication)
    records = (*current, search_files.TRAINING, search_files.POSITIONS)
    yield Page(
        address=addresses.search(),
        template="pages/search.html",
        context={
            "as_of": publication.as_of,
            "search": ListFilter("", records, archives, (KINDS,), whole=False),
            "prose": search_files.PROSE,
            "vacancy_count": len(publication.vacancies),
            "result_count": len(publication.results),
            "training_count": len(publication.training_offers),
            "position_count": len(publication.positions),
            "criteria_count": len(publication.criteria_sets),
        },
    )
