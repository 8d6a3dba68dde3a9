from __future__ import annotations

from generator.measures.applicants import measures
from tests.builders import a_public_result
from tests.measures.outcomes import applied, results
from tests.measures.reading import headline, table, the_only


def test_the_middle_and_the_ends() -> None:
    """Half of the posts have the median or more; the ends and the mean stand beside it."""
    measure = the_only(measures, results(applied(4), applied(7), applied(12), applied(30)))
    assert headline(measure) == (
        "Separuh lowongan mendapat 12 pelamar atau lebih; yang paling sedikit 4, yang paling"
        " banyak 30."
    )
    assert table(measure) == [["JPT pratama", "9,5", "4", "30", "13,3", "4"]]


def test_who_is_proposed_does_not_apply() -> None:
    """A result whose first stage is a list has no applicants."""
    proposed = {"funnel": a_public_result().funnel[2:]}
    assert list(measures(results(proposed, {"funnel": ()}))) == []
