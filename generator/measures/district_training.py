"""Training in one district, beside the remote districts and the others of its agency.

Only shown counts are added up; where a sum is of few people, its mean or share is withheld.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from generator.counts.shares import percentage
from generator.counts.withheld import Count, Withheld
from generator.measures.amounts import rounded
from generator.measures.indicator_rows import WITHHELD, District, newest, remote_districts, years
from generator.measures.period_words import period_words
from generator.measures.training_hours import mean_hours
from generator.period import Period
from generator.publication import Publication
from generator.publication.indicators import PublicTrainingHours
from generator.publication.training_offer import PublicUptake
from generator.wording import Sentence, Text, say

Shown: TypeAlias = Decimal | Sentence | None
"""A number, the word in the place of a withheld one, or nothing where none is recorded."""

REMOTE, OTHER = say("Semua kecamatan terpencil"), say("Semua kecamatan lain")


@dataclass(frozen=True, slots=True)
class PlaceTraining:
    """One district, or some together.

    ``hours`` is the mean of JP for each employee, ``enough`` the percentage with 20 JP or more,
    ``accepted`` that of accepted applicants of all training whose counts are recorded.
    """

    name: Text | Sentence
    hours: Shown
    enough: Shown
    accepted: Shown


@dataclass(frozen=True, slots=True)
class DistrictTraining:
    """A district and what it is compared with; ``period`` and ``source`` are those of the hours.

    ``findings`` say in words how a remote district stands beside the others, or another one beside
    the remote ones.
    """

    district: str
    remote: bool
    period: Period | None
    source: str
    places: tuple[PlaceTraining, ...]
    findings: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of one district, or of some together."""

    hours: list[PublicTrainingHours] = field(default_factory=list[PublicTrainingHours])
    uptake: list[PublicUptake] = field(default_factory=list[PublicUptake])

    def place(self, name: Text | Sentence) -> PlaceTraining:
        """Return their numbers; each is nothing where there are no rows of its kind."""
        mean, _ = mean_hours(self.hours)
        return PlaceTraining(
            name,
            _shown(mean, 1) if self.hours else None,
            _joint((row.staff_20, row.staff) for row in self.hours),
            _joint(((one.accepted, one.applied) for one in self.uptake), told=True),
        )


def district_training(publication: Publication) -> Mapping[District, DistrictTraining]:
    """Return every district of which hours or uptake are recorded."""
    remote = remote_districts(publication)
    found: dict[District, DistrictTraining] = {}
    for agency, districts in _rows(publication).items():
        far = {
            name
            for name, rows in districts.items()
            if (agency, name) in remote or any(one.remote for one in rows.uptake)
        }
        found |= {(agency, one.district): one for one in _districts(districts, far)}
    return found


def _rows(publication: Publication) -> Mapping[str, Mapping[str, _Rows]]:
    """Return by agency and district the rows; hours of its last whole year, or last period."""
    hours: defaultdict[str, list[PublicTrainingHours]] = defaultdict(list)
    found: defaultdict[str, defaultdict[str, _Rows]] = defaultdict(lambda: defaultdict(_Rows))
    for row in publication.indicators.training_hours:
        if row.by == "district":
            hours[row.agency].append(row)
    for agency, some in hours.items():
        for row in newest(years(some, "district") or some, "district"):
            found[agency][row.group].hours.append(row)
    for offer in publication.training_offers.values():
        for one in offer.uptake:
            found[offer.agency][one.district].uptake.append(one)
    return found


def _districts(districts: Mapping[str, _Rows], far: set[str]) -> Iterator[DistrictTraining]:
    """Yield the districts of one agency; the rows of the others are added up once."""
    groups = [
        (members, _together(districts[name] for name in sorted(members)).place(words))
        for members, words in ((far, REMOTE), (districts.keys() - far, OTHER))
        if members
    ]
    dated = next((one.hours[0] for one in districts.values() if one.hours), None)
    for name in sorted(districts):
        own = districts[name].place(Text(name))
        against = [place for members, place in groups if name not in members]
        yield DistrictTraining(
            district=name,
            remote=name in far,
            period=dated.period if dated else None,
            source=dated.source if dated else "",
            places=(own, *(place for members, place in groups if members != {name})),
            findings=tuple(
                finding
                for other in against
                for finding in _findings(own, other, dated.period if dated else None)
            ),
        )


def _together(districts: Iterable[_Rows]) -> _Rows:
    held = tuple(districts)
    return _Rows(
        [row for one in held for row in one.hours],
        [one for rows in held for one in rows.uptake],
    )


def _findings(
    own: PlaceTraining, other: PlaceTraining, period: Period | None
) -> Iterator[Sentence]:
    if period and isinstance(own.hours, Decimal) and isinstance(other.hours, Decimal):
        yield say(
            "Pada %(period)s pegawai di %(district)s rata-rata mendapat %(own)s JP,"
            " %(difference)s pegawai di %(others)s (%(other)s JP).",
            period=period_words(period),
            district=own.name,
            own=own.hours,
            difference=_difference(own.hours - other.hours),
            others=_named(other),
            other=other.hours,
        )
    if isinstance(own.accepted, Decimal) and isinstance(other.accepted, Decimal):
        yield say(
            "Dari %(district)s %(own)s persen pendaftar pelatihan diterima, dari %(others)s"
            " %(other)s persen.",
            district=own.name,
            own=own.accepted,
            others=_named(other),
            other=other.accepted,
        )


def _difference(hours: Decimal) -> Sentence:
    if hours == 0:
        return say("sama banyak dengan")
    if hours < 0:
        return say("%(hours)s JP lebih sedikit daripada", hours=-hours)
    return say("%(hours)s JP lebih banyak daripada", hours=hours)


def _named(place: PlaceTraining) -> Sentence:
    return say("kecamatan terpencil") if place.name == REMOTE else say("kecamatan lain")


def _joint(pairs: Iterable[tuple[Count, Count]], *, told: bool = False) -> Shown:
    """Return the percentage of parts in wholes, over the pairs of which both are shown."""
    held = tuple(pairs)
    if not held:
        return None
    known = [
        (part, whole)
        for part, whole in held
        if not isinstance(part, Withheld) and not isinstance(whole, Withheld)
    ]
    found = percentage(sum(part for part, _ in known), sum(whole for _, whole in known), told=told)
    return _shown(found if isinstance(found, Fraction) else None)


def _shown(number: Fraction | None, decimals: int = 0) -> Decimal | Sentence:
    return WITHHELD if number is None else rounded(number, decimals)
