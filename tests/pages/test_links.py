"""Links to records."""

from __future__ import annotations

from generator.pages import addresses
from generator.pages.links import (
    criteria_link,
    position_link,
    selection_link,
    unit_link,
    vacancy_link,
)
from tests.builders import (
    a_public_criteria_set,
    a_public_position,
    a_public_selection,
    a_public_unit,
    a_public_vacancy,
)


def test_each_record_leads_to_its_page() -> None:
    """A link has the title, the address and the id of its record."""
    vacancy = vacancy_link(a_public_vacancy())
    assert vacancy is not None
    assert vacancy.address == addresses.vacancy("2026-dinkes-kadis")
    assert vacancy.title.id == "Kepala Dinas Kesehatan"
    for link in (
        selection_link(a_public_selection()),
        criteria_link(a_public_criteria_set()),
        position_link(a_public_position()),
        unit_link(a_public_unit()),
    ):
        assert link is not None
        assert link.address.id.endswith(f"/{link.id}/")


def test_nothing_links_to_nothing() -> None:
    """Where there is no record there is no link."""
    assert vacancy_link(None) is None
    assert selection_link(None) is None
    assert criteria_link(None) is None
    assert position_link(None) is None
