from __future__ import annotations

from generator.pages.competency_offers import competency_links, offers_by_competency
from generator.publication.position import PublicCompetencyAt
from generator.wording import Text
from tests.builders import a_public_competency, a_public_training_offer, a_publication, by_id

COMPETENCIES = by_id(
    [
        a_public_competency(),
        a_public_competency(id="a-zaman", title=Text("Zaman digital")),
        a_public_competency(id="tanpa-pelatihan", title=Text("Tanpa pelatihan")),
    ]
)
DEVELOPS = (PublicCompetencyAt("a-zaman", 2), PublicCompetencyAt("pengambilan-keputusan", 4))
OFFERS = by_id(
    [
        a_public_training_offer(id="a", state="finished"),
        a_public_training_offer(id="b", develops=DEVELOPS),
    ]
)


def test_an_offer_stands_under_all_that_it_develops() -> None:
    """With the level to which it leads, and what is open first."""
    found = offers_by_competency(a_publication(training_offers=OFFERS, competencies=COMPETENCIES))
    assert {
        name: [(one.card.address.id, one.level) for one in offers] for name, offers in found.items()
    } == {
        "a-zaman": [("pelatihan/b/", 2)],
        "pengambilan-keputusan": [("pelatihan/b/", 4), ("pelatihan/a/", 3)],
    }


def test_competencies_stand_by_title_with_their_counts() -> None:
    """One that no offer develops is not a way to any offer."""
    links = competency_links(a_publication(training_offers=OFFERS, competencies=COMPETENCIES))
    assert [(link.competency.title.id, link.count, link.address.id) for link in links] == [
        ("Pengambilan keputusan", 2, "pelatihan/untuk/pengambilan-keputusan/"),
        ("Zaman digital", 1, "pelatihan/untuk/a-zaman/"),
    ]
