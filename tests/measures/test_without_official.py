from __future__ import annotations

from datetime import date

from generator.measures.without_official import measures
from tests.builders import a_publication, by_id
from tests.builders.staffing import a_public_occupancy, a_public_rule_set
from tests.measures.reading import headline, table, the_only

OCCUPANCY = (
    a_public_occupancy(),
    a_public_occupancy(position="lama", start=date(2024, 1, 1)),
    a_public_occupancy(position="terisi", state="definitive"),
)


def test_days_without_an_official() -> None:
    """Posts are counted by their days without an official, and against the norm in force."""
    rules = by_id([a_public_rule_set()])
    measure = the_only(measures, a_publication(occupancy=OCCUPANCY, rule_sets=rules))
    assert headline(measure) == (
        "2 dari 3 jabatan yang dicatat tidak memiliki pejabat definitif; 2 di antaranya lebih lama"
        " dari norma 30 hari."
    )
    assert table(measure) == [
        ["1–90 hari", "1", "1"],
        ["91–180 hari", "0", "0"],
        ["181–365 hari", "0", "0"],
        ["Lebih dari 365 hari", "1", "1"],
    ]


def test_without_a_norm() -> None:
    """Where no norm is in force the posts are counted all the same."""
    measure = the_only(measures, a_publication(occupancy=OCCUPANCY[:1]))
    assert headline(measure) == ("1 dari 1 jabatan yang dicatat tidak memiliki pejabat definitif.")


def test_every_post_is_held() -> None:
    """Where all posts have an official there is nothing to draw; unrecorded posts say nothing."""
    measure = the_only(measures, a_publication(occupancy=OCCUPANCY[2:]))
    assert (measure.n, measure.chart) == (0, None)
    assert list(measures(a_publication())) == []
