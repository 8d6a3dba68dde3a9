"""Where a post is: its district, or among the agencies of several regions the region."""

from __future__ import annotations

from collections.abc import Callable

from generator.publication import Publication, PublicVacancy
from generator.slug import slug
from generator.wording import Sentence, Text, say

GOVERNMENTS = ("province", "regency", "city")
"""Kinds of agencies that govern the region they stand in, so that their names tell its name."""

GOVERNMENT_OF = "Pemerintah "


def place_of(
    publication: Publication,
) -> Callable[[PublicVacancy], tuple[str, Text | Sentence] | None]:
    """Return what tells the place of a vacancy: the name in its address, and its words.

    Where all agencies stand in one region it is the district of the unit, and names that differ
    only in case or signs are one district. Districts of several regions may share a name, so there
    it is the region of the agency, whose address is the region's code. It is nothing where the
    records do not tell.
    """
    regions = {agency.region for agency in publication.agencies.values()}
    if len(regions) > 1:
        return _region_of(publication)

    def district(vacancy: PublicVacancy) -> tuple[str, Text] | None:
        unit = publication.units.get(vacancy.unit)
        name = slug(unit.district) if unit else ""
        return (name, Text(unit.district)) if unit and name else None

    return district


def _region_of(
    publication: Publication,
) -> Callable[[PublicVacancy], tuple[str, Text | Sentence] | None]:
    words: dict[str, Text] = {}
    for agency in publication.agencies.values():
        if agency.kind in GOVERNMENTS:
            words.setdefault(slug(agency.region), Text(agency.name.id.removeprefix(GOVERNMENT_OF)))

    def region(vacancy: PublicVacancy) -> tuple[str, Text | Sentence] | None:
        code = publication.agencies[vacancy.agency].region
        name = slug(code)
        return (name, words.get(name) or say("Wilayah %(code)s", code=code)) if name else None

    return region
