"""A record that another page names: its title and where its page stands."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.page import Address
from generator.publication import (
    PublicCriteriaSet,
    PublicPosition,
    PublicSelection,
    PublicTalentPool,
    PublicUnit,
    PublicVacancy,
)
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class Link:
    """A title that leads to a page of the site; ``id`` tells records of one title apart."""

    title: Text
    address: Address
    id: str


def to_vacancy(vacancy: PublicVacancy) -> Link:
    """Return the link to a vacancy."""
    return Link(vacancy.title, addresses.vacancy(vacancy.id), vacancy.id)


def vacancy_link(vacancy: PublicVacancy | None) -> Link | None:
    """Return the link to a vacancy, or nothing where there is none."""
    return to_vacancy(vacancy) if vacancy else None


def selection_link(selection: PublicSelection | None) -> Link | None:
    """Return the link to a selection, or nothing where there is none."""
    return (
        Link(selection.title, addresses.selection(selection.id), selection.id)
        if selection
        else None
    )


def criteria_link(criteria_set: PublicCriteriaSet | None) -> Link | None:
    """Return the link to a set of criteria, or nothing where there is none."""
    if criteria_set is None:
        return None
    return Link(criteria_set.title, addresses.criteria_set(criteria_set.id), criteria_set.id)


def to_position(position: PublicPosition) -> Link:
    """Return the link to a position."""
    return Link(position.title, addresses.position(position.id), position.id)


def position_link(position: PublicPosition | None) -> Link | None:
    """Return the link to a position, or nothing where there is none."""
    return to_position(position) if position else None


def pool_link(pool: PublicTalentPool | None) -> Link | None:
    """Return the link to a talent pool, or nothing where there is none."""
    return Link(pool.title, addresses.talent_pool(pool.id), pool.id) if pool else None


def unit_link(unit: PublicUnit | None) -> Link | None:
    """Return the link to a unit that a record names, which is what gives it a page."""
    return Link(unit.name, addresses.unit(unit.id), unit.id) if unit else None
