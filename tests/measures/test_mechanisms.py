from __future__ import annotations

from generator.measures.mechanisms import measures
from tests.measures.outcomes import results
from tests.measures.reading import headline, table, the_only


def test_the_most_common_way_is_named_first() -> None:
    """Appointments are counted by the way in which the post was filled."""
    measure = the_only(measures, results({}, {}, mechanism="talent_mobility"))
    assert headline(measure) == (
        "Mobilitas talenta adalah cara terbanyak: 2 dari 2 pengangkatan (100%) yang dapat diikuti"
        " di situs ini."
    )
    assert table(measure) == [["Mobilitas talenta", "2", "100,0"]]


def test_before_the_first_decision() -> None:
    """Without a decision there is no way of filling."""
    assert list(measures(results({"decisions": ()}))) == []
