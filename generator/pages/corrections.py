"""All that was changed, called off or corrected after its publication, the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from generator.pages import addresses
from generator.pages.changes import changes_shown
from generator.pages.links import Link, to_vacancy
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import Publication, PublicVacancy
from generator.publication.vacancy import PublicChange
from generator.wording import Sentence, Text, say

CANCELLED = say("Dibatalkan")
REOPENED = say("Dibuka lagi")
DIFFERENCE = say("Angka yang diumumkan berbeda")
RULING = say("Putusan")


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry: when, of which record, what became of it, and why.

    ``place`` is the unit or else the agency. ``was`` and ``becomes`` are there for a changed value;
    ``before`` leads to the vacancy that was reopened. ``source`` names the document. The day is
    absent where the records tell none.
    """

    day: date | None
    record: Link
    place: Text
    what: Sentence
    role: str
    reason: Text | None = None
    source: str = ""
    was: Sentence | None = None
    becomes: Sentence | None = None
    before: Link | None = None


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; without any entry one page that says so."""
    entries = corrections(publication)
    for part in parts(entries, addresses.corrections()):
        yield Page(
            address=part.address,
            template="pages/corrections.html",
            context={"as_of": publication.as_of, "part": part, "all_count": len(entries)},
        )


def corrections(publication: Publication) -> list[Correction]:
    """Return all entries, the newest first; those without a day come last."""
    found = chain(
        _of_selections(publication),
        chain.from_iterable(
            _of_vacancy(publication, vacancy) for vacancy in publication.vacancies.values()
        ),
        _of_results(publication),
    )
    return sorted(found, key=lambda entry: entry.day or date.min, reverse=True)


def _of_selections(publication: Publication) -> Iterator[Correction]:
    for selection in publication.selections.values():
        link = Link(selection.title, addresses.selection(selection.id), selection.id)
        place = publication.agencies[selection.agency].name
        yield from _changes(link, place, selection.procedure.changes)


def _of_vacancy(publication: Publication, vacancy: PublicVacancy) -> Iterator[Correction]:
    """Yield what is the vacancy's own; what its selection says for all is told there once."""
    selection = publication.selections.get(vacancy.selection)
    shared = selection.procedure.changes if selection else ()
    link, place = to_vacancy(vacancy), _place(publication, vacancy)
    own = (change for change in vacancy.procedure.changes if change not in shared)
    yield from _changes(link, place, own)
    called_off = vacancy.cancelled
    if called_off:
        reason, source = called_off.reason, called_off.document
        yield Correction(called_off.date, link, place, CANCELLED, "negative", reason, source)
    before = publication.vacancies.get(vacancy.reopens)
    if before:
        day = _announced(vacancy)
        yield Correction(day, link, place, REOPENED, "info", before=to_vacancy(before))


def _place(publication: Publication, vacancy: PublicVacancy) -> Text:
    unit = publication.units.get(vacancy.unit)
    return unit.name if unit else publication.agencies[vacancy.agency].name


def _announced(vacancy: PublicVacancy) -> date | None:
    notice, registration = vacancy.procedure.notice, vacancy.procedure.registration
    return notice.date if notice else registration.opens if registration else None


def _of_results(publication: Publication) -> Iterator[Correction]:
    for result in publication.results.values():
        vacancy = publication.vacancies[result.vacancy]
        link = Link(vacancy.title, addresses.result(vacancy.id), vacancy.id)
        place = _place(publication, vacancy)
        if result.difference:
            reason, source = result.difference.reason, result.difference.document
            yield Correction(result.announced, link, place, DIFFERENCE, "warning", reason, source)
        for ruling in result.rulings:
            source = f"{ruling.body}, {ruling.number}"
            yield Correction(ruling.date, link, place, RULING, "info", ruling.effect, source)


def _changes(link: Link, place: Text, changes: Iterable[PublicChange]) -> Iterator[Correction]:
    for one in changes_shown(tuple(changes)):
        yield Correction(
            one.day, link, place, one.field, "neutral", one.reason, was=one.was, becomes=one.becomes
        )
