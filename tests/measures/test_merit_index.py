from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from generator.measures.merit_index import measures
from generator.period import Period
from generator.publication.merit_index import PublicMeritIndex, PublicMeritTotal
from generator.wording import Text
from tests.builders import a_publication, by_id
from tests.measures.reading import SAY, headline, table, the_only

TOTAL = PublicMeritTotal(Decimal(300), Fraction(3, 4), "baik", Text("Baik"))
INDEX = PublicMeritIndex(
    id="2024",
    agency="kota-contoh",
    period=Period(2024),
    rules="lama",
    instrument=Text("Instrumen lama"),
    date=date(2024, 12, 1),
    assessor=Text("BKN"),
    source="",
    maximum=Decimal(400),
    aspects=(),
    self_total=replace(TOTAL, index=Fraction(4, 5)),
    total=TOTAL,
    before="",
    breaks=False,
)
UNKNOWN = replace(
    INDEX,
    id="2025",
    period=Period(2025),
    instrument=Text("Instrumen baru"),
    total=None,
    self_total=None,
    breaks=True,
)


def test_the_series_breaks_with_the_instrument() -> None:
    """Years of another instrument stand apart, and where no scale is known there is no value."""
    other = replace(INDEX, id="lain", agency="kota-lain")
    measure = the_only(measures, a_publication(merit_indexes=by_id([INDEX, UNKNOWN, other])))
    assert headline(measure) == (
        "Pada 2024 indeks yang diverifikasi 75,0 persen dari nilai tertinggi."
    )
    assert table(measure) == [
        ["2024", "75,0", "80,0", "Baik", "Instrumen lama"],
        ["2025", "–", "–", "–", "Instrumen baru"],
    ]
    assert [SAY.text(note) for note in measure.notes] == [
        "Sejak 2025 instrumennya berbeda, sehingga garisnya terputus."
    ]


def test_nothing_is_verified_yet() -> None:
    """Assessments without a verified total are counted; without any nothing is measured."""
    measure = the_only(measures, a_publication(merit_indexes=by_id([UNKNOWN])))
    assert headline(measure) == ("1 penilaian tercatat; belum ada jumlah yang diverifikasi.")
    assert list(measures(a_publication())) == []
