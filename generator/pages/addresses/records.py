"""Where the page of each record stands, and of each group: under its list, by a stable id."""

from __future__ import annotations

from generator.pages.addresses.lists import (
    archive,
    awards,
    careers,
    criteria,
    positions,
    reports,
    results,
    selections,
    statistics,
    talent_pools,
    training,
    units,
    vacancies,
)
from generator.pages.addresses.under import below
from generator.pages.page import Address


def vacancy(vacancy_id: str) -> Address:
    """Return the address of one vacancy."""
    return below(vacancies(), vacancy_id)


def vacancies_by(facet: str) -> Address:
    """Return the address of all values of one facet; its lists are in Indonesian alone."""
    return Address(f"lowongan/{facet}/", None)


def archive_year(year: int) -> Address:
    """Return the address of the vacancies that are over since ``year``."""
    return below(archive(), str(year))


def selection(selection_id: str) -> Address:
    """Return the address of one selection."""
    return below(selections(), selection_id)


def result(vacancy_id: str) -> Address:
    """Return the address of the result of one vacancy; it carries the vacancy's id."""
    return below(results(), vacancy_id)


def criteria_set(criteria_id: str) -> Address:
    """Return the address of one set of criteria."""
    return below(criteria(), criteria_id)


def training_offer(offer_id: str) -> Address:
    """Return the address of one training offer."""
    return below(training(), offer_id)


def training_for(competency_id: str) -> Address:
    """Return the address of the training that develops one competency."""
    return below(Address("pelatihan/untuk/", "en/training/for/"), competency_id)


def position(position_id: str) -> Address:
    """Return the address of one position."""
    return below(positions(), position_id)


def career_family(top_id: str) -> Address:
    """Return the address of the part of the map that ends in one position."""
    return below(careers(), top_id)


def career_step(present_id: str, aim_id: str) -> Address:
    """Return the address of the step from one position to another."""
    return below(below(careers(), present_id), aim_id)


def unit(unit_id: str) -> Address:
    """Return the address of one unit."""
    return below(units(), unit_id)


def statistic(measure_id: str, english: str) -> Address:
    """Return the address of one figure; both names are of ours and stay."""
    index = statistics()
    return Address(f"{index.id}{measure_id}/", f"{index.en}{english}/")


def report(agency_id: str, period: str) -> Address:
    """Return the address of the report of one agency on one period."""
    return below(below(reports(), agency_id), period)


def talent_pool(pool_id: str) -> Address:
    """Return the address of one talent pool."""
    return below(talent_pools(), pool_id)


def awards_of(name: str, english: str) -> Address:
    """Return the address of the awards of one category, one year or one unit."""
    index = awards()
    return Address(f"{index.id}{name}/", f"{index.en}{english}/")
