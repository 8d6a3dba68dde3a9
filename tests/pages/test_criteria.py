from __future__ import annotations

from datetime import date

from generator.pages.criteria import pages
from generator.pages.parts import Part
from tests.builders import a_public_criteria_set, a_publication, by_id


def test_sets_in_force_stand_before_those_that_were_replaced() -> None:
    """The newest version stands first, and each card counts the vacancies judged by it."""
    sets = by_id(
        [
            a_public_criteria_set(id="jpt-2024", replaced_by="jpt-pratama-2026"),
            a_public_criteria_set(id="jf-2025", valid_from=date(2025, 1, 1)),
            a_public_criteria_set(),
        ]
    )
    (page,) = pages(a_publication(criteria_sets=sets))
    part = page.context["part"]
    assert isinstance(part, Part)
    assert [(card.address.id, card.vacancies) for card in part.items] == [
        ("kriteria/jpt-pratama-2026/", 1),
        ("kriteria/jf-2025/", 0),
        ("kriteria/jpt-2024/", 0),
    ]
