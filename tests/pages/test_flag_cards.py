from __future__ import annotations

from generator.measures.flags import flags
from generator.pages import addresses
from generator.pages.flag_cards import flag_card, flag_kinds
from generator.publication.vacancy import PublicWarning
from generator.wording import Text, Wording, say
from tests.builders import a_public_vacancy, a_publication, by_id
from tests.builders.staffing import a_public_occupancy, a_public_rule_set

WINDOW = PublicWarning("window-meets-norm", say("%(days)s hari", days=5, norm=15), ())


def test_a_question_about_a_vacancy() -> None:
    """It leads to the vacancy, its unit, and the set of criteria that holds the norm."""
    publication = a_publication(vacancies=by_id([a_public_vacancy(warnings=(WINDOW,))]))
    card = flag_card(publication, flags(publication)[0])
    assert card.address == addresses.vacancy("2026-dinkes-kadis")
    assert card.unit is not None
    assert card.unit.address == addresses.unit("dinas-kesehatan")
    assert card.norm is not None
    assert card.norm.address == addresses.criteria_set("jpt-pratama-2026")
    assert card.rules is None


def test_a_question_about_a_post() -> None:
    """It leads to the posts without an official, and names the set of rules."""
    rules = by_id([a_public_rule_set()])
    publication = a_publication(occupancy=(a_public_occupancy(),), rule_sets=rules)
    card = flag_card(publication, flags(publication)[0])
    assert card.address == addresses.acting_posts()
    assert (card.norm, card.rules) == (None, Text("Norma Kota Contoh"))


def test_kinds_have_words() -> None:
    """A kind has short words, or those of its rule."""
    publication = a_publication()
    (rule,) = publication.rules
    words = flag_kinds(publication)
    assert words[rule.name] == rule.text
    assert Wording().text(words["acting-days"]) == "Jabatan tanpa pejabat definitif"
