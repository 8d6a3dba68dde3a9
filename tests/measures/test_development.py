from __future__ import annotations

from generator.counts.withheld import Withheld
from generator.measures.development import measures
from generator.measures.measure import Form
from tests.measures.indicators import appointed, developed, with_indicators
from tests.measures.reading import headline, table

PLANS, PROFILE = developed(100, 60, 75, Withheld.SMALL), appointed(40, 30, 25, Withheld.GUARD)


def test_plans_and_profile_in_percent() -> None:
    """Both are percentages of all, with the word where they are withheld."""
    plans, profile = measures(with_indicators(development=(PLANS,), appointee_profile=(PROFILE,)))
    assert headline(plans) == (
        "Pegawai dengan rencana pengembangan (RPI): 60 persen; yang berdialog kinerja dengan"
        " atasannya: 75 persen."
    )
    percents = [row[1] for row in table(plans)]
    assert percents == ["60", "75", "disembunyikan"]
    assert headline(profile) == (
        "Dari yang diangkat, memenuhi standar kompetensi: 75 persen; sudah ikut pelatihan yang"
        " disyaratkan: 63 persen."
    )
    assert [row[2] for row in table(profile)] == ["30", "25", "≥10"]


def test_agencies_stand_beside_each_other() -> None:
    """Several agencies have a small chart each."""
    other = developed(100, 20, 30, 40, agency="kota-lain")
    (measure,) = measures(with_indicators(development=(PLANS, other)))
    assert measure.chart is not None
    assert (measure.chart.form, measure.n, len(measure.rows)) == (Form.PANELS, 200, 6)
