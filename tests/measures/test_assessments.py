from __future__ import annotations

from generator.counts.withheld import Withheld
from generator.measures.assessments import measures
from tests.measures.indicators import assessed, with_indicators
from tests.measures.reading import headline, table

ROWS = (
    assessed("total", "", 200, 120, 60, 40, 20),
    assessed("class", "administrator", 100, 60, 30, 20, 10),
    assessed("class", "supervisor", 100, 60, 40, 20, Withheld.SMALL),
)


def test_coverage_and_categories() -> None:
    """Who has a valid assessment stands by class, and with which result."""
    coverage, categories = measures(with_indicators(assessment_coverage=ROWS))
    assert headline(coverage) == (
        "Pegawai dengan asesmen kompetensi yang masih berlaku: 60 persen."
    )
    assert table(coverage)[0] == ["Administrator", "60", "60", "100"]
    assert headline(categories) == (
        "Dari yang memiliki asesmen berlaku, memenuhi standar jabatannya: 50 persen."
    )
    assert table(categories)[1] == ["Pengawas", "40", "20", "<10"]


def test_classes_and_total_are_needed() -> None:
    """Without one of them nothing is measured."""
    assert list(measures(with_indicators(assessment_coverage=ROWS[:1]))) == []
