"""One unit: who heads it, what is open, how its people learn and do, what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.measures.coverage import coverage
from generator.measures.district_training import DistrictTraining, district_training
from generator.measures.open_posts import OpenPost
from generator.pages import addresses
from generator.pages.cards import VacancyCard, vacancy_card
from generator.pages.cross_references import SHOWN, is_open
from generator.pages.flag_cards import flag_card
from generator.pages.links import Link, position_link, unit_link
from generator.pages.page import Address, Page
from generator.pages.unit_facts import UnitFacts, facts_by_unit
from generator.pages.unit_people import people_tables
from generator.pages.unit_tables import district_table, hours_table, performance_tables
from generator.pages.units import kind_words
from generator.policy import SMALLEST_COUNT
from generator.publication import PublicAppointment, Publication, PublicOccupancy, PublicVacancy
from generator.publication.training_offer import PublicTrainingOffer, PublicUptake
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PostShown:
    """A post of the unit in its last state; ``open`` tells how long it has had no official."""

    position: Link | None
    state: str
    start: date
    end: date | None
    open: OpenPost | None


@dataclass(frozen=True, slots=True)
class VacancyShown:
    """A vacancy of the unit and its result, if there is one."""

    card: VacancyCard
    result: Address | None


@dataclass(frozen=True, slots=True)
class AppointmentShown:
    """A decree that appointed people to posts of the unit."""

    appointment: PublicAppointment
    position: Text | None
    result: Address | None


@dataclass(frozen=True, slots=True)
class UptakeShown:
    """How many of the unit's district asked for a training, got it and completed it."""

    offer: PublicTrainingOffer
    address: Address
    uptake: PublicUptake


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each unit that records say anything of."""
    districts = district_training(publication)
    uptake = _uptake(publication)
    for facts in facts_by_unit(publication).values():
        unit = facts.unit
        district = (unit.agency, unit.district)
        yield Page(
            address=addresses.unit(unit.id),
            template="pages/unit.html",
            context={
                "as_of": publication.as_of,
                "unit": unit,
                "kind": kind_words(unit.kind),
                "facts": facts,
                "agency": publication.agencies[unit.agency],
                "parent": unit_link(publication.units.get(unit.parent)),
                "below": tuple(unit_link(one) for one in facts.below),
                "flags": tuple(flag_card(publication, flag) for flag in facts.flags),
                **_posts(publication, facts),
                **_vacancies(publication, facts),
                **_training(districts.get(district), uptake.get(district, ()), facts),
                "performance": tuple(performance_tables(facts)),
                "people": tuple(people_tables(facts)),
            },
        )


def _posts(publication: Publication, facts: UnitFacts) -> Mapping[str, object]:
    """Return the posts, those without an official first, and the newest appointments."""
    without = {post.position: post for post in facts.open_posts}
    last = [tuple(spans)[-1] for _, spans in groupby(facts.posts, lambda one: one.position)]
    last.sort(key=lambda one: one.position not in without)
    newest = sorted(facts.appointments, key=lambda one: one.date, reverse=True)
    return {
        "posts": tuple(_post(publication, one, without.get(one.position)) for one in last),
        "appointed": coverage(facts.appointments),
        "appointments": tuple(_appointment(publication, one) for one in newest[:SHOWN]),
        "more_appointments": max(0, len(newest) - SHOWN),
    }


def _post(publication: Publication, one: PublicOccupancy, open_post: OpenPost | None) -> PostShown:
    position = position_link(publication.positions.get(one.position))
    return PostShown(position, one.state, one.start, one.end, open_post)


def _appointment(publication: Publication, one: PublicAppointment) -> AppointmentShown:
    position = publication.positions.get(one.position)
    return AppointmentShown(
        one,
        position.title if position else None,
        addresses.result(one.vacancy) if one.followed else None,
    )


def _vacancies(publication: Publication, facts: UnitFacts) -> Mapping[str, object]:
    """Return the vacancies that are open or coming, and some of the others, the newest first."""
    opened = [one for one in facts.vacancies if is_open(one)]
    others = [one for one in facts.vacancies if not is_open(one)]
    return {
        "opened": _shown(publication, opened),
        "others": _shown(publication, others),
        "more_vacancies": max(0, len(opened) - SHOWN) + max(0, len(others) - SHOWN),
    }


def _shown(
    publication: Publication, vacancies: Sequence[PublicVacancy]
) -> tuple[VacancyShown, ...]:
    return tuple(
        VacancyShown(
            vacancy_card(publication, one), addresses.result(one.id) if one.has_result else None
        )
        for one in vacancies[:SHOWN]
    )


def _uptake(publication: Publication) -> Mapping[tuple[str, str], tuple[UptakeShown, ...]]:
    """Return by agency and district the training of which uptake is recorded, the newest first."""
    found: dict[tuple[str, str], list[UptakeShown]] = {}
    offers = publication.training_offers.values()
    for offer in sorted(offers, key=_ended, reverse=True):
        for one in offer.uptake:
            shown = UptakeShown(offer, addresses.training_offer(offer.id), one)
            found.setdefault((offer.agency, one.district), []).append(shown)
    return {district: tuple(some[:SHOWN]) for district, some in found.items()}


def _ended(offer: PublicTrainingOffer) -> date:
    return offer.runs[1] if offer.runs else date.min


def _training(
    district: DistrictTraining | None, uptake: Sequence[UptakeShown], facts: UnitFacts
) -> Mapping[str, object]:
    return {
        "hours": tuple(hours_table(facts)),
        "district": district,
        "beside": district_table(district) if district else None,
        "uptake": tuple(uptake),
        "smallest": SMALLEST_COUNT,
    }
