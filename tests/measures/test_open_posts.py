from __future__ import annotations

from datetime import date

from generator.measures.open_posts import open_posts, recorded_posts
from generator.publication.vacancy import PublicExplanation
from generator.wording import Text
from tests.builders import a_publication, by_id
from tests.builders.staffing import a_public_occupancy, a_public_rule_set

REPLY = PublicExplanation(date(2026, 2, 2), Text("Seleksi diulang."))
HELD = a_public_occupancy(state="definitive", start=date(2024, 1, 1), end=date(2025, 12, 31))
VACANT = a_public_occupancy(end=date(2026, 1, 31), explanations=(REPLY,))
ACTING = a_public_occupancy(state="acting", start=date(2026, 2, 1))
RULES = by_id([a_public_rule_set()])


def test_days_since_the_last_definitive_official() -> None:
    """Vacant and acting days of one run add up, both ends counted; replies stay with it."""
    publication = a_publication(occupancy=(HELD, VACANT, ACTING), rule_sets=RULES)
    (post,) = open_posts(publication)
    assert (post.state, post.since, post.days) == ("acting", date(2026, 1, 1), 60)
    assert post.over
    assert post.explanations == (REPLY,)


def test_a_post_that_is_held_or_no_longer_recorded() -> None:
    """A post with a definitive official, or whose last state has ended, is not open."""
    held = a_public_occupancy(state="definitive", start=date(2026, 2, 1))
    assert open_posts(a_publication(occupancy=(VACANT, held))) == ()
    assert open_posts(a_publication(occupancy=(VACANT,))) == ()
    assert recorded_posts(a_publication(occupancy=(VACANT, held))) == 1


def test_without_a_norm_or_on_its_last_day_nothing_is_over() -> None:
    """The limit itself keeps to the norm; where there is none, days are only told."""
    publication = a_publication(occupancy=(VACANT, ACTING))
    assert [post.over for post in open_posts(publication)] == [False]
    late = a_public_occupancy(start=date(2026, 1, 31))
    (post,) = open_posts(a_publication(occupancy=(late,), rule_sets=RULES))
    assert (post.days, post.over) == (30, False)


def test_the_longest_first() -> None:
    """Posts stand in the order of their days."""
    other = a_public_occupancy(unit="rsud", start=date(2025, 6, 1))
    posts = open_posts(a_publication(occupancy=(a_public_occupancy(), other)))
    assert [post.unit for post in posts] == ["rsud", "dinas-kesehatan"]
