from __future__ import annotations

from dataclasses import replace

from generator.counts.withheld import Withheld
from generator.measures.training_hours import measures
from tests.builders import a_public_unit, by_id
from tests.measures.indicators import hours, with_indicators
from tests.measures.reading import headline, table, the_only

TOTALS = (
    hours("total", "", 200, 5000, 150),
    hours("total", "", 100, 2000, 60, "2024"),
    hours("total", "", 200, 2600, 20, "2026-s1"),
)
DISTRICTS = (
    hours("district", "Contoh Tengah", 100, 2500, 80),
    hours("district", "Hulu Contoh", 40, 600, 15),
    hours("district", "Pulau Contoh", 30, None, 12),
    hours("district", "Lembah Contoh", Withheld.SMALL, 80, Withheld.SMALL),
)


def test_years_are_not_compared_with_halves() -> None:
    """Hours per employee stand year by year; a half year is left out."""
    measure = the_only(measures, with_indicators(training_hours=TOTALS))
    assert headline(measure) == "Pada 2025 setiap pegawai rata-rata mendapat 25,0 JP."
    assert [row[:4] for row in table(measure)] == [
        ["2024", "20,0", "60", "100"],
        ["2025", "25,0", "75", "200"],
    ]


def test_remote_districts_beside_the_others() -> None:
    """Districts are compared by means; what is withheld of one counts in no mean."""
    made = with_indicators(training_hours=DISTRICTS)
    units = [
        a_public_unit(id=f"u-{name[:4].lower()}", district=name, remote=True)
        for name in ("Hulu Contoh", "Pulau Contoh", "Lembah Contoh")
    ]
    measure = the_only(measures, replace(made, units=by_id(units)))
    assert headline(measure) == (
        "Pegawai di kecamatan terpencil rata-rata mendapat 15,0 JP, di kecamatan lain 25,0 JP."
    )
    assert table(measure) == [
        ["Hulu Contoh", "38", "15,0", "40", "Kecamatan terpencil"],
        ["Lembah Contoh", "disembunyikan", "disembunyikan", "<10", "Kecamatan terpencil"],
        ["Pulau Contoh", "40", "disembunyikan", "30", "Kecamatan terpencil"],
        ["Contoh Tengah", "80", "25,0", "100", "Kecamatan lain"],
    ]


def test_no_other_district() -> None:
    """Without a district of the other kind, or before the year is over, the word stands there."""
    half = (hours("district", "Contoh Tengah", 100, 1200, 30, "2026-s1"),)
    measure = the_only(measures, with_indicators(training_hours=half))
    assert headline(measure).startswith(
        "Pegawai di kecamatan terpencil rata-rata mendapat disembunyikan JP"
    )
