"""What happens in the coming weeks, out of registrations, schedules, training and objections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.pages import addresses
from generator.pages.cards import Closing
from generator.pages.labels import STAGE
from generator.pages.page import Address
from generator.pages.schedule import REGISTRATION, schedule_shown
from generator.pages.search_files import OVER
from generator.publication import Publication
from generator.publication.vacancy import PublicProcedure, PublicRegistration, PublicStage
from generator.wording import Sentence, Text, say

WEEKS = 5
"""So many weeks are shown, the present one among them."""
CLOSES = say("Pendaftaran ditutup")
OPENS = say("Pendaftaran dibuka")
TRAINING_CLOSES = say("Pendaftaran pelatihan ditutup")
TRAINING_OPENS = say("Pendaftaran pelatihan dibuka")
TRAINING_STARTS = say("Pelatihan dimulai")
OBJECTIONS_END = say("Masa sanggah berakhir")
STANDARD = (CLOSES, TRAINING_CLOSES, OBJECTIONS_END, OPENS, TRAINING_OPENS, TRAINING_STARTS)
"""The order within one day: what a reader may miss stands first, and the stages come last."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happens on days; ``closing`` tells the hour at which something ends."""

    what: Sentence | Text
    days: tuple[date, date]
    closing: Closing | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A happening of one record. ``posts`` counts what a whole selection fills, else it is 0.

    ``day`` is the day under which it stands: the first one, or today where it has begun.
    """

    day: date
    happening: Happening
    title: Text
    place: Text
    address: Address
    posts: int


def until(as_of: date) -> date:
    """Return the last day of the calendar: a Sunday, so that whole weeks are shown."""
    monday = as_of - timedelta(as_of.weekday())
    return monday + timedelta(weeks=WEEKS, days=-1)


def coming_events(publication: Publication) -> list[Event]:
    """Return what happens from today on, by day; what began before and goes on stands today.

    What all posts of a selection share is one event of the selection.
    """
    found = [*_selections(publication), *_vacancies(publication), *_training(publication)]
    found += _objections(publication)
    return sorted(found, key=_order)


def happenings(procedure: PublicProcedure, zone: str) -> Iterator[Happening]:
    """Yield the days of the registration, and the stages whose days are known."""
    yield from _registration(procedure.registration, zone, OPENS, CLOSES)
    for stage in schedule_shown(procedure):
        days = stage.actual or stage.planned
        if days and not (stage.stage == REGISTRATION and procedure.registration):
            yield Happening(_stage_words(stage), days)


def _stage_words(stage: PublicStage) -> Sentence | Text:
    if stage.title is not None:
        return stage.title
    return STAGE.get(stage.stage) or Text(stage.stage)


def _registration(
    registration: PublicRegistration | None, zone: str, opens: Sentence, closes: Sentence
) -> Iterator[Happening]:
    if registration is None:
        return
    first, last = registration.opens, registration.closes
    yield Happening(opens, (first, first))
    end = Closing(last, registration.closing_time, zone, registration.extended_from)
    yield Happening(closes, (last, last), end)


def _selections(publication: Publication) -> Iterator[Event]:
    for selection in publication.selections.values():
        members = (publication.vacancies[name] for name in selection.vacancies)
        posts = sum(vacancy.state not in OVER for vacancy in members)
        agency = publication.agencies[selection.agency]
        if posts:
            yield from _within(
                publication.as_of,
                happenings(selection.procedure, agency.zone),
                selection.title,
                agency.name,
                addresses.selection(selection.id),
                posts,
            )


def _vacancies(publication: Publication) -> Iterator[Event]:
    """Yield the events of single posts; what their selection has as well is told there."""
    shared = {
        selection.id: frozenset(
            happenings(selection.procedure, publication.agencies[selection.agency].zone)
        )
        for selection in publication.selections.values()
    }
    for vacancy in publication.vacancies.values():
        if vacancy.state in OVER:
            continue
        agency, unit = publication.agencies[vacancy.agency], publication.units.get(vacancy.unit)
        told = shared.get(vacancy.selection, frozenset())
        own = (one for one in happenings(vacancy.procedure, agency.zone) if one not in told)
        place = unit.name if unit else agency.name
        address = addresses.vacancy(vacancy.id)
        yield from _within(publication.as_of, own, vacancy.title, place, address)


def _training(publication: Publication) -> Iterator[Event]:
    for offer in publication.training_offers.values():
        zone = publication.agencies[offer.agency].zone
        found = list(_registration(offer.registration, zone, TRAINING_OPENS, TRAINING_CLOSES))
        if offer.runs:
            found.append(Happening(TRAINING_STARTS, (offer.runs[0], offer.runs[0])))
        address = addresses.training_offer(offer.id)
        yield from _within(publication.as_of, found, offer.title, offer.provider, address)


def _objections(publication: Publication) -> Iterator[Event]:
    for result in publication.results.values():
        if result.objections is None or result.objections.end is None:
            continue
        vacancy, last = publication.vacancies[result.vacancy], result.objections.end
        yield from _within(
            publication.as_of,
            [Happening(OBJECTIONS_END, (last, last))],
            vacancy.title,
            publication.agencies[vacancy.agency].name,
            addresses.result(vacancy.id),
        )


def _within(
    as_of: date,
    found: Iterable[Happening],
    title: Text,
    place: Text,
    address: Address,
    posts: int = 0,
) -> Iterator[Event]:
    """Yield what touches the days of the calendar."""
    for happening in found:
        first, last = happening.days
        if last >= as_of and first <= until(as_of):
            yield Event(max(first, as_of), happening, title, place, address, posts)


def _order(event: Event) -> tuple[date, int, str, str]:
    what = event.happening.what
    place = STANDARD.index(what) if what in STANDARD else len(STANDARD)
    return event.day, place, event.title.id.casefold(), event.address.id
