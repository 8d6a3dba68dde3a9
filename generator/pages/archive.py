"""The vacancies that are over, by the year in which registration closed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from generator.pages import addresses
from generator.pages.cards import VacancyCard, vacancy_card
from generator.pages.list_filter import vacancy_filter
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.pages.search_files import OVER, year_file, year_over
from generator.publication import Publication


@dataclass(frozen=True, slots=True)
class ArchiveYear:
    """A year and how many vacancies are over since then."""

    year: int
    address: Address
    count: int


def archive_years(publication: Publication) -> tuple[ArchiveYear, ...]:
    """Return the years that have vacancies, the newest first."""
    return tuple(
        ArchiveYear(year, addresses.archive_year(year), len(cards))
        for year, cards in _by_year(publication).items()
    )


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of the years, and the parts of each: by agency, the newest first."""
    by_year = _by_year(publication)
    yield Page(
        address=addresses.archive(),
        template="pages/archive.html",
        context={"as_of": publication.as_of, "years": archive_years(publication)},
    )
    for year, cards in by_year.items():
        yield from _year(publication, year, cards)


def _year(publication: Publication, year: int, cards: Sequence[VacancyCard]) -> Iterator[Page]:
    found = vacancy_filter(publication, cards)
    search = replace(found, files=(year_file(year),), archives=()) if found else None
    for part in parts(cards, addresses.archive_year(year)):
        yield Page(
            address=part.address,
            template="pages/archive_year.html",
            context={
                "as_of": publication.as_of,
                "year": year,
                "part": part,
                "search": search,
                "agencies": tuple(
                    (name, tuple(members))
                    for name, members in groupby(part.items, lambda card: card.agency)
                ),
                "all_count": len(cards),
            },
        )


def _by_year(publication: Publication) -> Mapping[int, list[VacancyCard]]:
    years: defaultdict[int, list[VacancyCard]] = defaultdict(list)
    for vacancy in publication.vacancies.values():
        if vacancy.state in OVER:
            card = vacancy_card(publication, vacancy)
            years[year_over(vacancy, publication.as_of)].append(card)
    return {year: sorted(years[year], key=_order) for year in sorted(years, reverse=True)}


def _order(card: VacancyCard) -> tuple[str, int, str]:
    closed = card.closing.day if card.closing else date.min
    return card.agency.id.casefold(), -closed.toordinal(), card.address.id
