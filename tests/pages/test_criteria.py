from __future__ import annotations

from datetime import date

from generator.pages.criteria import pages
from generator.pages.parts import Part
from tests.builders import a_public_criteria_set, a_publication, by_id
from tests.pages.rendering import read, rendered

SETS = by_id(
    [
        a_public_criteria_set(id="jf-2025", valid_from=date(2025, 1, 1), valid_to=None),
        a_public_criteria_set(id="jpt-2024", replaced_by="jpt-pratama-2026"),
        a_public_criteria_set(replaced_by="jpt-2027"),
        a_public_criteria_set(id="jpt-2027", valid_from=date(2027, 1, 1), valid_to=None),
    ]
)


def test_sets_in_force_stand_first() -> None:
    """In force the newest first, then those to come, then those over; uses are counted."""
    (page,) = pages(a_publication(criteria_sets=SETS))
    part = page.context["part"]
    assert isinstance(part, Part)
    assert [(card.address.id, card.vacancies) for card in part.items] == [
        ("kriteria/jpt-pratama-2026/", 1),
        ("kriteria/jf-2025/", 0),
        ("kriteria/jpt-2027/", 0),
        ("kriteria/jpt-2024/", 0),
    ]


def test_only_what_is_not_in_force_is_marked() -> None:
    """A set whose successor is not valid yet carries no mark."""
    (page,) = rendered(pages, a_publication(criteria_sets=SETS)).values()
    text = read(page)
    assert text.count("Belum berlaku") == text.count("Sudah diganti") == 1
