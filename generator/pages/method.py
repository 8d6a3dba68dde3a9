"""How ranks are computed, what is published, and every rule that the records must fulfil."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from generator.pages import addresses
from generator.pages.level_words import CHECKED, HOLDS_BACK, SHOWS
from generator.pages.page import Page
from generator.pages.worked_example import worked_example
from generator.publication import Publication, PublicCriteriaSet
from generator.publication.criteria_set import PublicCriterion, PublicScale
from generator.wording import Text


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page on the method."""
    yield Page(
        address=addresses.method(),
        template="pages/method.html",
        context={
            "as_of": publication.as_of,
            "example": worked_example(EXAMPLE),
            "shows": SHOWS,
            "holds_back": HOLDS_BACK,
            "checked": CHECKED,
            "rules": publication.rules,
        },
    )


def _criterion(
    name: str, title: Text, weight: int, minimum: int | None = None, best: int | None = None
) -> PublicCriterion:
    scale = None if best is None else PublicScale(Decimal(1), Decimal(best))
    least = None if minimum is None else Decimal(minimum)
    origin = "test" if best is None else "facts"
    return PublicCriterion(name, title, Decimal(weight), origin, least, scale)


EXAMPLE = PublicCriteriaSet(
    id="example",
    title=Text("Contoh", "Example"),
    method="weighted_sum",
    legal_basis=(),
    source="",
    valid_from=date(2026, 1, 1),
    valid_to=None,
    norm=None,
    criteria=(
        _criterion("paper", Text("Makalah", "Paper"), 30),
        _criterion("interview", Text("Wawancara", "Interview"), 50, minimum=85),
        _criterion("record", Text("Rekam jejak", "Track record"), 20, best=4),
    ),
    pass_mark=None,
    ties=("interview", "paper"),
    shortlist=3,
    rounding=None,
    replaces="",
    replaced_by="",
)
"""The made-up set of the worked example: one minimum that is missed, one scale of 1 to 4."""
