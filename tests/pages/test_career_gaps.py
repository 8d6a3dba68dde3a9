"""What rises on a step, and what the catalogue holds for it."""

from __future__ import annotations

import pytest

from generator.pages.career_gaps import Gap, gaps
from generator.pages.competency_offers import offers_by_competency
from generator.publication import PublicTrainingOffer
from generator.publication.position import PublicCompetencyAt
from tests.builders import a_public_position, a_public_training_offer, a_publication, by_id

NAME = "pengambilan-keputusan"


def gap(*offers: PublicTrainingOffer, present: int = 0, of: str = "administrator") -> Gap:
    publication = a_publication(training_offers=by_id(offers))
    requires = (PublicCompetencyAt(NAME, present),) if present else ()
    now = a_public_position(id="now", position_class=of, requires=requires)
    found = gaps(publication, offers_by_competency(publication), now, a_public_position())
    (only,) = found
    return only


def offer(name: str, level: int, state: str = "open", *classes: str) -> PublicTrainingOffer:
    return a_public_training_offer(
        id=name, state=state, develops=(PublicCompetencyAt(NAME, level),), for_classes=classes
    )


def test_the_rise_is_what_the_present_position_does_not_require() -> None:
    """What is required already needs no rise; what is not required starts from nothing."""
    assert (gap(present=3).rise, gap().rise, gap(present=5).rise) == (1, 4, 0)
    assert gap(present=3).required.level is not None


@pytest.mark.parametrize(
    ("offers", "coverage", "shown"),
    [
        ((), "none", []),
        ((offer("a", 3),), "none", ["a"]),
        ((offer("a", 4), offer("b", 4, "finished"), offer("c", 3)), "open", ["a", "c"]),
        ((offer("a", 4, "planned"),), "open", ["a"]),
        ((offer("a", 4, "finished"), offer("b", 3)), "past", ["a", "b"]),
        ((offer("a", 4, "open", "jpt_pratama"),), "other", ["a"]),
        ((offer("a", 4, "open", "jpt_pratama"), offer("b", 3)), "other", ["a", "b"]),
        ((offer("a", 4, "open", "administrator"),), "open", ["a"]),
    ],
)
def test_coverage(offers: tuple[PublicTrainingOffer, ...], coverage: str, shown: list[str]) -> None:
    """Offers up to the level come first; what is over stands only where one cannot apply."""
    found = gap(*offers)
    assert found.coverage == coverage
    assert [one.offer.id for one in found.offers] == shown


def test_what_leads_no_further_is_left_out() -> None:
    """An offer up to the present level helps nobody on this step."""
    assert gap(offer("a", 3), present=3).offers == ()


def test_the_largest_rise_comes_first() -> None:
    """The reader sees first what is farthest away."""
    publication = a_publication()
    now = a_public_position(id="now", requires=(PublicCompetencyAt(NAME, 3),))
    aim = a_public_position(requires=(PublicCompetencyAt(NAME, 3), PublicCompetencyAt(NAME, 5)))
    found = gaps(publication, {}, now, aim)
    assert [one.rise for one in found] == [2, 0]
