"""Every decree of appointment, and how many of them can be followed on this site."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.measures.coverage import ACTING, Coverage, coverage, coverage_by
from generator.pages import addresses
from generator.pages.labels import MECHANISM, POSITION_CLASS
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.publication import PublicAppointment, Publication
from generator.wording import Sentence, Text, say


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One group in a table."""

    name: Sentence
    found: Coverage


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """A table of groups: what it is parted by, the heading of the groups, and its rows."""

    caption: Sentence
    heading: Sentence
    rows: tuple[CoverageRow, ...]


@dataclass(frozen=True, slots=True)
class DecreeRow:
    """One appointment in the list: the post or the class of posts, and where it leads."""

    decree: str
    day: date
    position: Text | None
    unit: Text | None
    position_class: str
    mechanism: str
    kind: str
    count: int
    vacancy: Address | None


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list, the figures on the first; without any appointment no page."""
    appointments = publication.appointments
    if not appointments:
        return
    rows = [_row(publication, one) for one in appointments]
    days = [one.date for one in appointments]
    for part in parts(rows, addresses.appointments()):
        yield Page(
            address=part.address,
            template="pages/appointments.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "found": coverage(appointments),
                "acting": sum(one.count for one in appointments if one.kind == ACTING),
                "days": (min(days), max(days)),
                "tables": tuple(_tables(appointments)),
                "acting_posts": addresses.acting_posts() if publication.occupancy else None,
            },
        )


def _row(publication: Publication, one: PublicAppointment) -> DecreeRow:
    position = publication.positions.get(one.position)
    unit = publication.units.get(one.unit)
    return DecreeRow(
        decree=one.decree,
        day=one.date,
        position=position.title if position else None,
        unit=unit.name if unit else None,
        position_class=one.position_class,
        mechanism=one.mechanism,
        kind=one.kind,
        count=one.count,
        vacancy=addresses.result(one.vacancy) if one.vacancy else None,
    )


def _tables(appointments: Sequence[PublicAppointment]) -> Iterator[CoverageTable]:
    by_year = coverage_by(appointments, lambda one: str(one.date.year))
    yield CoverageTable(
        say("Pengangkatan menurut tahun keputusan"),
        say("Tahun"),
        tuple(CoverageRow(say("%(year)s", year=year), by_year[year]) for year in reversed(by_year)),
    )
    by_class = coverage_by(appointments, lambda one: one.position_class)
    yield CoverageTable(
        say("Pengangkatan menurut jenjang jabatan"),
        say("Jenjang"),
        _in_order(by_class, POSITION_CLASS),
    )
    by_mechanism = coverage_by(appointments, lambda one: one.mechanism)
    yield CoverageTable(
        say("Pengangkatan menurut cara pengisian"),
        say("Cara"),
        _in_order(by_mechanism, MECHANISM),
    )


def _in_order(
    found: Mapping[str, Coverage], labels: Mapping[str, Sentence]
) -> tuple[CoverageRow, ...]:
    """Return the rows in the order of the vocabulary."""
    return tuple(CoverageRow(labels[name], found[name]) for name in labels if name in found)
