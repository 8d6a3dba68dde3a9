"""My plan: every step, the form of an individual development plan, and the planner's words."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses, plan_file
from generator.pages.career_families import rank
from generator.pages.page import Page
from generator.publication import Publication

BLANK_ROWS = 8
SHOWN = 300
"""As many positions stand on the page with their steps; the career map holds all."""


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page. Without a script it leads to the steps and prints an empty form."""
    positions = sorted(publication.positions.values(), key=rank)
    leading = [one for one in positions if one.leads_to]
    yield Page(
        address=addresses.plan(),
        template="pages/plan.html",
        context={
            "as_of": publication.as_of,
            "file": plan_file.FILE,
            "described": any(one.requires for one in positions),
            "leading": tuple(
                (one, tuple(publication.positions[name] for name in one.leads_to))
                for one in leading[:SHOWN]
            ),
            "more_leading": max(0, len(leading) - SHOWN),
            "blank_rows": BLANK_ROWS,
        },
    )
