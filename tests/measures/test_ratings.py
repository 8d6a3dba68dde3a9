from __future__ import annotations

from generator.counts.withheld import Withheld
from generator.measures.measure import Form
from generator.measures.ratings import measures
from tests.measures.indicators import rated, with_indicators
from tests.measures.reading import headline, table, the_only

RATED = rated(40, 140, 20, Withheld.SMALL, Withheld.SMALL)


def test_ratings_of_those_who_are_shown() -> None:
    """The five ratings are counted; percentages are of those whose number is shown."""
    measure = the_only(measures, with_indicators(ratings=(RATED,)))
    assert headline(measure) == (
        "Pegawai dengan predikat Sangat Baik: 20 persen; dengan predikat Baik: 70 persen."
    )
    assert [row[1] for row in table(measure)] == ["40", "140", "20", "<10", "<10"]


def test_agencies_stand_beside_each_other() -> None:
    """Several agencies have a small chart each; without any nothing is measured."""
    other = rated(40, 140, 20, 10, 10, agency="kota-lain")
    measure = the_only(measures, with_indicators(ratings=(RATED, other)))
    assert measure.chart is not None
    assert measure.chart.form is Form.PANELS
    assert list(measures(with_indicators())) == []
