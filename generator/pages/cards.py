"""What a list shows of one record: names looked up, and the facts that people compare."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.pages import addresses
from generator.pages.page import Address
from generator.publication import (
    Publication,
    PublicResult,
    PublicTrainingOffer,
    PublicVacancy,
)
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of a registration; ``first`` is the closing day before an extension."""

    day: date
    clock: str
    zone: str
    first: date | None


@dataclass(frozen=True, slots=True)
class VacancyCard:
    """A vacancy in a list; ``closing`` is absent where nobody can apply."""

    address: Address
    title: Text
    agency: Text
    unit: Text | None
    district: str
    state: str
    opens: date | None
    closing: Closing | None
    position_class: str
    mechanism: str
    places: int


@dataclass(frozen=True, slots=True)
class ResultCard:
    """A result in a list."""

    address: Address
    title: Text
    agency: Text
    unit: Text | None
    announced: date
    candidates: int | None
    state: str


@dataclass(frozen=True, slots=True)
class TrainingCard:
    """A training offer in a list."""

    address: Address
    title: Text
    provider: Text
    kind: str
    mode: str
    hours: int | None
    state: str
    opens: date | None
    closing: Closing | None
    runs: tuple[date, date] | None
    quota: int | None
    cost: int | None


def vacancy_card(publication: Publication, vacancy: PublicVacancy) -> VacancyCard:
    """Return what a list shows of ``vacancy``."""
    unit = publication.units.get(vacancy.unit)
    agency = publication.agencies[vacancy.agency]
    registration = vacancy.procedure.registration
    return VacancyCard(
        address=addresses.vacancy(vacancy.id),
        title=vacancy.title,
        agency=agency.name,
        unit=unit.name if unit else None,
        district=unit.district if unit else "",
        state=vacancy.state,
        opens=registration.opens if registration else None,
        closing=Closing(
            registration.closes,
            registration.closing_time,
            agency.zone,
            registration.extended_from,
        )
        if registration
        else None,
        position_class=vacancy.position_class,
        mechanism=vacancy.mechanism,
        places=vacancy.places,
    )


def result_card(publication: Publication, result: PublicResult) -> ResultCard:
    """Return what a list shows of ``result``."""
    vacancy = publication.vacancies[result.vacancy]
    unit = publication.units.get(vacancy.unit)
    return ResultCard(
        address=addresses.result(vacancy.id),
        title=vacancy.title,
        agency=publication.agencies[vacancy.agency].name,
        unit=unit.name if unit else None,
        announced=result.announced,
        candidates=result.candidates,
        state=vacancy.state,
    )


def training_card(publication: Publication, offer: PublicTrainingOffer) -> TrainingCard:
    """Return what a list shows of ``offer``."""
    registration = offer.registration
    return TrainingCard(
        address=addresses.training_offer(offer.id),
        title=offer.title,
        provider=offer.provider,
        kind=offer.kind,
        mode=offer.mode,
        hours=offer.hours,
        state=offer.state,
        opens=registration.opens if registration else None,
        closing=Closing(
            registration.closes,
            registration.closing_time,
            publication.agencies[offer.agency].zone,
            registration.extended_from,
        )
        if registration
        else None,
        runs=offer.runs,
        quota=offer.quota,
        cost=offer.cost,
    )


def newest_results(publication: Publication) -> list[ResultCard]:
    """Return all results, newest first; those of one day in the order of their vacancies."""
    cards = [result_card(publication, result) for result in publication.results.values()]
    return sorted(cards, key=lambda card: card.announced, reverse=True)
