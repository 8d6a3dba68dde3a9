"""What is shown: one module for each kind of page; each makes pages out of the publication."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.pages import (
    archive,
    calendar,
    closing_soon,
    corrections,
    criteria,
    criteria_set,
    facets,
    home,
    method,
    position,
    positions,
    result,
    results,
    search,
    selection,
    selections,
    training,
    training_by_competency,
    training_offer,
    vacancies,
    vacancy,
)
from generator.pages.page import Address, Page
from generator.publication import Publication

PAGES: tuple[Callable[[Publication], Iterator[Page]], ...] = (
    home.pages,
    vacancies.pages,
    closing_soon.pages,
    facets.pages,
    archive.pages,
    calendar.pages,
    results.pages,
    selections.pages,
    criteria.pages,
    training.pages,
    training_by_competency.pages,
    positions.pages,
    vacancy.pages,
    result.pages,
    selection.pages,
    criteria_set.pages,
    training_offer.pages,
    position.pages,
    method.pages,
    corrections.pages,
    search.pages,
)
"""Every kind of page that the publication demands."""

__all__ = ["PAGES", "Address", "Page"]
