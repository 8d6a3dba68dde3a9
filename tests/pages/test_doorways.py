from __future__ import annotations

from dataclasses import replace

from generator.pages.doorways import CAREERS, doorways
from generator.pages.home import pages as home
from generator.pages.statistics import pages as statistics
from tests.builders import a_publication, an_empty_publication
from tests.pages.rendering import text_of


def test_only_what_records_fill_is_offered() -> None:
    """A page without records is no door: it would lead to an empty room."""
    assert doorways(an_empty_publication()) == ()
    found = doorways(replace(a_publication(), appointments=(), reports={}))
    assert [door.address.id for door in found] == ["perlu-penjelasan/"]


def test_home_and_statistics_lead_on() -> None:
    """The home page leads to careers first; statistics lead to the system as a whole."""
    assert "Peta karier Jabatan apa yang dapat saya tuju" in text_of(home, a_publication())
    said = text_of(statistics, a_publication())
    assert "Perlu penjelasan Norma mana" in said
    assert "Peta karier" not in said


def test_careers_are_on_every_site() -> None:
    """Even before the first record the home page tells where careers will be."""
    (page,) = home(an_empty_publication())
    assert page.context["doorways"] == CAREERS
