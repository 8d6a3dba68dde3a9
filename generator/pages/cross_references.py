"""What the records say of each other, read once for a whole publication.

Each function goes once over the publication, so that the cost of all pages stays linear.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.pages.cards import VacancyCard, vacancy_card
from generator.pages.labels import COMING_STATES, STATE
from generator.publication import Publication
from generator.publication.position import (
    PublicCompetency,
    PublicCompetencyAt,
    PublicCompetencyLevel,
    PublicPosition,
)
from generator.publication.training_offer import PublicTrainingOffer
from generator.publication.vacancy import PublicVacancy

SHOWN = 30
"""As many related records stand on one page; the rest is counted and found through the lists."""


@dataclass(frozen=True, slots=True)
class CompetencyAt:
    """A competency at a level, with what that level looks like where the dictionary tells."""

    competency: PublicCompetency
    number: int
    level: PublicCompetencyLevel | None


@dataclass(frozen=True, slots=True)
class Need:
    """A competency that a position requires and the training that develops it.

    ``offers`` holds each offer with the level it leads to, the nearest to the required level first.
    """

    required: CompetencyAt
    offers: tuple[tuple[PublicTrainingOffer, int], ...]


@dataclass(frozen=True, slots=True)
class Some:
    """The first of a longer row of vacancies, and how many more there are.

    ``states`` counts the whole row by state, in the order of the states; without those of none.
    """

    cards: tuple[VacancyCard, ...]
    more: int
    states: tuple[tuple[str, int], ...]


def first_of(
    publication: Publication, vacancies: Iterable[PublicVacancy], most: int = SHOWN
) -> Some:
    """Return at most ``most`` of the vacancies and the number of those left out."""
    row = tuple(vacancies)
    count = Counter(vacancy.state for vacancy in row)
    return Some(
        cards=tuple(vacancy_card(publication, vacancy) for vacancy in row[:most]),
        more=max(0, len(row) - most),
        states=tuple((state, count[state]) for state in STATE if count[state]),
    )


def competency_at(publication: Publication, at: PublicCompetencyAt) -> CompetencyAt:
    """Return the competency that ``at`` names, with the words of its level."""
    competency = publication.competencies[at.competency]
    level = next((one for one in competency.levels if one.level == at.level), None)
    return CompetencyAt(competency, at.level, level)


def is_open(vacancy: PublicVacancy) -> bool:
    """Tell whether a person may apply now or soon."""
    return vacancy.state in COMING_STATES and vacancy.procedure.registration is not None


def vacancies_by(
    publication: Publication,
    key: Callable[[PublicVacancy], str],
    keep: Callable[[PublicVacancy], bool] = lambda _: True,
) -> Mapping[str, tuple[PublicVacancy, ...]]:
    """Return the vacancies that ``keep`` keeps under their ``key``, those still open first."""
    groups: defaultdict[str, list[PublicVacancy]] = defaultdict(list)
    for vacancy in publication.vacancies.values():
        if keep(vacancy):
            groups[key(vacancy)].append(vacancy)
    return {name: tuple(sorted(group, key=_urgency)) for name, group in groups.items()}


def _urgency(vacancy: PublicVacancy) -> tuple[int, int, str]:
    """Sort key: open ones by closing day, planned ones by opening day, then the newest first."""
    registration, notice = vacancy.procedure.registration, vacancy.procedure.notice
    if registration is None or vacancy.state not in COMING_STATES:
        day = notice.date if notice else registration.opens if registration else date.min
        return 2, -day.toordinal(), vacancy.id
    planned = vacancy.state == "planned"
    day = registration.opens if planned else registration.closes
    return int(planned), day.toordinal(), vacancy.id


def needs_by_position(publication: Publication) -> Mapping[str, tuple[Need, ...]]:
    """Return for each position what it requires and the training not yet over that develops it."""
    offers: defaultdict[str, list[tuple[PublicTrainingOffer, int]]] = defaultdict(list)
    for offer in publication.training_offers.values():
        if offer.state != "finished":
            for developed in offer.develops:
                offers[developed.competency].append((offer, developed.level))
    return {
        position.id: tuple(
            Need(
                competency_at(publication, at),
                tuple(
                    sorted(
                        (one for one in offers[at.competency] if _is_for(one[0], position)),
                        key=lambda offered: -offered[1],
                    )
                ),
            )
            for at in position.requires
        )
        for position in publication.positions.values()
    }


def _is_for(offer: PublicTrainingOffer, position: PublicPosition) -> bool:
    """Tell whether those of the position's class may take part; no class named means everybody."""
    return not offer.for_classes or position.position_class in offer.for_classes


def positions_by_competency(publication: Publication) -> Mapping[str, tuple[PublicPosition, ...]]:
    """Return for each competency the positions that require it."""
    found: defaultdict[str, list[PublicPosition]] = defaultdict(list)
    for position in publication.positions.values():
        for at in position.requires:
            found[at.competency].append(position)
    return {name: tuple(group) for name, group in found.items()}
