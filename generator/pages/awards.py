"""The register of awards, whole and by category, by year and by unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.labels import AWARD_CATEGORY
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.publication import Publication, PublicAward, PublicUnit
from generator.wording import Sentence, Text, say

CATEGORY_NAMES = {
    "innovation": ("inovasi", "innovation"),
    "service": ("pelayanan", "service"),
    "performance": ("kinerja", "performance"),
    "other": ("lainnya", "other"),
}
"""The names of categories in addresses, in both languages."""


@dataclass(frozen=True, slots=True)
class AwardCard:
    """An award with its unit, if it has one; ``link`` is the source where that is an address."""

    award: PublicAward
    unit: PublicUnit | None
    link: str


@dataclass(frozen=True, slots=True)
class AwardFilter:
    """One way to narrow the register: its name, what it keeps, and how many that are."""

    title: Sentence | Text
    address: Address
    keeps: Callable[[PublicAward], bool]
    count: int


@dataclass(frozen=True, slots=True)
class AwardFacet:
    """A group of filters."""

    title: Sentence
    filters: tuple[AwardFilter, ...]


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the register and its narrower lists, newest first; without awards there is none."""
    if not publication.awards:
        return
    facets = _facets(publication)
    yield from _list(publication, facets, None)
    for facet in facets:
        for chosen in facet.filters:
            yield from _list(publication, facets, chosen)


def _list(
    publication: Publication, facets: tuple[AwardFacet, ...], chosen: AwardFilter | None
) -> Iterator[Page]:
    awards = sorted(publication.awards.values(), key=lambda one: (one.date, one.id), reverse=True)
    cards = [
        AwardCard(one, publication.units.get(one.unit), _link(one))
        for one in awards
        if chosen is None or chosen.keeps(one)
    ]
    for part in parts(cards, chosen.address if chosen else addresses.awards()):
        yield Page(
            address=part.address,
            template="pages/awards.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "chosen": chosen,
                "facets": facets,
                "count": len(cards),
            },
        )


def _link(award: PublicAward) -> str:
    return award.source if award.source.startswith("https://") else ""


def _facets(publication: Publication) -> tuple[AwardFacet, ...]:
    """Return the facets; a filter that keeps all awards is none."""
    awards = publication.awards.values()
    categories = Counter(one.category for one in awards)
    years = Counter(one.date.year for one in awards)
    units = Counter(one.unit for one in awards if one.unit)
    facets = (
        AwardFacet(
            say("Jenis"),
            tuple(_category(key, categories[key]) for key in AWARD_CATEGORY if categories[key]),
        ),
        AwardFacet(
            say("Tahun"), tuple(_year(year, years[year]) for year in sorted(years, reverse=True))
        ),
        AwardFacet(
            say("Unit"), tuple(_unit(publication.units[key], units[key]) for key in sorted(units))
        ),
    )
    return tuple(facet for facet in facets if len(facet.filters) > 1)


def _category(key: str, count: int) -> AwardFilter:
    address = addresses.awards_of(*CATEGORY_NAMES[key])
    return AwardFilter(AWARD_CATEGORY[key], address, lambda one: one.category == key, count)


def _year(year: int, count: int) -> AwardFilter:
    address = addresses.awards_of(str(year), str(year))
    return AwardFilter(Text(str(year)), address, lambda one: one.date.year == year, count)


def _unit(unit: PublicUnit, count: int) -> AwardFilter:
    name = f"unit/{unit.id}"
    address = addresses.awards_of(name, name)
    return AwardFilter(unit.name, address, lambda one: one.unit == unit.id, count)
